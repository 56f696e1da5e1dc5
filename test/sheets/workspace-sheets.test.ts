import { DEFAULT_SETTINGS } from '../../src/domain/model/settings';
import { calendarDate } from '../../src/domain/model/calendar-date';
import { NO_ROWS } from '../../src/domain/model/workspace';
import { sampleWorkspace } from '../../src/domain/sample/northmoor';
import { ACCENT, COMMITMENT_COLOURS, COMPUTED, GOAL_STATUS_COLOURS, HEADER, LEGEND_COLOURS, PAPER, QUIET_TEXT, TEXT, TIMING_COLOURS } from '../../src/sheets/look';
import { nameApart } from '../../src/sheets/naming';
import type { SheetLayout } from '../../src/sheets/sheet-layout';
import { layOutWorkspace } from '../../src/sheets/workspace-sheets';

const { settings, ...rows } = sampleWorkspace(calendarDate('2026-11-24'));
const NAMING = nameApart({ sheets: [], tables: [], names: [] });
const SAMPLE = layOutWorkspace({ rows, settings, modules: ['core'] }, NAMING, 1900);
const EMPTY = layOutWorkspace({ rows: NO_ROWS, settings: DEFAULT_SETTINGS, modules: ['core'] }, NAMING, 1900);

/** Excel's limits, in characters. */
const LIMITS = { promptTitle: 32, prompt: 255, alertTitle: 32, alert: 225, sheetName: 31, formula: 8192, cell: 32767 };

const EXCEL_2016 = new Set([
  'ABS', 'AND', 'COLUMN', 'COUNT', 'COUNTIF', 'COUNTIFS', 'DATE', 'IF', 'IFERROR', 'INDEX', 'INT', 'ISNUMBER', 'ISTEXT', 'LEFT', 'MATCH', 'MAX',
  'MID', 'MIN', 'MOD', 'N', 'OR', 'ROW', 'ROWS', 'SMALL', 'SUMPRODUCT', 'TODAY', 'VALUE',
]);

test('the sheets come in their order, and the last is for the program', () => {
  expect(SAMPLE.sheets.map(({ name, isHidden }) => (isHidden ? `(${name})` : name))).toEqual([
    'Start here', 'Goals', 'Plan', 'Stakeholders', 'Commitment', 'Commitment map', 'Lists', '(sig state)',
  ]);
});

test.each([
  ['Goals', 'ID, Goal, Measure, Baseline, Target, Target date, Fidelity items, Agreed on, Status, Open actions, Overdue actions'],
  ['Plan', 'ID, Goal, Group, Action, Lead, Start, Due, Status, Progress, Completed on, Blocked by, Outside our control, Depends on, Evidence and learning, Raised at, Updated on, Timing'],
  ['Stakeholders', 'ID, Stakeholder, Organisation, Pathway, Holds, Depends on, Risk if left out, Power, Interest, On the SIG, Now, Needed, Gap, What to do, Rated on, Newest rating, Map order'],
  ['Commitment', 'Stakeholder, Rated on, Now, Needed, How sure, Why, Next step, Owner, By when, Name'],
])('%s has its headers in row 4, its title in A1 and its help in A2', (name, headers) => {
  const { blocks, tables } = sheetNamed(SAMPLE.sheets, name);
  expect(blocks.find(({ row }) => row === 3)?.contents).toEqual([headers.split(', ')]);
  expect(blocks.find(({ row }) => row === 0)?.contents).toEqual([[expect.any(String)], [expect.any(String)]]);
  expect(tables[0]?.area).toMatchObject({ row: 3, column: 0, columnCount: headers.split(', ').length });
});

test.each(['Goals', 'Plan', 'Stakeholders', 'Commitment'])('every column of %s has an input message over all its rows', (name) => {
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
  const rowFormulas = ['Plan', 'Stakeholders', 'Commitment'].flatMap((name) => sheetNamed(SAMPLE.sheets, name).formulas.map(({ contents }) => String(contents[0]?.[0])));
  expect(rowFormulas.filter((formula) => /COUNTIFS?|SUMIFS?/.test(formula))).toEqual([]);
});

test('workbook names are unique, and every column and setting has its hidden one', () => {
  const names = SAMPLE.names.map(({ name }) => name.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
  expect(SAMPLE.names).toContainEqual({ name: 'sig.PlanActions.lead', formula: '=Plan!$E$4', isVisible: false });
  expect(SAMPLE.names).toContainEqual({ name: 'sig.PlanActions', formula: '=PlanActions[#Data]', isVisible: false });
  expect(SAMPLE.names).toContainEqual({ name: 'sig.Settings.team', formula: '=Lists!$B$5', isVisible: false });
  expect(SAMPLE.names).toContainEqual({ name: 'sig.schemaVersion', formula: '=1', isVisible: false });
  expect(SAMPLE.names.filter(({ isVisible }) => isVisible).map(({ name }) => name)).toEqual([
    'GoalStatusList', 'ActionStatusList', 'YesNoList', 'PathwayList', 'ResourceList', 'RiskList', 'HighLowList', 'CommitmentNowList',
    'CommitmentNeededList', 'CertaintyList', 'SeatList', 'SupportList', 'MeetingTypeList', 'ScopingNoteList', 'FrequencyList',
    'LivedExperienceList', 'InvolvementKindList', 'MeasureTypeList', 'BetterList', 'SustainabilityAnswerList', 'HostRoleList', 'HostStepList',
    'LegendColourList',
  ]);
});

test('Start here links to every sheet', () => {
  expect(sheetNamed(SAMPLE.sheets, 'Start here').links.map(({ text, target }) => [text, target])).toEqual([
    ['Goals', 'Goals!A1'], ['Plan', 'Plan!A1'], ['Stakeholders', 'Stakeholders!A1'], ['Commitment', 'Commitment!A1'],
    ['Commitment map', "'Commitment map'!A1"], ['Lists', 'Lists!A1'],
  ]);
});

test('the highest IDs are kept, so that none is given twice', () => {
  const [{ contents } = { contents: [] }] = sheetNamed(SAMPLE.sheets, 'sig state').blocks;
  expect(Object.fromEntries(contents as [string, unknown][])).toMatchObject({
    schemaVersion: 1, modules: 'core', 'highestId.goals': 4, 'highestId.actions': 12, 'highestId.stakeholders': 12,
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

/** WCAG 2's contrast ratio. */
function contrast(first: string, second: string): number {
  const [light = 0, dark = 0] = [luminance(first), luminance(second)].sort((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
