import {
  betterDirections, CHOICE_LISTS, frequencies, hostRoles, hostSteps, involvementKinds, livedExperience, managementSupport, measureTypes, meetingTypes, memberSeats,
  scopingNoteKinds, sustainabilityAnswers, type ChoiceList,
} from '../../domain/model/choice-list';
import type { Field } from '../../domain/model/field';
import { compareIdentifiers, identifierKey } from '../../domain/model/identifier';
import { idNumber } from '../../domain/model/next-id';
import { ENTITIES, NO_ROWS, type Rows } from '../../domain/model/workspace';
import type { Area } from '../address';
import { readCell } from '../codec';
import { entryRules, type EntryRule } from '../entry-rules';
import { findColumns } from '../find-columns';
import { idsName } from '../hidden-names';
import { LEGEND_TABLE } from '../legend-table';
import { layOutFurtherLists } from '../lists-sheet';
import { listKey, nameApart, nameWithin, tableCalled, type Naming } from '../naming';
import { readRows } from '../read-workspace';
import { expectedCollections } from '../schema-version';
import { SETTINGS_TABLE } from '../settings-table';
import { layOutFurtherHeading, layOutFurtherLinks, START_HERE_TITLE, type LinkedSheet } from '../start-here-sheet';
import type { KeyAndValue, StateEdit } from '../state-edit';
import { highestIdKey } from '../state-sheet';
import { stakeholdersSheet } from '../stakeholders-sheet';
import { COMMITMENT_MAP_TITLE } from '../commitment-map-sheet';
import { markOfSheet, type NameLayout, type WorkbookLayout } from '../workbook-layout';
import type { WorkbookReading } from '../workbook-reading';
import { MODULE_SHEETS, together } from '../workspace-sheets';
import { inOwnWords, ownTables, type OwnTable } from './own-headers';
import type { ColumnToSee, FurtherLinks, FurtherLists, Lack, NewFormula, PlannedUpgrade, SeenColumn, SeenSheet, Upgrade, UpgradeGround, UpgradeStep } from './upgrade';

const [FROM, TO] = [1, 2];

/**
 * The first version had goals, actions, stakeholders and ratings. The second brings the overview, members, working groups,
 * meetings and decisions, the lists that further modules lean on, and dropdowns of IDs and of members' roles.
 */
export const from1To2: UpgradeStep = { from: FROM, columnsToSee, plan };

const COLLECTIONS = expectedCollections({ schemaVersion: FROM, modules: [] });
const TABLES = [...COLLECTIONS.map((collection) => ENTITIES[collection].table), SETTINGS_TABLE, LEGEND_TABLE];

/** In the order of their tabs. */
const NEW_SHEETS: readonly LinkedSheet[] = ['overview', 'members', 'groups', 'meetings', 'decisions'];

const NEW_LISTS: readonly ChoiceList[] = [
  memberSeats, managementSupport, meetingTypes, scopingNoteKinds, frequencies, livedExperience, involvementKinds, measureTypes, betterDirections, sustainabilityAnswers,
  hostRoles, hostSteps,
];

/** Columns that took any text, and now offer IDs or the roles of members; any other words stay welcome. */
const NEW_DROPDOWNS: readonly (readonly [keyof Rows, field: string])[] = [
  ['actions', 'goal'], ['actions', 'group'], ['actions', 'lead'], ['actions', 'raisedAt'], ['commitmentRatings', 'stakeholder'], ['commitmentRatings', 'owner'],
];

/** Two stakeholders of one place could change places in it, since Excel tells numbers apart by 15 digits. */
const MAP_ORDER_BEFORE =
  '=IF(AND([@ID]="",[@Stakeholder]=""),"",IF([@Now]="Opposed",0,IF(OR([@Now]="",[@Now]="Unknown"),1,2))*1000+(4-ABS(N([@Gap])))*100+IF([@Needed]="Make it happen",0,50)+IFERROR(MIN(VALUE(MID([@ID],2,9)),99999),99999)/10^5+ROW()/10^12)';

