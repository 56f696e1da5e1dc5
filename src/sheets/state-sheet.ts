import { CHOICE_LISTS } from '../domain/model/choice-list';
import type { ModuleId } from '../domain/model/module';
import { ENTITIES, type Rows } from '../domain/model/workspace';
import { idNumber } from '../domain/model/next-id';
import { absoluteAreaName, sheetPrefix } from './address';
import type { CellContent } from './cell';
import { BLANK } from './cell-state';
import type { CellWriting } from './edit-plan';
import { DATE_SYSTEM_NAME, MODULES_NAME, SCHEMA_VERSION_NAME } from './hidden-names';
import { listKey, type Naming } from './naming';
import { SCHEMA_VERSION } from './schema-version';
import type { LaidOutSheet } from './workbook-layout';
import type { StateReading } from './workbook-reading';

/** 2 January 1904: day 1 in workbooks that count from 1904, and day 1463 in all others. */
const DATE_SYSTEM_FORMULA = '=DATE(1904,1,2)';
export const FIRST_DAY_OF_1904 = 1;

/** The row that says by which version of the schema it is. */
export const SCHEMA_VERSION_KEY = 'schemaVersion';
/** The row that says which modules there are. */
export const MODULES_KEY = 'modules';

/**
 * What is not for people, on a sheet that Excel does not list: key and value, a row each. What people do later is noted
 * below (`check-choices.ts`).
 */
export function layOutState(rows: Rows, modules: readonly ModuleId[], naming: Naming, schemaVersion = SCHEMA_VERSION): LaidOutSheet {
  const name = naming.sheet('state');
  const entries: [key: string, value: CellContent][] = [
    [SCHEMA_VERSION_KEY, schemaVersion],
    [MODULES_KEY, modulesText(modules)],
    ['dateSystem', null],
    ...Object.keys(ENTITIES).map((collection): [string, number] => [highestIdKey(collection), highestId(rows, collection as keyof Rows)]),
    ...CHOICE_LISTS.map((list): [string, string] => [listKey(list.name), naming.list(list.name)]),
  ];
  const dateSystemRow = entries.findIndex(([key]) => key === 'dateSystem');
  const dateSystemCell = absoluteAreaName({ row: dateSystemRow, column: 1, rowCount: 1, columnCount: 1 });
  return {
    sheet: {
      name,
      isHidden: true,
      tabColor: null,
      columns: [{ column: 0, width: 26 }, { column: 1, width: 26 }],
      fitted: null,
      rowHeights: [],
      blocks: [{ row: 0, column: 0, contents: entries }],
      tables: [],
      formulas: [{ row: dateSystemRow, column: 1, contents: [[DATE_SYSTEM_FORMULA]] }],
      styles: [{ area: { row: dateSystemRow, column: 1, rowCount: 1, columnCount: 1 }, style: { numberFormat: '0' } }],
      validations: [],
      conditionalFormats: [],
      links: [],
      freeze: null,
      page: null,
      home: { row: 0, column: 0 },
    },
    names: [
      { name: SCHEMA_VERSION_NAME, formula: `=${schemaVersion}`, isVisible: false },
      { name: MODULES_NAME, formula: modulesFormula(modules), isVisible: false },
      { name: DATE_SYSTEM_NAME, formula: `=${sheetPrefix(name)}${dateSystemCell}`, isVisible: false },
    ],
  };
}

/** What the hidden name `sig.modules` stands for. */
export function modulesFormula(modules: readonly ModuleId[]): string {
  return `="${modulesText(modules)}"`;
}

export function modulesText(modules: readonly ModuleId[]): string {
  return modules.join(',');
}

/** Whether an entry tells of the workbook itself, and is made anew with every workspace; all others are what people have noted. */
export function isOfTheWorkbook(key: string): boolean {
  return ['', 'schemaVersion', MODULES_KEY, 'dateSystem'].includes(key) || key.startsWith('list.') || key.startsWith(highestIdKey(''));
}

/** The highest number that an ID of each table was given, as far as it is noted: IDs are never used twice, also when rows are deleted. */
export function highestIdsGiven(state: StateReading | null): ReadonlyMap<keyof Rows, number> {
  const noted = new Map(state?.entries.map(({ key, value }) => [key, Number(value)]));
  const collections = Object.keys(ENTITIES) as (keyof Rows)[];
  return new Map(collections.map((collection) => [collection, noted.get(highestIdKey(collection)) || 0]));
}

/** The cells that note these numbers. A workspace that has lost them, or the whole hidden sheet, goes by the IDs of its rows alone. */
export function highestIdCells(state: StateReading | null, highest: ReadonlyMap<keyof Rows, number>): CellWriting[] {
  return [...highest].flatMap(([collection, number]) => {
    const entry = state?.entries.find(({ key }) => key === highestIdKey(collection));
    if (state === null || entry === undefined) return [];
    const before = /^\d+$/.test(entry.value) ? Number(entry.value) : entry.value;
    return [{ sheet: state.sheet, row: entry.row, column: 1, before: { ...BLANK, value: before }, after: { ...BLANK, value: number } }];
  });
}

/** The key under which the highest number is noted that an ID of a table was given. */
export function highestIdKey(collection: string): string {
  return `highestId.${collection}`;
}

function highestId(rows: Rows, collection: keyof Rows): number {
  return rows[collection].reduce((highest, row) => Math.max(highest, 'id' in row ? idNumber(row.id) : 0), 0);
}
