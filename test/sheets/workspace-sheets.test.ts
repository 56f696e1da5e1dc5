import { DEFAULT_SETTINGS } from '../../src/domain/model/settings';
import { calendarDate } from '../../src/domain/model/calendar-date';
import { NO_ROWS } from '../../src/domain/model/workspace';
import { MODULE_IDS, type ModuleId } from '../../src/domain/model/module';
import { sampleWorkspace } from '../../src/domain/sample/northmoor';
import { ACCENT, COMMITMENT_COLOURS, COMPUTED, GOAL_STATUS_COLOURS, HEADER, LEGEND_COLOURS, PAPER, QUIET_TEXT, TEXT, TIMING_COLOURS } from '../../src/look/colours';
import { sheetPrefix } from '../../src/sheets/address';
import { nameApart, SHEETS } from '../../src/sheets/naming';
import type { SheetLayout } from '../../src/sheets/sheet-layout';
import { layOutWorkspace, MODULE_SHEETS } from '../../src/sheets/workspace-sheets';
import { contrast } from '../support/contrast';

const { settings, ...rows } = sampleWorkspace(calendarDate('2026-11-24'));
const NAMING = nameApart({ sheets: [], tables: [], names: [] });
const SAMPLE = layOutWorkspace({ rows, settings, modules: MODULE_IDS }, NAMING, 1900);
const EMPTY = layOutWorkspace({ rows: NO_ROWS, settings: DEFAULT_SETTINGS, modules: MODULE_IDS }, NAMING, 1900);

/** Excel's limits, in characters. */
const LIMITS = { promptTitle: 32, prompt: 255, alertTitle: 32, alert: 225, sheetName: 31, formula: 8192, cell: 32767 };

const EXCEL_2016 = new Set([
  'ABS', 'AND', 'COLUMN', 'COUNT', 'COUNTIF', 'COUNTIFS', 'DATE', 'EDATE', 'IF', 'IFERROR', 'INDEX', 'INT', 'ISNUMBER', 'ISTEXT', 'LARGE', 'LEFT', 'LEN',
  'MATCH', 'MAX', 'MID', 'MIN', 'MOD', 'N', 'OR', 'ROUND', 'ROW', 'ROWS', 'SIGN', 'SMALL', 'SUMPRODUCT', 'TEXT', 'TODAY', 'TRIM', 'VALUE',
]);

test('the program keeps its own on sheets that Excel does not list', () => {
  expect(SAMPLE.sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name)).toEqual(['sig run charts', 'sig state']);
});

const TABLE_SHEETS = Object.values(MODULE_SHEETS).flat().filter(({ table }) => table !== null).map(({ key }) => SHEETS[key]);

test.each(TABLE_SHEETS)('every column of %s has an input message over all its rows', (name) => {
  for (const { sheets } of [SAMPLE, EMPTY]) {
    const { tables: [table], validations } = sheetNamed(sheets, name);
    const { row, rowCount, columnCount } = table?.area ?? { row: 0, rowCount: 0, columnCount: 0 };
    expect(validations.map(({ area }) => area)).toEqual(
      Array.from({ length: columnCount }, (_, column) => ({ row: row + 1, column, rowCount: rowCount - 1, columnCount: 1 })),
    );
  }
});

test('nothing is longer than Excel allows', () => {
  for (const { name, validations, blocks, formulas } of [...SAMPLE.sheets, ...EMPTY.sheets]) {
    expect(name.length).toBeLessThanOrEqual(LIMITS.sheetName);
    for (const { prompt, alert } of validations) {
      expect(prompt.title.length).toBeLessThanOrEqual(LIMITS.promptTitle);
      expect(prompt.message.length).toBeLessThanOrEqual(LIMITS.prompt);
      expect(alert?.title.length ?? 0).toBeLessThanOrEqual(LIMITS.alertTitle);
      expect(alert?.message.length ?? 0).toBeLessThanOrEqual(LIMITS.alert);
    }
    for (const cell of formulas.flatMap(({ contents }) => contents.flat())) expect(String(cell).length).toBeLessThanOrEqual(LIMITS.formula);
    for (const cell of blocks.flatMap(({ contents }) => contents.flat())) expect(String(cell).length).toBeLessThanOrEqual(LIMITS.cell);
  }
});

