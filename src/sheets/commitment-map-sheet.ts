import { commitmentNow } from '../domain/model/choice-list';
import { absoluteAreaName, cellName, columnLetters, type Area } from './address';
import type { CellContent } from './cell';
import { ACCENT, BAND, HEADER, LEGEND_COLOURS, PAPER, QUIET_TEXT, RULE, TEXT } from '../look/colours';
import { HEADER_HEIGHT } from './look';
import type { Naming } from './naming';
import type { ConditionalFormat, SheetLayout } from './sheet-layout';
import { HEADER_ROW, titleBlock, titleStyles, TITLE_ROW_HEIGHTS } from './title';
import { markOfSheet, type LaidOutSheet } from './workbook-layout';

/** Stakeholders that a new map has room for: as many as one printed page. A group with more is told that there are more. */
export const MAP_ROWS = 40;
/** By it the sheet is known where its hidden name is not there. */
export const COMMITMENT_MAP_TITLE = 'Commitment map';
/** Rows to grow into where a map begins with many. */
export const SPARE_MAP_ROWS = 20;

/** The five places of the continuum: the list of where people stand begins with Unknown, which is none. */
const PLACES = commitmentNow.values.filter((place) => place !== 'Unknown');

export const FIRST_MAP_ROW = HEADER_ROW + 1;

/** Columns, from 0. Now, Needed and Gap lie hidden on the right: the cells of the map are worked out from them. */
const ID = 0;
const NAME = 1;
const FIRST_PLACE = 2;
const MOVE = FIRST_PLACE + PLACES.length;
const WHAT_TO_DO = MOVE + 1;
const POSITION = WHAT_TO_DO + 1;
const NOW = POSITION + 1;
const NEEDED = NOW + 1;
const GAP = NEEDED + 1;

/**
 * Where everybody stands and is needed, live: a row a stakeholder, in the order in which the group should look at them.
 * Formulas of Excel 2016 cannot make rows, so these are counted: more where there are many stakeholders already.
 */
export function layOutCommitmentMap(stakeholderCount: number, naming: Naming): LaidOutSheet {
  const rowCount = Math.max(MAP_ROWS, stakeholderCount + SPARE_MAP_ROWS);
  const body: Area = { row: FIRST_MAP_ROW, column: 0, rowCount, columnCount: GAP + 1 };
  const places: Area = { ...body, column: FIRST_PLACE, columnCount: PLACES.length };
  const column = (index: number): Area => ({ ...body, column: index, columnCount: 1 });
  const sheet: SheetLayout = {
    name: naming.sheet('commitmentMap'),
    isHidden: false,
    tabColor: ACCENT,
    columns: [
      { column: ID, width: 7 },
      { column: NAME, width: 28 },
      ...PLACES.map((_, index) => ({ column: FIRST_PLACE + index, width: 12 })),
      { column: MOVE, width: 9 },
      { column: WHAT_TO_DO, width: 22 },
      ...[POSITION, NOW, NEEDED, GAP].map((hidden) => ({ column: hidden, width: 14, isHidden: true })),
    ],
    fitted: null,
    rowHeights: [...TITLE_ROW_HEIGHTS, { row: HEADER_ROW, height: HEADER_HEIGHT }],
    blocks: [
      titleBlock(COMMITMENT_MAP_TITLE, 'X is where they stand now, O is where the work needs them, XO is both. It fills itself from Stakeholders and Commitment.'),
      { row: HEADER_ROW, column: 0, contents: [['ID', 'Stakeholder', ...PLACES, 'Move', 'What to do', 'Position', 'Now', 'Needed', 'Gap']] },
    ],
    tables: [],
    formulas: [
      { row: HEADER_ROW - 1, column: 0, contents: [[overflowFormula(rowCount, naming)]] },
      { row: FIRST_MAP_ROW, column: 0, contents: Array.from({ length: rowCount }, (_, index) => rowFormulas(FIRST_MAP_ROW + index, naming)) },
    ],
    styles: [
      ...titleStyles(),
      { area: { ...body, row: HEADER_ROW - 1, rowCount: 1, columnCount: 1 }, style: { bold: true, color: LEGEND_COLOURS.Red.text } },
      { area: { ...body, row: HEADER_ROW, rowCount: 1 }, style: { fill: HEADER.fill, color: HEADER.text, bold: true, wrap: true, vertical: 'Center', horizontal: 'Left' } },
      { area: { ...places, row: HEADER_ROW, rowCount: 1, columnCount: PLACES.length + 1 }, style: { horizontal: 'Center' } },
      { area: body, style: { color: TEXT, vertical: 'Center' } },
      { area: column(ID), style: { color: QUIET_TEXT } },
      { area: column(NAME), style: { bold: true, wrap: true } },
      { area: { ...places, columnCount: PLACES.length + 1 }, style: { horizontal: 'Center' } },
      { area: column(WHAT_TO_DO), style: { wrap: true } },
    ],
    validations: [],
    conditionalFormats: [
      ruleWhereFilled({ ...body, columnCount: FIRST_PLACE }),
      ruleWhereFilled({ ...body, column: MOVE, columnCount: 2 }),
      ruleWhereFilled(places),
      ...mapColours(places),
    ],
    links: [],
    freeze: { rows: HEADER_ROW + 1, columns: FIRST_PLACE },
    page: {
      orientation: 'Landscape',
      pagesTall: rowCount === MAP_ROWS ? 1 : null,
      titleRow: HEADER_ROW,
      printed: { row: 0, column: 0, rowCount: FIRST_MAP_ROW + rowCount, columnCount: WHAT_TO_DO + 1 },
    },
    home: { row: FIRST_MAP_ROW, column: NAME },
  };
  return { sheet, names: [markOfSheet('commitmentMap', sheet.name)] };
}

