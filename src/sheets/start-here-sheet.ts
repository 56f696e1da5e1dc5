import { STATUS_LEGEND } from '../domain/model/status-legend';
import { sheetPrefix, type Area } from './address';
import { legendFormats } from './colour-formats';
import { settingValueName } from './hidden-names';
import { ACCENT, COMPUTED, QUIET_TEXT, RULE, TEXT } from '../look/colours';
import type { Naming, SheetKey } from './naming';
import type { Block, Link, SheetLayout } from './sheet-layout';
import { titleBlock, titleStyles, TITLE_ROW_HEIGHTS } from './title';
import { markOfSheet, type LaidOutSheet } from './workbook-layout';

/** A line of the page: a heading or a link on the left, its words on the right. */
type Line =
  | { readonly kind: 'section'; readonly heading: string; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'sheet'; readonly sheet: LinkedSheet }
  | { readonly kind: 'status'; readonly index: number }
  | { readonly kind: 'shaded'; readonly text: string }
  | { readonly kind: 'space' };

const SPACE: Line = { kind: 'space' };

const LINES: readonly Line[] = [
  SPACE,
  section('What this is', 'One workbook for your Service Improvement Group: what to improve, who does what by when, and whose support it needs.'),
  text('Everything here works in plain Excel. The add-in checks it for you and writes the summary for your next meeting.'),
  SPACE,
  section('Begin in five minutes', '1.  On Lists, type your team’s name and the first day of your plan.'),
  text('2.  On Goals, write one goal that matters to people who use the service. Three or four are enough for a year.'),
  text('3.  On Plan, write its first actions: what, who leads it, and by when.'),
  text('4.  On Stakeholders, list whose support you need, and on Commitment, where they stand today and where you need them.'),
  text('5.  On Excel’s tab Home, under SIG Workspace, choose Check. Before your meeting, choose Summarise.'),
  SPACE,
  section('Who edits what', 'Leads keep their own rows on Plan up to date, and convenors theirs on Groups. The manager or the facilitator keeps the rest.'),
  text('Write in the white cells. Shaded columns fill themselves. Sort, filter and add columns of your own as you like.'),
  SPACE,
  section('No patient details', 'Never write names, dates of birth, NHS numbers or stories by which a patient can be known. Prefer roles to names for everybody else.'),
  SPACE,
  section('What colours mean', 'A colour never stands alone: the word is always in the cell.'),
  ...Object.keys(STATUS_LEGEND).map((_, index): Line => ({ kind: 'status', index })),
  { kind: 'shaded', text: 'A formula fills this cell. Please leave it as it is.' },
  SPACE,
  section('The sheets', 'Choose a name to go there.'),
];

/** What each sheet is for, as its link says it. */
const PURPOSES: Readonly<Record<LinkedSheet, string>> = {
  overview: 'How things stand today, in figures and pictures.',
  goals: 'What you want to be better, how you will know, and by when.',
  plan: 'The service improvement plan: every action with its lead, dates and status.',
  stakeholders: 'Whose support the work needs, along the whole pathway.',
  commitment: 'Dated ratings of where each stakeholder stands and is needed.',
  commitmentMap: 'Those ratings as a picture, live.',
  members: 'Who sits in the group, with the hours and skills that each can give.',
  groups: 'Working groups: who calls them together, what for, and who supports them.',
  meetings: 'Every meeting, past and planned.',
  decisions: 'What was asked at meetings and what was decided.',
  scoping: 'What to arrange for the day on which the whole team sets out.',
  scopingNotes: 'What the team said on that day.',
  communications: 'Who hears what about the work, and when it is due again.',
  involvement: 'How service users and carers took part, and what changed.',
  measures: 'What is counted, with a run chart each.',
  measureValues: 'The figures, a row each.',
  fidelity: 'The scores of your fidelity reviews.',
  sustainability: 'Goal by goal: will it last?',
  spread: 'What works here and could help others.',
  hosting: 'Who steps forward or back at the next meeting.',
  lists: 'Your settings, the legend of statuses, and the words that dropdowns offer.',
};

/** A sheet that Start here leads to. */
export type LinkedSheet = Exclude<SheetKey, 'startHere' | 'state' | 'runCharts'>;

const FIRST_ROW = 3;

/** By it the sheet is known where its hidden name is not there. */
export const START_HERE_TITLE = 'Service improvement workspace';