test('formulas use functions that Excel 2016 and LibreOffice know, and no others', () => {
  const used = new Set(formulasOf(SAMPLE).flatMap((formula) => [...formula.replace(/"[^"]*"/g, '').matchAll(/([A-Z][A-Z.]*)\(/g)].map(([, name]) => name ?? '')));
  expect([...used].filter((name) => !EXCEL_2016.has(name))).toEqual([]);
  expect(used.size).toBeGreaterThan(20);
});

test('no row of a long table counts over whole columns of another', () => {
  const rowFormulas = TABLE_SHEETS.filter((name) => name !== 'Goals').flatMap((name) => sheetNamed(SAMPLE.sheets, name).formulas.map(({ contents }) => String(contents[0]?.[0])));
  expect(rowFormulas.filter((formula) => /COUNTIFS?|SUMIFS?/.test(formula))).toEqual([]);
});

test('workbook names are unique, and every column and setting has its hidden one', () => {
  const names = SAMPLE.names.map(({ name }) => name.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
  expect(SAMPLE.names).toContainEqual({ name: 'sig.PlanActions.lead', formula: '=Plan!$E$4', isVisible: false });
  expect(SAMPLE.names).toContainEqual({ name: 'sig.PlanActions', formula: '=PlanActions[#Data]', isVisible: false });
  expect(SAMPLE.names).toContainEqual({ name: 'sig.Settings.team', formula: '=Lists!$B$5', isVisible: false });
  expect(SAMPLE.names).toContainEqual({ name: 'sig.schemaVersion', formula: '=2', isVisible: false });
  expect(SAMPLE.names).toContainEqual({ name: 'sig.modules', formula: '="core,scoping,communications,involvement,measures,sustainability,hosting"', isVisible: false });
  expect(SAMPLE.names).toContainEqual({ name: 'sig.ids.WorkingGroups', formula: '=WorkingGroups[ID]', isVisible: false });
  expect(SAMPLE.names).toContainEqual({ name: 'sig.sheet.overview', formula: '=Overview!$A$1', isVisible: false });
  expect(SAMPLE.names.filter(({ isVisible }) => isVisible).map(({ name }) => name)).toEqual([
    'GoalStatusList', 'ActionStatusList', 'YesNoList', 'PathwayList', 'ResourceList', 'RiskList', 'HighLowList', 'CommitmentNowList',
    'CommitmentNeededList', 'CertaintyList', 'SeatList', 'SupportList', 'MeetingTypeList', 'ScopingNoteList', 'FrequencyList',
    'LivedExperienceList', 'InvolvementKindList', 'MeasureTypeList', 'BetterList', 'SustainabilityAnswerList', 'HostRoleList', 'HostStepList',
    'LegendColourList',
  ]);
});

test('Start here links to every sheet that is there, and to no other', () => {
  const shown = (modules: readonly ModuleId[]): [string[], string[]] => {
    const { sheets } = layOutWorkspace({ rows: NO_ROWS, settings: DEFAULT_SETTINGS, modules }, NAMING, 1900);
    const others = sheets.filter(({ name, isHidden }) => !isHidden && name !== 'Start here').map(({ name }) => name);
    return [sheetNamed(sheets, 'Start here').links.map(({ text, target }) => `${text} ${target}`), others.map((name) => `${name} ${sheetPrefix(name)}A1`)];
  };
  for (const modules of [['core'], ['core', 'measures'], MODULE_IDS] as const) {
    const [links, sheets] = shown(modules);
    expect(links).toEqual(sheets);
  }
});

test('the highest IDs are kept, so that none is given twice', () => {
  const [{ contents } = { contents: [] }] = sheetNamed(SAMPLE.sheets, 'sig state').blocks;
  expect(Object.fromEntries(contents as [string, unknown][])).toMatchObject({
    schemaVersion: 2, modules: MODULE_IDS.join(','), 'highestId.measures': 2, 'highestId.meetings': 4, 'highestId.goals': 4, 'highestId.actions': 12, 'highestId.stakeholders': 12,
  });
});

test('every text can be read on its ground', () => {
  const inks = [HEADER, COMPUTED, ...[LEGEND_COLOURS, COMMITMENT_COLOURS, TIMING_COLOURS, GOAL_STATUS_COLOURS].flatMap((colours) => Object.values(colours))];
  const onPaper = [TEXT, QUIET_TEXT, ACCENT].map((text) => ({ fill: PAPER, text }));
  for (const { fill, text } of [...inks, ...onPaper]) expect({ fill, text, enough: contrast(fill, text) >= 4.5 }).toEqual({ fill, text, enough: true });
});

function sheetNamed(sheets: readonly SheetLayout[], wanted: string): SheetLayout {
  const sheet = sheets.find(({ name }) => name === wanted);
  if (!sheet) throw new Error(`There is no sheet ${wanted}`);
  return sheet;
}

function formulasOf({ sheets, names }: typeof SAMPLE): string[] {
  return [
    ...sheets.flatMap(({ formulas }) => formulas.flatMap(({ contents }) => contents.flat()).map(String)),
    ...sheets.flatMap(({ conditionalFormats }) => conditionalFormats.map(({ formula }) => formula)),
    ...sheets.flatMap(({ validations }) => validations.flatMap(({ rule }) => (rule.type === 'custom' ? [rule.formula] : []))),
    ...names.map(({ formula }) => formula),
  ];
}
