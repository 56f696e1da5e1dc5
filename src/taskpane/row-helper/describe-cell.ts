import type { LocatedFinding } from '../../actions/check-workspace';
import { addRow, changeRow, type Edit } from '../../actions/edit';
import type { Collection } from '../../domain/model/collection';
import { EVERYBODY, type Field } from '../../domain/model/field';
import { identifierKey, indexById } from '../../domain/model/identifier';
import { nextId } from '../../domain/model/next-id';
import { briefName, rowNamer } from '../../domain/model/row-name';
import { SETTINGS } from '../../domain/model/settings';
import { ENTITIES, type Rows } from '../../domain/model/workspace';
import type { Snapshot } from '../view';

/** What is worth saying of the selected cell. */
export interface CellDescription {
  /** Such as `Plan!E13`. */
  readonly cell: string;
  readonly header: string;
  readonly help: string;
  readonly example: string | null;
  /** The row, as people call it; null on a header, a blank row and a setting. */
  readonly row: string | null;
  /** What is wrong with the row, first with this cell. */
  readonly findings: readonly LocatedFinding[];
  /** The row behind each ID in the cell; null where there is none. */
  readonly references: readonly { readonly id: string; readonly name: string | null }[];
  readonly choice: CellChoice | null;
  /** Whether the row's problems are left out, because they would tell a rating. */
  readonly hidesProblems: boolean;
  /** In a column of IDs. */
  readonly newId: NewId | null;
  /** What adds a row, where the table's rows have IDs: a row that says nothing else is one by its ID. */
  readonly addition: { readonly noun: string; readonly edit: Edit } | null;
}

/** The next free ID, and what writes it; null where the cell holds an ID, on a header, and on a blank row that is not the next to be filled. */
export interface NewId {
  readonly id: string;
  readonly use: Edit | null;
}

