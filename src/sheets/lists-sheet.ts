import { CHOICE_LISTS, type ChoiceList } from '../domain/model/choice-list';
import type { Settings } from '../domain/model/settings';
import { STATUS_LEGEND } from '../domain/model/status-legend';
import { absoluteAreaName, sheetPrefix, type Area } from './address';
import { legendFormats, wordFormats } from './colour-formats';
import type { DateSystem } from './date-serial';
import { promptOf } from './field-validation';
import { columnMark, LEGEND_COLOUR_NAME, LEGEND_STATUS_NAME, tableMark } from './hidden-names';
import { LEGEND_COLUMNS, LEGEND_TABLE } from './legend-table';
import { COMPUTED, HEADER, LEGEND_COLOURS, QUIET_TAB, RULE, TEXT } from '../look/colours';
import { HEADER_HEIGHT } from './look';
import type { Naming } from './naming';
import { layOutSettings, settingFormulas, SETTINGS_COLUMNS, SETTINGS_TABLE } from './settings-table';
import type { Block, ColumnLayout, SheetLayout } from './sheet-layout';
import { HEADER_ROW, titleBlock, titleStyles, TITLE_ROW_HEIGHTS } from './title';
import type { LaidOutSheet, NameLayout } from './workbook-layout';

/** The workbook name of the words that the legend's dropdown offers. */
const COLOUR_LIST = 'LegendColourList';

/** Side by side, with an empty column between: what is edited stands first. */
const SETTINGS_AT = 0;
const LEGEND_AT = SETTINGS_AT + SETTINGS_COLUMNS.length + 1;
const LISTS_AT = LEGEND_AT + Object.keys(LEGEND_COLUMNS).length + 1;

const FIRST_ROW = HEADER_ROW + 1;

/** The team's settings, the legend of statuses, and every list that a dropdown offers. */
export function layOutLists(settings: Settings, naming: Naming, system: DateSystem): LaidOutSheet {
  const name = naming.sheet('lists');
  const ours = layOutSettings(settings, { row: HEADER_ROW, column: SETTINGS_AT }, system);
  const legend: Area = { row: HEADER_ROW, column: LEGEND_AT, rowCount: Object.keys(STATUS_LEGEND).length + 1, columnCount: 3 };
  const lists = laidOutLists();
  const [statuses, colours] = [0, 1].map((offset) => bodyColumn(legend, offset)) as [Area, Area];
  const sheet: SheetLayout = {
    name,
    isHidden: false,
    tabColor: QUIET_TAB,
    columns: [
      ...ours.columns,
      { column: LEGEND_AT - 1, width: 3 },
      ...[14, 10, 40].map((width, offset) => ({ column: LEGEND_AT + offset, width })),
      { column: LISTS_AT - 1, width: 3 },
      ...lists.map(listColumn),
    ],
    fitted: { row: FIRST_ROW, rowCount: ours.area.rowCount - 1 },
    rowHeights: [...TITLE_ROW_HEIGHTS, { row: HEADER_ROW, height: HEADER_HEIGHT }],
    blocks: [
      titleBlock('Lists and settings', 'Your settings and the legend of statuses are yours to change. The shaded lists are fixed: dropdowns, formulas and checks rely on their words.'),
      ...ours.blocks,
      {
        row: HEADER_ROW,
        column: LEGEND_AT,
        contents: [Object.values(LEGEND_COLUMNS), ...Object.entries(STATUS_LEGEND).map(([status, { colour, meaning }]) => [status, colour, meaning])],
      },
      ...lists.map((list) => listBlock(list, HEADER_ROW)),
    ],
    tables: [
      { name: naming.table(SETTINGS_TABLE), area: ours.area, hasFilter: false },
      { name: naming.table(LEGEND_TABLE), area: legend, hasFilter: false },
    ],
    formulas: [],
    styles: [
      ...titleStyles(),
      ...[ours.area, legend, ...lists.map(({ area }) => ({ ...area, row: HEADER_ROW, rowCount: area.rowCount + 1 }))].flatMap(blockStyles),
      ...ours.styles,
      { area: { ...legend, column: LEGEND_AT + 2, row: FIRST_ROW, rowCount: legend.rowCount - 1, columnCount: 1 }, style: { wrap: true } },
      ...[statuses, ...lists.map(({ area }) => area)].map((area) => ({ area, style: { fill: COMPUTED.fill, color: COMPUTED.text } })),
    ],
    validations: [
      ...ours.validations,
      {
        area: colours,
        rule: { type: 'list', source: `=${naming.list(COLOUR_LIST)}` },
        prompt: promptOf('Colour', 'The colour that this status has on Plan. Some trusts use green for complete. Example: Blue'),
        alert: { style: 'Stop', title: 'Colour', message: `Choose one of: ${Object.keys(LEGEND_COLOURS).join(', ')}.` },
      },
    ],
    conditionalFormats: [...legendFormats(statuses), ...wordFormats(colours, LEGEND_COLOURS)],
    links: [],
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    // Whoever prints this wants settings and legend; the lists would make them too small to read.
    page: { orientation: 'Landscape', pagesTall: null, titleRow: HEADER_ROW, printed: { row: 0, column: 0, rowCount: HEADER_ROW + ours.area.rowCount, columnCount: LISTS_AT - 1 } },
    home: { row: FIRST_ROW, column: SETTINGS_AT + 1 },
  };
  const at = (area: Area): string => `=${sheetPrefix(name)}${absoluteAreaName(area)}`;
  const names: NameLayout[] = [
    ...lists.map((list) => ({ name: naming.list(list.name), formula: at(list.area), isVisible: true })),
    ...settingFormulas(naming),
    ...ours.names.map(({ name: mark, area }) => ({ name: mark, formula: at(area), isVisible: false })),
    ...Object.keys(LEGEND_COLUMNS).map((field, offset) => ({
      name: columnMark(LEGEND_TABLE, field),
      formula: at({ row: HEADER_ROW, column: LEGEND_AT + offset, rowCount: 1, columnCount: 1 }),
      isVisible: false,
    })),
    ...[SETTINGS_TABLE, LEGEND_TABLE].map((table) => ({ name: tableMark(table), formula: `=${naming.table(table)}[#Data]`, isVisible: false })),
    { name: LEGEND_STATUS_NAME, formula: at(statuses), isVisible: false },
    { name: LEGEND_COLOUR_NAME, formula: at(colours), isVisible: false },
  ];
  return { sheet, names };
}