/** Each row finds the stakeholder whose turn it is, and is empty where there is none. */
function rowFormulas(row: number, { table }: Naming): CellContent[] {
  const stakeholders = table('Stakeholders');
  const own = (column: number): string => `$${columnLetters(column)}${row + 1}`;
  const show = (value: string): string => `=IF(${own(POSITION)}="","",${value})`;
  const lookUp = (header: string): string => show(`INDEX(${stakeholders}[${header}],${own(POSITION)})&""`);
  const order = `${stakeholders}[Map order]`;
  const places = PLACES.map((_, index) => {
    const place = `${columnLetters(FIRST_PLACE + index)}$${HEADER_ROW + 1}`;
    return show(`IF(${own(NOW)}=${place},"X","")&IF(${own(NEEDED)}=${place},"O","")`);
  });
  const gap = own(GAP);
  const move = `IF(${gap}="","?",IF(${gap}>0,"→ +"&${gap},IF(${gap}<0,"← −"&ABS(${gap}),"● 0")))`;
  return [
    lookUp('ID'),
    lookUp('Stakeholder'),
    ...places,
    show(move),
    lookUp('What to do'),
    `=IFERROR(MATCH(SMALL(${order},ROWS(${absoluteFirst(POSITION)}:${own(POSITION)})),${order},0),"")`,
    lookUp('Now'),
    lookUp('Needed'),
    show(`INDEX(${stakeholders}[Gap],${own(POSITION)})`),
  ];
}

function overflowFormula(rowCount: number, { table, sheet }: Naming): string {
  const count = `COUNT(${table('Stakeholders')}[Map order])`;
  return `=IF(${count}>${rowCount},"The first ${rowCount} of "&${count}&" stakeholders: the others stand on ${sheet('stakeholders')}.","")`;
}

/**
 * X and O stand out, and a band runs from one to the other: pale accent where support is to be built, amber where
 * somebody is asked to step back. The arrow and the words beside it say the same without colour.
 */
function mapColours(area: Area): ConditionalFormat[] {
  const cell = cellName(area.row, area.column);
  const row = area.row + 1;
  const place = `COLUMN(${cell})-${area.column + 1}`;
  const [now, needed] = [NOW, NEEDED].map((column) => `(MATCH($${columnLetters(column)}${row},${headers()},0)-1)`);
  const between = (from: string | undefined, to: string | undefined): string => `=IFERROR(AND(${place}>${from},${place}<${to}),FALSE)`;
  return [
    { area, formula: `=OR(${cell}="X",${cell}="XO")`, fill: ACCENT, color: PAPER, bold: true, rule: RULE },
    { area, formula: `=${cell}="O"`, fill: LEGEND_COLOURS.Blue.fill, color: LEGEND_COLOURS.Blue.text, bold: true, rule: RULE },
    { area, formula: between(now, needed), fill: BAND, rule: RULE },
    { area, formula: between(needed, now), fill: LEGEND_COLOURS.Amber.fill, rule: RULE },
  ];
}

/** The header cells of the five places. */
function headers(): string {
  return absoluteAreaName({ row: HEADER_ROW, column: FIRST_PLACE, rowCount: 1, columnCount: PLACES.length });
}

function absoluteFirst(column: number): string {
  return absoluteAreaName({ row: FIRST_MAP_ROW, column, rowCount: 1, columnCount: 1 });
}

/** Rows that show nobody show nothing. Areas apart from each other: not every program lays one format over another. */
function ruleWhereFilled(area: Area): ConditionalFormat {
  const [id, name] = [ID, NAME].map((column) => `$${columnLetters(column)}${area.row + 1}`);
  return { area, formula: `=${id}&${name}<>""`, rule: RULE };
}
