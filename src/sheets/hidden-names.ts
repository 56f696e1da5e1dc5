/**
 * The hidden workbook names by which a workspace is found again, whatever people rename, move, insert or sort: a name
 * on each header cell, one on each table, one on each setting's value, and the marks of the workspace itself.
 */

/** What all of them begin with. */
export const MARK_PREFIX = 'sig.';

export const SCHEMA_VERSION_NAME = 'sig.schemaVersion';
export const MODULES_NAME = 'sig.modules';
/** On the cell that shows which date system the workbook uses. */
export const DATE_SYSTEM_NAME = 'sig.dateSystem';
/** On the first cell of the sheet Report as the first versions wrote it, one for all times; those with a number have `reportMark`. */
export const REPORT_NAME = 'sig.report';
/** The order of ratings as one number a row: the day, then the row. */
export const RATING_ORDER_NAME = 'sig.ratingOrder';
/** The days of the group's own meetings, one number a row. */
export const SIG_MEETINGS_NAME = 'sig.sigMeetings';
/** The order of measure values as one number a row, like that of ratings; and their figures, where they have a day. */
export const VALUE_ORDER_NAME = 'sig.valueOrder';
export const MEASURE_FIGURES_NAME = 'sig.measureFigures';
/** The roles of the group's members, which dropdowns offer wherever somebody is named. */
export const MEMBER_ROLES_NAME = 'sig.memberRoles';
/** The statuses of the legend, and beside them their colours' words. */
export const LEGEND_STATUS_NAME = 'sig.legendStatuses';
export const LEGEND_COLOUR_NAME = 'sig.legendColours';

/** On the body of the table: it grows with the table, and leaves out a row of totals, which is no row of anybody's. */
export function tableMark(table: string): string {
  return `sig.${table}`;
}

/** The IDs of a table, which dropdowns offer wherever one of its rows is named: `sig.ids.Goals`. */
export function idsName(table: string): string {
  return `sig.ids.${table}`;
}

/** On the first cell of a sheet without a table, such as `sig.sheet.overview`. */
export function sheetMark(key: string): string {
  return `sig.sheet.${key}`;
}

/** On the first cell of a report, such as `sig.report.3`. */
export function reportMark(number: number): string {
  return `${REPORT_NAME}.${number}`;
}

/** On a report while it is being written: a name of its own, by which it is taken back and no other sheet. */
export function draftMark(token: string): string {
  return `sig.draft.${token}`;
}

/** On a workspace that is being brought back from a file, until all of it is there: by the file's digest, so that the same one can be finished. */
export function restoringMark(digest: string): string {
  return `${RESTORING}.${digest.replaceAll('-', '')}`;
}

/** Whether a workspace is there that was being brought back and is not whole yet. */
export function isBeingRestored(names: ReadonlyMap<string, string>): boolean {
  return [...names.keys()].some((name) => name.startsWith(`${RESTORING}.`));
}

const RESTORING = 'sig.restoring';

/** On the header cell of a column, such as `sig.PlanActions.lead`. */
export function columnMark(table: string, field: string): string {
  return `sig.${table}.${field}`;
}

/** What formulas read a setting by, such as `sig.dueSoonDays`. */
export function settingValueName(setting: string): string {
  return `sig.${setting}`;
}

/** On the cell that holds a setting's value, such as `sig.Settings.team`. */
export function settingMark(setting: string): string {
  return columnMark('Settings', setting);
}

const UNFINISHED_PREFIX = 'sig.unfinished.';

/** While sheets that were deleted are being made anew: where it is found later, that was broken off. By the key of the first. */
export function unfinishedMark(key: string): string {
  return `${UNFINISHED_PREFIX}${key}`;
}

export function isUnfinishedMark(name: string): boolean {
  return name.startsWith(UNFINISHED_PREFIX);
}

/** What such a name stands for: the sheets by their keys, as a text. No name of a sheet has a slash. */
export function namingSheets(sheets: readonly (readonly [key: string, name: string])[]): string {
  return `="${sheets.map(([key, name]) => `${key}=${name}`).join('/').replaceAll('"', '""')}"`;
}

/** @param formula of `namingSheets`. */
export function sheetsNamedIn(formula: string): Map<string, string> {
  const text = formula.replace(/^="|"$/g, '').replaceAll('""', '"');
  return new Map(text.split('/').flatMap((one): [string, string][] => (one.includes('=') ? [[one.slice(0, one.indexOf('=')), one.slice(one.indexOf('=') + 1)]] : [])));
}

/**
 * While what was typed over formulas is being moved: what it was moved to may hold more than is worth keeping, which can be
 * told only once the formulas are worked out.
 *
 * @param what a column, such as `PlanActions.timing`, or the key of a sheet.
 */
export function keptMark(what: string): string {
  return `sig.kept.${what}`;
}
