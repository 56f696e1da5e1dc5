import { absoluteAreaName, type Area } from './address';
import type { CellContent } from './cell';
import { settingValueName, SIG_MEETINGS_NAME } from './hidden-names';
import { ACCENT, BAR, LATE_BAR, QUIET_TEXT, RULE, TEXT } from '../look/colours';
import { DATE_FORMAT } from './look';
import type { Naming } from './naming';
import { actionFigures, commitmentTally, groupFigures, pathwayTally, sigMeetingsFormula, statusTally, type FigureLine, type Tally } from './overview-figures';
import { actionSentence, commitmentSentence, goalSentence, pathwaySentence } from './overview-sentences';
import type { Block, BarChartLayout, CellStyle, SheetLayout } from './sheet-layout';
import { titleBlock, titleStyles, TITLE_ROW_HEIGHTS } from './title';
import { markOfSheet, type LaidOutSheet } from './workbook-layout';

/** Two columns of parts: on the left from the first column, on the right from the fifth. Each has labels, figures and pictures. */
const [LEFT, RIGHT] = [0, 4];
const WIDTHS = [24, 12, 42, 3, 38, 12, 9, 38];
const LEFT_COLUMNS = 3;
const RIGHT_COLUMNS = 4;

/** Rows, from 0: a heading each, and below it figures, or a sentence and the figures of a chart. */
const FIGURES_AT = 4;
const PLAN_AT = 12;
const PEOPLE_AT = 24;
const LAST_ROW = 34;

/** Goals that the chart has room for; a group has three or four. */
const GOALS_SHOWN = 6;

/** How things stand today, live: right without the add-in, and quiet while there is nothing to count. */
export function layOutOverview(naming: Naming): LaidOutSheet {
  const name = naming.sheet('overview');
  const statuses = tally(PLAN_AT, LEFT, ['Status', 'Actions'], statusTally(naming));
  const goals = goalTally(naming);
  const commitment = tally(PEOPLE_AT, LEFT, ['What to do', 'Stakeholders'], commitmentTally(naming));
  const pathway = tally(PEOPLE_AT, RIGHT, ['Pathway', 'Stakeholders'], pathwayTally(naming));
  const parts = [statuses, goals, commitment, pathway];
  const sheet: SheetLayout = {
    name,
    isHidden: false,
    tabColor: ACCENT,
    columns: WIDTHS.map((width, column) => ({ column, width })),
    fitted: null,
    rowHeights: [...TITLE_ROW_HEIGHTS, ...Array.from({ length: LAST_ROW - 1 }, (_, index) => ({ row: index + 2, height: 18 }))],
    blocks: [
      titleBlock('Overview', 'How things stand today. Everything here follows from the other sheets: there is nothing to fill in.'),
      ...[heading(FIGURES_AT, LEFT, 'Actions'), heading(FIGURES_AT, RIGHT, 'The group')],
      ...[heading(PLAN_AT, LEFT, 'Actions by status'), heading(PLAN_AT, RIGHT, 'Open actions by goal')],
      ...[heading(PEOPLE_AT, LEFT, 'Commitment of stakeholders'), heading(PEOPLE_AT, RIGHT, 'Stakeholders along the pathway')],
      ...parts.map(({ headers }) => headers),
    ],
    tables: [],
    formulas: [
      { row: 2, column: 0, contents: [[`=IFERROR(${settingValueName('team')},"")`]] },
      ...figureBlocks(LEFT, actionFigures(naming)),
      ...figureBlocks(RIGHT, groupFigures(naming, (line) => cell(FIGURES_AT + 1 + line, RIGHT + 1))),
      ...parts.map(({ figures }) => figures),
      sentence(PLAN_AT, LEFT, actionSentence(naming)),
      sentence(PLAN_AT, RIGHT, goalSentence(naming, GOALS_SHOWN)),
      sentence(PEOPLE_AT, LEFT, commitmentSentence(naming)),
      sentence(PEOPLE_AT, RIGHT, pathwaySentence(naming)),
    ],
    styles: [
      ...titleStyles(),
      { area: { row: 2, column: 0, rowCount: 1, columnCount: 1 }, style: { bold: true, color: TEXT, vertical: 'Center' } },
      ...[FIGURES_AT, PLAN_AT, PEOPLE_AT].flatMap(headingStyles),
      ...[LEFT, RIGHT].flatMap(figureStyles),
      ...[PLAN_AT, PEOPLE_AT].flatMap((row) => [LEFT, RIGHT].map((column) => ({ area: { row: row + 1, column, rowCount: 1, columnCount: 1 }, style: SENTENCE }))),
      ...parts.flatMap(({ area }) => tallyStyles(area)),
      // Where two figures share a bar, none is written where there is none.
      { area: { ...goals.area, column: goals.area.column + 1, columnCount: 2 }, style: { numberFormat: '0;-0;' } },
      ...groupFigures(naming, () => '').flatMap(({ isDate = false }, line) =>
        isDate ? [{ area: { row: FIGURES_AT + 1 + line, column: RIGHT + 1, rowCount: 1, columnCount: 1 }, style: { numberFormat: DATE_FORMAT } }] : [],
      ),
    ],
    validations: [],
    conditionalFormats: [],
    links: [],
    charts: [
      chart('Actions by status', 'BarClustered', statuses.area, [BAR], 1),
      chart('Open actions by goal', 'BarStacked', goals.area, [BAR, LATE_BAR], 1),
      chart('Commitment of stakeholders', 'BarClustered', commitment.area, [BAR], 1),
      chart('Stakeholders along the pathway', 'BarClustered', pathway.area, [BAR], 2),
    ],
    freeze: null,
    page: { orientation: 'Landscape', pagesTall: 1, titleRow: null },
    home: { row: 0, column: 0 },
  };
  return { sheet, names: [markOfSheet('overview', name), { name: SIG_MEETINGS_NAME, formula: sigMeetingsFormula(naming), isVisible: false }] };
}