/** Lists that come beside those that are there, the first one's title in this cell: all that Lists needs to know of them. */
export function layOutFurtherLists(lists: readonly ChoiceList[], { row, column }: { row: number; column: number }, sheet: string, naming: Pick<Naming, 'list'>): Pick<SheetLayout, 'columns' | 'blocks' | 'styles'> & { names: NameLayout[] } {
  const placed = placedLists(lists, { row: row + 1, column });
  return {
    columns: placed.map(listColumn),
    blocks: placed.map((list) => listBlock(list, row)),
    styles: [
      ...placed.flatMap(({ area }) => blockStyles({ ...area, row, rowCount: area.rowCount + 1 })),
      ...placed.map(({ area }) => ({ area, style: { fill: COMPUTED.fill, color: COMPUTED.text } })),
    ],
    names: placed.map((list) => ({ name: naming.list(list.name), formula: `=${sheetPrefix(sheet)}${absoluteAreaName(list.area)}`, isVisible: true })),
  };
}

/** A list in a column of its own under its title; `area` is its values. */
interface PlacedList extends ChoiceList {
  readonly area: Area;
}

function laidOutLists(): PlacedList[] {
  return placedLists([...CHOICE_LISTS, { name: COLOUR_LIST, title: 'Colour of a status', values: Object.keys(LEGEND_COLOURS) }], { row: FIRST_ROW, column: LISTS_AT });
}

function placedLists(lists: readonly ChoiceList[], { row, column }: { row: number; column: number }): PlacedList[] {
  return lists.map((list, index) => ({ ...list, area: { row, column: column + index, rowCount: list.values.length, columnCount: 1 } }));
}

function listColumn({ title, values, area }: PlacedList): ColumnLayout {
  return { column: area.column, width: 2 + Math.max(...[title, ...values].map(({ length }) => length)) };
}

function listBlock({ title, values, area }: PlacedList, row: number): Block {
  return { row, column: area.column, contents: [[title], ...values.map((value) => [value])] };
}

function bodyColumn(table: Area, offset: number): Area {
  return { row: table.row + 1, column: table.column + offset, rowCount: table.rowCount - 1, columnCount: 1 };
}

function blockStyles(area: Area): SheetLayout['styles'] {
  return [
    { area: { ...area, rowCount: 1 }, style: { fill: HEADER.fill, color: HEADER.text, bold: true, wrap: true, vertical: 'Center' } },
    { area: { ...area, row: area.row + 1, rowCount: area.rowCount - 1 }, style: { color: TEXT, vertical: 'Top', rules: RULE } },
  ];
}