function columnsToSee(reading: WorkbookReading): ColumnToSee[] {
  const { table, fields, computed } = ENTITIES.stakeholders;
  const read = reading.tables.get(table);
  const column = read && findColumns(read, { table, fields: computed, computed: fields }, reading.names).get('mapOrder');
  if (read === undefined || column === undefined || read.values.length < 2) return [];
  return [{ table, field: 'mapOrder', sheet: read.sheet, area: { row: read.row + 1, column: read.column + column, rowCount: read.values.length - 1, columnCount: 1 } }];
}

function plan(ground: UpgradeGround): PlannedUpgrade {
  const { reading, taken, sheets } = ground;
  const tables = ownTables(reading, COLLECTIONS, taken.tables);
  const [gone, ...furtherGone] = TABLES.filter((table) => !reading.tables.has(table) || tableCalled(table, reading.names, taken.tables) === null);
  if (gone !== undefined) return { possible: false, lacks: [{ table: gone, header: null }, ...furtherGone.map((table) => ({ table, header: null }))] };
  const naming = namingOf(ground);
  const added = MODULE_SHEETS.core.flatMap((sheet) => (NEW_SHEETS.some((key) => key === sheet.key) && !isThere(sheet, naming) ? [{ ...sheet, key: sheet.key as LinkedSheet }] : []));
  const named = namedElsewhere(readRows(reading), added.map(({ key }) => key));
  const rows: Rows = { ...NO_ROWS, workingGroups: rowsOf('workingGroups', named.get('workingGroups')), meetings: rowsOf('meetings', named.get('meetings')) };
  const laidOut = together(added.map(({ layOut }) => layOut(rows, naming, reading.dateSystem)));
  const { lists, names: listNames } = furtherLists(ground, naming);
  const furtherNames = [...marksOfSheets(sheets), ...idNames(naming), ...listNames].filter(({ name }) => isMissing(name, reading));
  const { layout, lacks } = inTheirWords({ sheets: laidOut.sheets, names: [...laidOut.names, ...furtherNames] }, tables);
  const { formulas, lacks: furtherLacks } = newFormulas(ground.columns, naming, tables);
  const [lack, ...others] = [...lacks, ...furtherLacks];
  if (lack !== undefined) return { possible: false, lacks: [lack, ...others] };
  const upgrade: Upgrade = {
    from: FROM,
    to: TO,
    layout,
    named: new Map([...named].map(([collection, ids]) => [ENTITIES[collection].sheet, ids])),
    tabs: tabsOf(added.map(({ key }) => ({ key, name: naming.sheet(key) })), ground),
    lists,
    links: furtherLinks(sheets, added.map(({ key }) => key), naming),
    formulas,
    entryRules: newDropdowns(reading, layout.names),
    state: stateEdit(reading, naming, named, formulas),
  };
  return { possible: true, upgrade };
}

/** New lists are named apart from whatever else is called so; those that are there keep their names. */
function namingOf({ reading: { names, state }, taken }: UpgradeGround): ReturnType<typeof nameWithin> {
  const noted = new Map(state?.entries.map(({ key, value }) => [key, value]));
  const within = nameWithin(taken, { formulas: names, state: noted });
  const apart = nameApart(taken);
  const isOurs = new Set(CHOICE_LISTS.filter((list) => !NEW_LISTS.includes(list)).map(({ name }) => name));
  return {
    ...within,
    table: (name) => (TABLES.includes(name) ? tableCalled(name, names, taken.tables) : null) ?? within.table(name),
    list: (name) => noted.get(listKey(name)) ?? (isOurs.has(name) || !NEW_LISTS.some((list) => list.name === name) ? name : apart.list(name)),
  };
}

function isThere({ key, table }: (typeof MODULE_SHEETS.core)[number], naming: ReturnType<typeof nameWithin>): boolean {
  return table === null ? naming.hasSheet(key) : naming.hasTable(table);
}

/** Working groups and meetings were only named by their IDs: each gets a row of its own, for the group to fill. */
function namedElsewhere({ actions }: Rows, added: readonly LinkedSheet[]): ReadonlyMap<'workingGroups' | 'meetings', readonly string[]> {
  const groups = added.includes('groups') ? idsIn(actions.map(({ group }) => group), /^W\d+$/) : [];
  const meetings = added.includes('meetings') ? idsIn(actions.map(({ raisedAt }) => raisedAt), /^M\d+$/) : [];
  return new Map([['workingGroups' as const, groups] as const, ['meetings' as const, meetings] as const].filter(([, ids]) => ids.length > 0));
}