/** The figures of a chart: a header row and a line each. */
interface TallyLayout {
  readonly area: Area;
  readonly headers: Block;
  readonly figures: Block;
}

function tally(at: number, column: number, headers: readonly string[], lines: readonly Tally[]): TallyLayout {
  const row = at + 2;
  return {
    area: { row, column, rowCount: lines.length + 1, columnCount: headers.length },
    headers: { row, column, contents: [[...headers], ...lines.map(({ word }): CellContent[] => [word, null])] },
    figures: { row: row + 1, column: column + 1, contents: lines.map(({ count }) => [`=${count}`]) },
  };
}

/** The first goals of the sheet Goals: how many of their actions are open, and how many of these overdue. */
function goalTally({ table }: Naming): TallyLayout {
  const goals = table('Goals');
  const row = PLAN_AT + 2;
  const lines = Array.from({ length: GOALS_SHOWN }, (_, index) => {
    const of = (header: string): string => `INDEX(${goals}[${header}],${index + 1})`;
    const count = (value: string): string => `=IFERROR(IF(${of('ID')}="","",${value}),"")`;
    const label = `${of('ID')}&IF(${of('Goal')}="",""," "&${of('Goal')})`;
    return [count(label), count(`${of('Open actions')}-${of('Overdue actions')}`), count(of('Overdue actions'))];
  });
  return {
    area: { row, column: RIGHT, rowCount: lines.length + 1, columnCount: 3 },
    headers: { row, column: RIGHT, contents: [['Goal', 'In time', 'Overdue']] },
    figures: { row: row + 1, column: RIGHT, contents: lines },
  };
}

function heading(row: number, column: number, text: string): Block {
  return { row, column, contents: [[text]] };
}

function figureBlocks(column: number, lines: readonly FigureLine[]): Block[] {
  return [{ row: FIGURES_AT + 1, column, contents: lines.map(({ label, value, note }) => [label, `=${value}`, `=${note}`]) }];
}

function sentence(row: number, column: number, formula: string): Block {
  return { row: row + 1, column, contents: [[`=${formula}`]] };
}

function chart(name: string, type: BarChartLayout['type'], figures: Area, colors: readonly string[], columnCount: number): BarChartLayout {
  const over = { row: figures.row, column: figures.column + figures.columnCount, rowCount: CHART_ROWS, columnCount };
  return { name, title: null, type, figures, colors, over };
}

const CHART_ROWS = 9;

const SENTENCE: CellStyle = { color: TEXT, vertical: 'Center' };

function headingStyles(row: number): SheetLayout['styles'] {
  return [
    { area: { row, column: LEFT, rowCount: 1, columnCount: LEFT_COLUMNS }, style: { bold: true, color: ACCENT, size: 13, rules: RULE } },
    { area: { row, column: RIGHT, rowCount: 1, columnCount: RIGHT_COLUMNS }, style: { bold: true, color: ACCENT, size: 13, rules: RULE } },
  ];
}

function figureStyles(column: number): SheetLayout['styles'] {
  const lines = { row: FIGURES_AT + 1, column, rowCount: PLAN_AT - FIGURES_AT - 2, columnCount: 1 };
  return [
    { area: lines, style: { color: TEXT, vertical: 'Center' } },
    { area: { ...lines, column: column + 1 }, style: { bold: true, color: TEXT, horizontal: 'Right', indent: 1, vertical: 'Center' } },
    { area: { ...lines, column: column + 2 }, style: { color: QUIET_TEXT, indent: 1, vertical: 'Center' } },
  ];
}

function tallyStyles(area: Area): SheetLayout['styles'] {
  return [
    { area, style: { color: TEXT, vertical: 'Center', rules: RULE } },
    { area: { ...area, rowCount: 1 }, style: { color: QUIET_TEXT } },
    { area: { ...area, column: area.column + 1, columnCount: area.columnCount - 1 }, style: { horizontal: 'Right', indent: 1 } },
  ];
}

function cell(row: number, column: number): string {
  return absoluteAreaName({ row, column, rowCount: 1, columnCount: 1 });
}
