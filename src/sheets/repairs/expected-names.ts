import { NO_ROWS } from '../../domain/model/workspace';
import { absoluteAreaName, sheetPrefix, type Area } from '../address';
import { columnMark, DATE_SYSTEM_NAME, idsName, LEGEND_COLOUR_NAME, LEGEND_STATUS_NAME, MODULES_NAME, settingMark, sheetMark, tableMark } from '../hidden-names';
import { LEGEND_COLUMNS, LEGEND_TABLE } from '../legend-table';
import { SHEETS, tableCalled, type KnownNaming, type SheetKey } from '../naming';
import { readSettings } from '../read-settings';
import { settingFormulas, SETTINGS_TABLE } from '../settings-table';
import { START_HERE_TITLE } from '../start-here-sheet';
import { expectedCollections } from '../schema-version';
import { MODULES_KEY } from '../state-sheet';
import { inOwnWords, ownTables, type OwnTable } from '../upgrades/own-headers';
import type { NameLayout } from '../workbook-layout';
import type { TableReading, WorkbookReading } from '../workbook-reading';
import { MODULE_SHEETS } from '../workspace-sheets';
import { leadsSomewhere } from './leads-somewhere';
import { isSameFormula } from './same-formula';
import { standingTables } from './standing-tables';

/** A hidden name as it should be in this workbook. */
export interface ExpectedName extends Pick<NameLayout, 'name' | 'formula'> {
  /** What it belongs to: the sheet's name, as people see it. */
  readonly sheet: string;
}

/** A sheet by which a name can be found again. */
export interface SeenTitle {
  readonly sheet: string;
  /** What stands in its first cell. */
  readonly title: string;
  /** What stands in its first column, of a sheet that Excel does not list; empty of all others. */
  readonly keys: readonly string[];
}

export interface NamesGround {
  readonly reading: WorkbookReading;
  readonly naming: KnownNaming;
  readonly excelTables: readonly string[];
  /** Empty where no sheet needs to be looked for. */
  readonly titles: readonly SeenTitle[];
}

/** Whether a sheet without a table, or the hidden sheet, has lost the name that leads to it, so that sheets have to be looked at. */
export function hasLostSheets({ names, marks, state }: WorkbookReading, naming: KnownNaming): boolean {
  return state === null || sheetsWithoutTable(marks.modules).some(({ key }) => !naming.hasSheet(key)) || !names.has(MODULES_NAME);
}

/** The hidden names that are gone or lead elsewhere than they should, as far as what they lead to is there. */
export function namesToMend(ground: NamesGround): ExpectedName[] {
  const { names } = ground.reading;
  return expectedNames(ground).filter(({ name, formula }) => !isSameFormula(names.get(name) ?? '', formula));
}

/** With the tables as people have them, worked out once for all names. */
interface WordedGround extends NamesGround {
  readonly words: readonly OwnTable[];
}

function expectedNames(given: NamesGround): ExpectedName[] {
  const { reading, excelTables } = given;
  const ground = { ...given, words: ownTables(reading, expectedCollections(reading.marks), excelTables) };
  return [...namesOfTables(ground), ...namesOfLists(ground), ...namesOfSheets(ground), ...namesOfState(ground)];
}

function namesOfTables(ground: WordedGround): ExpectedName[] {
  const { reading, naming, excelTables } = ground;
  return standingTables(reading, excelTables).flatMap(({ declaration, called, reading: { sheet }, columns }) => {
    const { table, fields } = declaration.entity;
    const ids = columns.filter(({ field }) => fields[field]?.kind.type === 'identifier');
    return [
      { name: tableMark(table), formula: `=${called}[#Data]`, sheet },
      ...columns.map(({ field, head }) => ({ name: columnMark(table, field), formula: at(sheet, head), sheet })),
      ...inWords(ids.map(({ header }) => ({ name: idsName(table), formula: `=${called}[${header}]` })), sheet, ground),
      ...inWords(declaration.names?.(naming) ?? [], sheet, ground),
    ];
  });
}

/** Of the sheet of settings and lists; the lists themselves are not for hidden names. */
function namesOfLists({ reading, naming, excelTables }: NamesGround): ExpectedName[] {
  const { tables, names, dateSystem } = reading;
  const found = [SETTINGS_TABLE, LEGEND_TABLE].map((name) => {
    const table = tables.get(name);
    const called = tableCalled(name, names, excelTables);
    return table === undefined || called === null ? null : { table, called };
  });
  const [settings = null, legend = null] = found;
  const places = readSettings(settings?.table, names, dateSystem).places;
  return [
    ...(settings === null ? [] : [
      { name: tableMark(SETTINGS_TABLE), formula: `=${settings.called}[#Data]`, sheet: settings.table.sheet },
      ...[...places].map(([setting, { bodyRow, column }]) => ({ name: settingMark(setting), formula: at(settings.table.sheet, cellIn(settings.table, bodyRow + 1, column)), sheet: settings.table.sheet })),
      ...settingFormulas({ ...naming, table: () => settings.called }).map(({ name, formula }) => ({ name, formula, sheet: settings.table.sheet })),
    ]),
    ...(legend === null ? [] : [
      { name: tableMark(LEGEND_TABLE), formula: `=${legend.called}[#Data]`, sheet: legend.table.sheet },
      ...Object.entries(LEGEND_COLUMNS).flatMap(([field, header]) => namesOfLegendColumn(legend.table, field, header)),
    ]),
  ];
}

