import type { CalendarDate } from '../domain/model/calendar-date';
import { MEMBER_ROLES_NAME } from './hidden-names';
import { QUIET_TEXT } from '../look/colours';
import { DATE_FORMAT, PERCENT_FORMAT, TEXT_FORMAT } from './look';
import type { Naming } from './naming';
import type { CellStyle } from './sheet-layout';

/** How a field is shown. `Value` is the field's own type, so that a text cannot be laid out as a date. */
export interface Column<Value> {
  /** Characters. */
  readonly width: number;
  readonly style: CellStyle;
  /** The workbook name of words that the dropdown offers, where any other words are as good. */
  readonly suggestions?: string;
  /** Only the compiler asks: which values this column can show. */
  readonly shows?: (value: Value) => void;
}

/** A column that a formula fills. */
export interface ComputedColumn {
  readonly width: number;
  readonly style: CellStyle;
  /** Steps of a calculation that help no reader are hidden. */
  readonly isHidden?: boolean;
  readonly formula: (naming: Naming) => string;
}

/** An ID of the row itself or of another one: narrow and quiet. */
export function idColumn(width = 7): Column<string | null> {
  return { width, style: { color: QUIET_TEXT } };
}

export function idsColumn(width = 11): Column<string[]> {
  return { width, style: { color: QUIET_TEXT, wrap: true } };
}

/** The column by which people know the row. */
export function nameColumn(width: number): Column<string | null> {
  return { width, style: { numberFormat: TEXT_FORMAT, wrap: true, bold: true } };
}

/**
 * Free text. The text format keeps what people type letter by letter: without it Excel turns `- call the ward` into an
 * error and `3/4` into a date.
 */
export function textColumn(width: number): Column<string | null> {
  return { width, style: { numberFormat: TEXT_FORMAT, wrap: true } };
}

/** Who does something: the roles of the group's members are offered, and anybody else is as welcome. */
export function personColumn(width: number): Column<string | null> {
  return { ...textColumn(width), suggestions: MEMBER_ROLES_NAME };
}

export function choiceColumn(width: number): Column<string | null> {
  return { width, style: { wrap: true } };
}

export function choicesColumn(width: number): Column<string[]> {
  return { width, style: { wrap: true } };
}

export function dateColumn(width = 12): Column<CalendarDate | null> {
  return { width, style: { numberFormat: DATE_FORMAT, horizontal: 'Right', indent: 1 } };
}

export function numberColumn(width: number): Column<number | null> {
  return { width, style: { horizontal: 'Right', indent: 1 } };
}

export function fractionColumn(width = 9): Column<number | null> {
  return { width, style: { numberFormat: PERCENT_FORMAT, horizontal: 'Right', indent: 1 } };
}

export function wholeNumbersColumn(width: number): Column<number[]> {
  return { width, style: { horizontal: 'Right', indent: 1 } };
}