function idsIn(texts: readonly (string | null)[], form: RegExp): string[] {
  return [...new Set(texts.map((text) => identifierKey(text ?? '')))].filter((id) => form.test(id)).sort(compareIdentifiers);
}

/** Rows in which nothing but the ID stands. */
function rowsOf<Collection extends keyof Rows>(collection: Collection, ids: readonly string[] = []): Rows[Collection] {
  const { fields } = ENTITIES[collection];
  return ids.map((id) => ({ ...Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, readCell(field as Field, '', 1900).value])), id })) as unknown as Rows[Collection];
}

/** The lists stand on the sheet of the settings, right of all that is on it. */
function furtherLists({ reading, sheets }: UpgradeGround, naming: Naming): { lists: FurtherLists | null; names: readonly NameLayout[] } {
  const settings = reading.tables.get(SETTINGS_TABLE);
  const on = sheets.find(({ name }) => name === settings?.sheet);
  const missing = NEW_LISTS.filter(({ name }) => isMissing(naming.list(name), reading));
  if (settings === undefined || on === undefined || missing.length === 0) return { lists: null, names: [] };
  const { names, ...layout } = layOutFurtherLists(missing, { row: settings.row, column: on.nextColumn }, on.name, naming);
  const area: Area = { row: settings.row, column: on.nextColumn, rowCount: 1 + Math.max(...missing.map(({ values }) => values.length)), columnCount: missing.length };
  return { lists: { ...layout, sheet: on.name, titles: missing.map(({ title }) => title), area }, names };
}

/** Sheets without a table had no mark: they are known by the title that the first version gave them. */
function marksOfSheets(sheets: readonly SeenSheet[]): NameLayout[] {
  const marked = [['startHere', START_HERE_TITLE], ['commitmentMap', COMMITMENT_MAP_TITLE]] as const;
  return marked.flatMap(([key, title]) => {
    const sheet = sheets.find((one) => one.title === title);
    return sheet === undefined ? [] : [markOfSheet(key, sheet.name)];
  });
}

function idNames({ table: called }: Naming): NameLayout[] {
  return COLLECTIONS.flatMap((collection) => {
    const { table, fields } = ENTITIES[collection];
    return Object.values(fields as Readonly<Record<string, Field>>).flatMap(({ kind, header }) => (kind.type === 'identifier' ? [{ name: idsName(table), formula: `=${called(table)}[${header}]`, isVisible: false }] : []));
  });
}

function isMissing(name: string, { names }: WorkbookReading): boolean {
  return names.get(name)?.includes('#REF!') ?? true;
}

function inTheirWords({ sheets, names }: WorkbookLayout, tables: readonly OwnTable[]): { layout: WorkbookLayout; lacks: readonly Lack[] } {
  const lacks: Lack[] = [];
  const said = <Content>(content: Content): Content => {
    if (typeof content !== 'string' || !content.startsWith('=')) return content;
    const written = inOwnWords(content, tables);
    lacks.push(...written.lacks);
    return written.formula as Content;
  };
  const layout = {
    sheets: sheets.map((sheet) => ({ ...sheet, formulas: sheet.formulas.map((block) => ({ ...block, contents: block.contents.map((cells) => cells.map(said)) })) })),
    names: names.map((name) => ({ ...name, formula: said(name.formula) })),
  };
  return { layout, lacks };
}

/** Only where exactly the first version's formula stands: what anybody has put in its place is theirs. */
function newFormulas(columns: readonly SeenColumn[], naming: Naming, tables: readonly OwnTable[]): { formulas: NewFormula[]; lacks: readonly Lack[] } {
  const lacks: Lack[] = [];
  const formulas = columns.flatMap(({ table, field, sheet, area, formulas: found }): NewFormula[] => {
    const own = tables.find((one) => one.table === table);
    const before = inOwnWords(MAP_ORDER_BEFORE, tables, own);
    const after = inOwnWords(stakeholdersSheet.computed[field]?.formula(naming) ?? '', tables, own);
    const areas = runsOf(found.map(([formula]) => formula === before.formula), area);
    if (areas.length === 0) return [];
    lacks.push(...after.lacks);
    return [{ sheet, table, header: ENTITIES.stakeholders.computed[field]?.header ?? field, areas, before: before.formula, after: after.formula }];
  });
  return { formulas, lacks };
}