function namesOfLegendColumn(table: TableReading, field: string, header: string): ExpectedName[] {
  const column = table.values[0]?.findIndex((text) => String(text).trim().toLowerCase() === header.toLowerCase()) ?? -1;
  if (column < 0) return [];
  const head = cellIn(table, 0, column);
  const words = { status: LEGEND_STATUS_NAME, colour: LEGEND_COLOUR_NAME }[field];
  const body = { ...head, row: head.row + 1, rowCount: table.values.length - 1 };
  return [
    { name: columnMark(LEGEND_TABLE, field), formula: at(table.sheet, head), sheet: table.sheet },
    ...(words === undefined ? [] : [{ name: words, formula: at(table.sheet, body), sheet: table.sheet }]),
  ];
}

/** Of sheets without a table: their own mark where it leads nowhere, and names that formulas on them read. */
function namesOfSheets(ground: WordedGround): ExpectedName[] {
  const { reading, naming, titles } = ground;
  const called = new Set(reading.marks.modules);
  return sheetsWithoutTable([...called]).flatMap(({ key, title, names }) => {
    const sheet = naming.hasSheet(key) ? naming.sheet(key) : titles.find((one) => one.title === title && (key !== 'runCharts' || one.keys.length > 0))?.sheet;
    if (sheet === undefined) return [];
    const mark = naming.hasSheet(key) ? [] : [{ name: sheetMark(key), formula: at(sheet, { row: 0, column: 0, rowCount: 1, columnCount: 1 }), sheet }];
    return [...mark, ...inWords(names(naming), sheet, ground)];
  });
}

/** The hidden sheet says what its names are to say. */
function namesOfState({ reading: { state, names }, titles }: NamesGround): ExpectedName[] {
  const noted = state?.entries.find(({ key }) => key === MODULES_KEY);
  const modules = noted === undefined || state === null || names.has(MODULES_NAME) ? [] : [{ name: MODULES_NAME, formula: `="${noted.value}"`, sheet: state.sheet }];
  if (state !== null) return modules;
  const lost = titles.find(({ keys }) => keys.includes('dateSystem'));
  return lost === undefined ? [] : [{ name: DATE_SYSTEM_NAME, formula: at(lost.sheet, { row: lost.keys.indexOf('dateSystem'), column: 1, rowCount: 1, columnCount: 1 }), sheet: lost.sheet }];
}

interface SheetWithoutTable {
  readonly key: SheetKey;
  readonly title: string;
  readonly names: (naming: KnownNaming) => readonly NameLayout[];
}

function sheetsWithoutTable(modules: WorkbookReading['marks']['modules']): SheetWithoutTable[] {
  return [
    { key: 'startHere', title: START_HERE_TITLE, names: () => [] },
    ...modules.flatMap((module) => MODULE_SHEETS[module].flatMap(({ key, table, layOut }): SheetWithoutTable[] => {
      if (table !== null) return [];
      const laidOut = (naming: Pick<KnownNaming, 'sheet' | 'table' | 'list'>): ReturnType<typeof layOut> => layOut(NO_ROWS, naming, 1900);
      const plain = laidOut({ sheet: (one) => SHEETS[one], table: (name) => name, list: (name) => name });
      return [{ key, title: String(plain.sheet.blocks[0]?.contents[0]?.[0]), names: (naming) => laidOut(naming).names.filter(({ name }) => name !== sheetMark(key)) }];
    })),
  ];
}

/** In the words that people have in their headers; a name that counts by a column that is gone waits until that is back. */
function inWords(names: readonly Pick<NameLayout, 'name' | 'formula'>[], sheet: string, { words, excelTables }: Pick<WordedGround, 'words' | 'excelTables'>): ExpectedName[] {
  return names.flatMap(({ name, formula }) => {
    const written = inOwnWords(formula, words);
    return written.lacks.length > 0 || !leadsSomewhere(written.formula, excelTables) ? [] : [{ name, formula: written.formula, sheet }];
  });
}

function cellIn({ row, column }: TableReading, tableRow: number, tableColumn: number): Area {
  return { row: row + tableRow, column: column + tableColumn, rowCount: 1, columnCount: 1 };
}

function at(sheet: string, area: Area): string {
  return `=${sheetPrefix(sheet)}${absoluteAreaName(area)}`;
}