/** What a newcomer reads first: what this is, how to begin, where everything is. */
export function layOutStartHere(sheets: readonly LinkedSheet[], naming: Naming): LaidOutSheet {
  const lines = [...LINES, ...sheets.map((sheet): Line => ({ kind: 'sheet', sheet }))];
  const placed = lines.map((line, index) => ({ line, row: FIRST_ROW + index }));
  const rowsOf = (...kinds: Line['kind'][]): number[] => placed.filter(({ line }) => kinds.includes(line.kind)).map(({ row }) => row);
  const page: Area = { row: FIRST_ROW, column: 0, rowCount: lines.length, columnCount: 2 };
  const statuses = rowsOf('status').map(left);
  const sheetLayout: SheetLayout = {
    name: naming.sheet('startHere'),
    isHidden: false,
    tabColor: ACCENT,
    columns: [{ column: 0, width: 24 }, { column: 1, width: 108 }],
    fitted: { row: FIRST_ROW, rowCount: lines.length },
    rowHeights: [...TITLE_ROW_HEIGHTS, ...rowsOf('space').map((row) => ({ row, height: 10 }))],
    blocks: [
      titleBlock(START_HERE_TITLE, 'Goals, plan and people of your Service Improvement Group in one place.'),
      ...placed.flatMap(({ line, row }) => lineBlock(line, row)),
    ],
    tables: [],
    formulas: [{ row: 2, column: 0, contents: [[teamFormula()]] }, ...placed.flatMap(({ line, row }) => lineFormulas(line, row, naming))],
    styles: [
      ...titleStyles(),
      { area: left(2), style: { bold: true, color: TEXT } },
      { area: page, style: { color: TEXT, vertical: 'Top' } },
      { area: { ...page, column: 1, columnCount: 1 }, style: { wrap: true } },
      ...rowsOf('section').map((row) => ({ area: left(row), style: { bold: true, color: ACCENT } })),
      ...rowsOf('sheet').flatMap(linkStyles),
      ...rowsOf('status', 'shaded').map((row) => ({ area: { ...left(row), columnCount: 2 }, style: { rules: RULE } })),
      ...rowsOf('shaded').map((row) => ({ area: left(row), style: { fill: COMPUTED.fill, color: COMPUTED.text } })),
      ...rowsOf('status').map((row) => ({ area: { ...left(row), column: 1 }, style: { color: QUIET_TEXT } })),
    ],
    validations: [],
    conditionalFormats: statuses.slice(0, 1).flatMap((first) => legendFormats({ ...first, rowCount: statuses.length })),
    links: placed.flatMap(({ line, row }) => (line.kind === 'sheet' ? [linkTo(line.sheet, row, naming)] : [])),
    freeze: null,
    page: { orientation: 'Landscape', pagesTall: 1, titleRow: null },
    home: { row: 0, column: 0 },
  };
  return { sheet: sheetLayout, names: [markOfSheet('startHere', sheetLayout.name)] };
}

/** The lines that lead to further sheets, from this row on: all that Start here needs to know of a module that is added later. */
export function layOutFurtherLinks(sheets: readonly LinkedSheet[], row: number, naming: Naming): Pick<SheetLayout, 'blocks' | 'styles' | 'links'> {
  return {
    blocks: sheets.map((sheet, index) => ({ row: row + index, column: 1, contents: [[PURPOSES[sheet]]] })),
    styles: sheets.flatMap((_, index) => linkStyles(row + index)),
    links: sheets.map((sheet, index) => linkTo(sheet, row + index, naming)),
  };
}

/** The heading above lines that are added below all that stands there. */
export function layOutFurtherHeading(row: number): Pick<SheetLayout, 'blocks' | 'styles'> {
  return {
    blocks: lineBlock({ kind: 'section', heading: 'More sheets', text: 'Choose a name to go there.' }, row),
    styles: [
      { area: { ...left(row), columnCount: 2 }, style: { color: TEXT, vertical: 'Top' } },
      { area: left(row), style: { bold: true, color: ACCENT } },
    ],
  };
}

function linkTo(sheet: LinkedSheet, row: number, naming: Naming): Link {
  const name = naming.sheet(sheet);
  return { row, column: 0, text: name, target: `${sheetPrefix(name)}A1`, tip: `Go to ${name}` };
}

function linkStyles(row: number): SheetLayout['styles'] {
  return [
    { area: { ...left(row), columnCount: 2 }, style: { color: TEXT, vertical: 'Top', rules: RULE } },
    { area: left(row), style: { color: ACCENT, underline: true } },
    { area: { ...left(row), column: 1 }, style: { wrap: true } },
  ];
}

function lineBlock(line: Line, row: number): Block[] {
  switch (line.kind) {
    case 'section':
      return [{ row, column: 0, contents: [[line.heading, line.text]] }];
    case 'shaded':
      return [{ row, column: 0, contents: [['Shaded', line.text]] }];
    case 'text':
      return [{ row, column: 1, contents: [[line.text]] }];
    case 'sheet':
      return [{ row, column: 1, contents: [[PURPOSES[line.sheet]]] }];
    case 'status':
    case 'space':
      return [];
  }
}

/** Statuses and meanings follow the team's own legend. */
function lineFormulas(line: Line, row: number, { table }: Naming): Block[] {
  if (line.kind !== 'status') return [];
  const cell = (header: string): string => `=INDEX(${table('StatusLegend')}[${header}],${line.index + 1})&""`;
  return [{ row, column: 0, contents: [[cell('Status'), cell('Meaning')]] }];
}

function teamFormula(): string {
  return `=IFERROR(${settingValueName('team')},"")`;
}

function left(row: number): Area {
  return { row, column: 0, rowCount: 1, columnCount: 1 };
}

function section(heading: string, words: string): Line {
  return { kind: 'section', heading, text: words };
}

function text(words: string): Line {
  return { kind: 'text', text: words };
}
