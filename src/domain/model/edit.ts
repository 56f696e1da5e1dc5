import type { Settings } from './settings';
import type { LegendColour, LegendEntry } from './status-legend';
import type { Rows, Workspace } from './workspace';

/** A change to the workspace that somebody asks for, in the words of the model. */
export type Edit = RowChange | RowAddition | SettingChange | LegendChange;

type RowOf<Name extends keyof Rows> = Rows[Name][number];

/** New values for some fields of a row. */
export interface RowChange<Name extends keyof Rows = keyof Rows> {
  readonly type: 'change';
  readonly collection: Name;
  /** Position in the collection when the person looked at it. */
  readonly index: number;
  /** The row as it stood then: it is found again by it, and is left alone where somebody has changed these fields since. */
  readonly seen: RowOf<Name>;
  readonly values: Partial<RowOf<Name>>;
}

/** A new row. Where the table has IDs and none is given, it gets the next free one. */
export interface RowAddition<Name extends keyof Rows = keyof Rows> {
  readonly type: 'add';
  readonly collection: Name;
  readonly values: Partial<RowOf<Name>>;
  /** Texts for columns of the team's own, by their headers. Where the table has no such column, it gets one on its right. */
  readonly extra?: Readonly<Record<string, string>>;
}

export interface SettingChange<Name extends keyof Settings = keyof Settings> {
  readonly type: 'set';
  readonly setting: Name;
  /** What held when the person looked at it. */
  readonly seen: Settings[Name];
  /** Null empties the cell, and the default holds again. */
  readonly value: Settings[Name] | null;
}

/** Another colour for a status of the legend. */
export interface LegendChange {
  readonly type: 'recolour';
  readonly status: string;
  /** What stood there when the person looked at it. */
  readonly seen: string | null;
  readonly colour: LegendColour;
}

/** @throws RangeError where the workspace has no row at this position. */
export function changeRow<Name extends keyof Rows>(workspace: Workspace, collection: Name, index: number, values: Partial<RowOf<Name>>): RowChange<Name> {
  const seen = workspace[collection][index];
  if (seen === undefined) throw new RangeError(`${collection} has no row at position ${index}`);
  return { type: 'change', collection, index, seen, values };
}

export function addRow<Name extends keyof Rows>(collection: Name, values: Partial<RowOf<Name>>, extra: Readonly<Record<string, string>> = {}): RowAddition<Name> {
  return { type: 'add', collection, values, ...(Object.keys(extra).length === 0 ? {} : { extra }) };
}

export function setSetting<Name extends keyof Settings>({ settings }: Workspace, setting: Name, value: Settings[Name] | null): SettingChange<Name> {
  return { type: 'set', setting, seen: settings[setting], value };
}

export function recolour({ status, colour: seen }: LegendEntry, colour: LegendColour): LegendChange {
  return { type: 'recolour', status, seen, colour };
}