/** What can be chosen for the cell here rather than typed: one value, or several. */
export interface CellChoice {
  readonly collection: Collection;
  readonly index: number;
  readonly field: string;
  readonly takes: 'one' | 'several';
  readonly chosen: readonly string[];
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/**
 * @param hidesRatings leaves out what is wrong with a rating, since those sentences say where somebody stands.
 * @returns null where the cell is none of ours, or where there is nothing to say.
 */
export function describeCell(snapshot: Snapshot, address: string, { hidesRatings = false }: { readonly hidesRatings?: boolean } = {}): CellDescription | null {
  const sheet = sheetOf(address);
  const place = sheet === null ? null : snapshot.placeAt(sheet, address);
  if (place === null) return null;
  if (place.collection === 'settings') return place.field === null ? null : describeSetting(snapshot, place.field, address);
  const { collection, index, field, header } = place;
  const declared = field === null ? undefined : (ENTITIES[collection].fields as Readonly<Record<string, Field>>)[field];
  const hidesProblems = hidesRatings && collection === 'commitmentRatings' && index !== null;
  const isIdColumn = declared?.kind.type === 'identifier';
  const id = nextIdIn(snapshot, collection);
  const calculated = Object.values(ENTITIES[collection].computed).find((column) => column.header === header);
  return {
    cell: address,
    header: declared?.header ?? header,
    help: declared?.help ?? calculated?.help ?? '',
    example: declared?.example ?? null,
    row: index === null ? null : rowNamer(snapshot.workspace)(collection, index),
    findings: index === null || hidesProblems ? [] : findingsOf(snapshot, collection, index, field),
    references: declared === undefined || index === null || field === null ? [] : referencesIn(snapshot.workspace, declared, valuesOf(snapshot.workspace, collection, index, field)),
    choice: declared === undefined || index === null || field === null ? null : choiceFor(snapshot.workspace, collection, index, field, declared),
    hidesProblems,
    newId: id === null || !isIdColumn ? null : { id, use: writing(id, snapshot, address, collection, index) },
    addition: id === null ? null : { noun: ENTITIES[collection].noun, edit: addRow(collection, {}) },
  };
}

function describeSetting({ findings }: Snapshot, setting: keyof typeof SETTINGS, cell: string): CellDescription {
  const { label, meaning } = SETTINGS[setting];
  const own = findings.filter(({ at }) => at.collection === 'settings' && at.field === setting);
  return { cell, header: label, help: meaning, example: null, row: null, findings: own, references: [], choice: null, hidesProblems: false, newId: null, addition: null };
}

function nextIdIn({ workspace, highestIds }: Snapshot, collection: Collection): string | null {
  return nextId(collection, workspace[collection].map(idOf), highestIds.get(collection));
}

function writing(id: string, snapshot: Snapshot, address: string, collection: Collection, index: number | null): Edit | null {
  const { workspace, locate } = snapshot;
  if (index !== null) return idOf(workspace[collection][index] ?? {}) === null ? changeRow(workspace, collection, index, { id }) : null;
  // New rows are written below the last one, or below the header where there is none: a blank row elsewhere gets nothing.
  const last = locate({ collection, index: workspace[collection].length > 0 ? workspace[collection].length - 1 : null, field: 'id' }).nearest;
  return last !== null && rowNumber(address) === rowNumber(last.address) + 1 ? addRow(collection, { id }) : null;
}

function idOf(row: object): string | null {
  return 'id' in row && typeof row.id === 'string' ? row.id : null;
}

function findingsOf({ findings }: Snapshot, collection: Collection, index: number, field: string | null): LocatedFinding[] {
  const own = findings.filter(({ at }) => at.collection === collection && at.index === index);
  const isHere = ({ at }: LocatedFinding): boolean => at.field === field;
  return [...own.filter(isHere), ...own.filter((finding) => !isHere(finding))];
}

function valuesOf(rows: Rows, collection: Collection, index: number, field: string): string[] {
  const value = (rows[collection][index] as Readonly<Record<string, unknown>> | undefined)?.[field];
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' ? [value] : [];
}

function referencesIn(rows: Rows, { kind }: Field, values: readonly string[]): CellDescription['references'] {
  const tables = tablesOf(kind);
  if (tables.length === 0) return [];
  return values.filter((id) => id !== EVERYBODY).map((id) => ({ id, name: tables.map((table) => wordsOf(rows, table, id)).find((name) => name !== null) ?? null }));
}

function choiceFor(rows: Rows, collection: Collection, index: number, field: string, { kind }: Field): CellChoice | null {
  const chosen = valuesOf(rows, collection, index, field);
  const options = kind.type === 'choices' ? kind.list.values.map((value) => ({ value, label: value })) : otherRows(rowsToChoose(rows, kind), chosen, identifiedRows(rows, collection)[index]?.id ?? null, tablesOf(kind).includes(collection));
  if (options.length === 0) return null;
  return { collection, index, field, takes: kind.type === 'reference' ? 'one' : 'several', chosen: canonical(chosen, options), options };
}

/** A row leads to others of its table, not to itself; where it does so already, that can be taken out. */
function otherRows(options: CellChoice['options'], chosen: readonly string[], own: string | null, isSameTable: boolean): CellChoice['options'] {
  if (!isSameTable || own === null || chosen.some((id) => identifierKey(id) === identifierKey(own))) return options;
  return options.filter(({ value }) => identifierKey(value) !== identifierKey(own));
}

function rowsToChoose(rows: Rows, kind: Field['kind']): { value: string; label: string }[] {
  const everybody = kind.type === 'audience' ? [{ value: EVERYBODY, label: EVERYBODY }] : [];
  return [...everybody, ...tablesOf(kind).flatMap((table) => identifiedRows(rows, table).flatMap(({ id, words }) => (id === null ? [] : [{ value: id, label: briefName(id, words) }])))];
}

/** IDs in another letter case are the same IDs. */
function canonical(chosen: readonly string[], options: CellChoice['options']): string[] {
  return chosen.map((value) => options.find((option) => identifierKey(option.value) === identifierKey(value))?.value ?? value);
}

function tablesOf(kind: Field['kind']): readonly Collection[] {
  if (kind.type === 'references') return kind.to;
  return kind.type === 'reference' || kind.type === 'audience' ? [kind.to] : [];
}

/** The words by which people know a row that has an ID, on one line. */
function wordsOf(rows: Rows, table: Collection, id: string): string | null {
  const all = identifiedRows(rows, table);
  return all[indexById(all).get(identifierKey(id)) ?? -1]?.words ?? null;
}

function identifiedRows(rows: Rows, table: Collection): readonly { readonly id: string | null; readonly words: string | null }[] {
  switch (table) {
    case 'goals':
      return rows.goals.map(({ id, goal }) => ({ id, words: goal }));
    case 'actions':
      return rows.actions.map(({ id, action }) => ({ id, words: action }));
    case 'stakeholders':
      return rows.stakeholders.map(({ id, stakeholder }) => ({ id, words: stakeholder }));
    case 'workingGroups':
      return rows.workingGroups.map(({ id, group }) => ({ id, words: group }));
    case 'meetings':
      return rows.meetings.map(({ id, date, type }) => ({ id, words: [type, date].filter((word) => word !== null).join(', ') || null }));
    case 'measures':
      return rows.measures.map(({ id, measure }) => ({ id, words: measure }));
    default:
      return [];
  }
}

/** 13 of `Plan!$E$13:$F$20`. */
function rowNumber(address: string): number {
  return Number(/^[A-Z$]+(\d+)/i.exec(address.slice(address.lastIndexOf('!') + 1))?.[1]);
}

/** `Plan` of `Plan!E13`, `Ann's plan` of `'Ann''s plan'!E13`. */
function sheetOf(address: string): string | null {
  const mark = address.lastIndexOf('!');
  if (mark < 0) return null;
  const name = address.slice(0, mark);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