/** The rows in a column that are meant, as areas from top to bottom. */
function runsOf(meant: readonly boolean[], { row, column }: Area): Area[] {
  const runs: Area[] = [];
  for (const [index, isMeant] of meant.entries()) {
    const last = runs.at(-1);
    if (!isMeant) continue;
    if (last !== undefined && last.row + last.rowCount === row + index) runs[runs.length - 1] = { ...last, rowCount: last.rowCount + 1 };
    else runs.push({ row: row + index, column, rowCount: 1, columnCount: 1 });
  }
  return runs;
}

function newDropdowns(reading: WorkbookReading, names: readonly NameLayout[]): EntryRule[] {
  const withNew = new Map([...reading.names, ...names.map(({ name, formula }) => [name, formula] as const)]);
  return entryRules({ ...reading, names: withNew }).filter((rule) => NEW_DROPDOWNS.some(([collection, field]) => collection === rule.collection && field === rule.field));
}

/** The overview comes after Start here, the others before the lists, as in a new workspace. */
function tabsOf(added: readonly { readonly key: LinkedSheet; readonly name: string }[], { reading, sheets }: UpgradeGround): Upgrade['tabs'] {
  const at = (name: string | undefined): number => sheets.findIndex((sheet) => sheet.name === name);
  const start = sheets.findIndex(({ title }) => title === START_HERE_TITLE);
  const overviewAt = start < 0 ? at(reading.tables.get(ENTITIES.goals.table)?.sheet) : start + 1;
  const overview = added.filter(({ key }) => key === 'overview').map(({ name }) => ({ sheet: name, position: overviewAt }));
  const listsAt = at(reading.tables.get(SETTINGS_TABLE)?.sheet);
  const first = listsAt + (overview.length > 0 && overviewAt <= listsAt ? 1 : 0);
  return [...overview, ...added.filter(({ key }) => key !== 'overview').map(({ name }, index) => ({ sheet: name, position: first + index }))];
}

function furtherLinks(sheets: readonly SeenSheet[], to: readonly LinkedSheet[], naming: Naming): FurtherLinks | null {
  const start = sheets.find(({ title }) => title === START_HERE_TITLE);
  if (start === undefined || to.length === 0) return null;
  const heading = layOutFurtherHeading(start.nextRow + 1);
  const lines = layOutFurtherLinks(to, start.nextRow + 2, naming);
  return {
    sheet: start.name,
    to,
    area: { row: start.nextRow, column: 0, rowCount: to.length + 2, columnCount: 2 },
    blocks: [...heading.blocks, ...lines.blocks],
    styles: [...heading.styles, ...lines.styles],
    links: lines.links,
  };
}

/** Every row that is there stays. What is replaced is kept beside it. */
function stateEdit({ state }: WorkbookReading, naming: Naming, named: ReadonlyMap<keyof Rows, readonly string[]>, formulas: readonly NewFormula[]): StateEdit {
  const replaced: KeyAndValue[] = formulas.map(({ table, header, before }) => ({ key: `replaced.${FROM}`, value: JSON.stringify({ table, header, formula: before }) }));
  if (state === null) return { rows: [], added: replaced };
  const noted = new Set(state.entries.map(({ key }) => key));
  const highest = (collection: string): number => Math.max(0, ...(named.get(collection as keyof Rows) ?? []).map(idNumber));
  const added: KeyAndValue[] = [
    ...Object.keys(ENTITIES).map((collection) => ({ key: highestIdKey(collection), value: String(highest(collection)) })),
    ...NEW_LISTS.map(({ name }) => ({ key: listKey(name), value: naming.list(name) })),
  ].filter(({ key }) => !noted.has(key));
  return { rows: [], added: [...added, ...replaced] };
}
