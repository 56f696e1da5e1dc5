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
import type { Block, ColumnLayout, SheetLayout, Validation } from './sheet-layout';
import { HEADER_ROW, titleBlock, titleStyles, TITLE_ROW_HEIGHTS } from './title';
import type { LaidOutSheet, NameLayout } from './workbook-layout';

/** The workbook name of the words that the legend's dropdown offers. */
const COLOUR_LIST = 'LegendColourList';

/** Every list that stands there, in the order of its columns: nobody is to change their words. */
export const FIXED_LISTS: readonly ChoiceList[] = [...CHOICE_LISTS, { name: COLOUR_LIST, title: 'Colour of a status', values: Object.keys(LEGEND_COLOURS) }];

/** Side by side, with an empty column between: what is edited stands first. */
const SETTINGS_AT = 0;
const LEGEND_AT = SETTINGS_AT + SETTINGS_COLUMNS.length + 1;
const LISTS_AT = LEGEND_AT + Object.keys(LEGEND_COLUMNS).length + 1;

const FIRST_ROW = HEADER_ROW + 1;

/** A part of the sheet, with the names that belong to it. */
export interface ListsPart extends Pick<SheetLayout, 'columns' | 'blocks' | 'tables' | 'styles' | 'validations' | 'conditionalFormats'> {
  readonly area: Area;
  readonly names: readonly NameLayout[];
}

/** The team's settings, the legend of statuses, and every list that a dropdown offers. */
export function layOutLists(settings: Settings, naming: Naming, system: DateSystem): LaidOutSheet {
  const name = naming.sheet('lists');
  const ours = layOutSettingsPart(settings, { row: HEADER_ROW, column: SETTINGS_AT }, name, naming, system);
  const legend = layOutLegendPart({ row: HEADER_ROW, column: LEGEND_AT }, name, naming);
  const lists = laidOutLists();
  const sheet: SheetLayout = {
    name,
    isHidden: false,
    tabColor: QUIET_TAB,
    columns: [...ours.columns, { column: LEGEND_AT - 1, width: 3 }, ...legend.columns, { column: LISTS_AT - 1, width: 3 }, ...lists.map(listColumn)],
    fitted: { row: FIRST_ROW, rowCount: ours.area.rowCount - 1 },
    rowHeights: [...TITLE_ROW_HEIGHTS, { row: HEADER_ROW, height: HEADER_HEIGHT }],
    blocks: [
      titleBlock('Lists and settings', 'Your settings and the legend of statuses are yours to change. The shaded lists are fixed: dropdowns, formulas and checks rely on their words.'),
      ...ours.blocks,
      ...legend.blocks,
      ...lists.map((list) => listBlock(list, HEADER_ROW)),
    ],
    tables: [...ours.tables, ...legend.tables],
    formulas: [],
    styles: [...titleStyles(), ...ours.styles, ...legend.styles, ...lists.flatMap(listStyles)],
    validations: [...ours.validations, ...legend.validations],
    conditionalFormats: legend.conditionalFormats,
    links: [],
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    // Whoever prints this wants settings and legend; the lists would make them too small to read.
    page: { orientation: 'Landscape', pagesTall: null, titleRow: HEADER_ROW, printed: { row: 0, column: 0, rowCount: HEADER_ROW + ours.area.rowCount, columnCount: LISTS_AT - 1 } },
    home: { row: FIRST_ROW, column: SETTINGS_AT + 1 },
  };
  return { sheet, names: [...lists.map((list) => listName(list, name, naming)), ...ours.names, ...legend.names] };
}

/** The team's settings, the first cell of their header at this place of the sheet. */
export function layOutSettingsPart(settings: Settings, place: { row: number; column: number }, sheet: string, naming: Naming, system: DateSystem): ListsPart {
  const { area, columns, blocks, styles, validations, names } = layOutSettings(settings, place, system);
  return {
    area,
    columns,
    blocks,
    tables: [{ name: naming.table(SETTINGS_TABLE), area, hasFilter: false }],
    styles: [...blockStyles(area), ...styles],
    validations,
    conditionalFormats: [],
    names: [
      ...settingFormulas(naming),
      ...names.map(({ name, area: cell }) => ({ name, formula: at(sheet, cell), isVisible: false })),
      { name: tableMark(SETTINGS_TABLE), formula: `=${naming.table(SETTINGS_TABLE)}[#Data]`, isVisible: false },
    ],
  };
}

/** The legend of statuses as in a new workspace, the first cell of its header at this place of the sheet. */
export function layOutLegendPart({ row, column }: { row: number; column: number }, sheet: string, naming: Naming): ListsPart {
  const area: Area = { row, column, rowCount: Object.keys(STATUS_LEGEND).length + 1, columnCount: Object.keys(LEGEND_COLUMNS).length };
  const [statuses, colours, meanings] = [0, 1, 2].map((offset) => bodyColumn(area, offset)) as [Area, Area, Area];
  return {
    area,
    columns: [14, 10, 40].map((width, offset) => ({ column: column + offset, width })),
    blocks: [{ row, column, contents: [Object.values(LEGEND_COLUMNS), ...Object.entries(STATUS_LEGEND).map(([status, { colour, meaning }]) => [status, colour, meaning])] }],
    tables: [{ name: naming.table(LEGEND_TABLE), area, hasFilter: false }],
    styles: [...blockStyles(area), { area: meanings, style: { wrap: true } }, { area: statuses, style: { fill: COMPUTED.fill, color: COMPUTED.text } }],
    validations: [legendColourValidation(colours, naming)],
    conditionalFormats: [...legendFormats(statuses), ...wordFormats(colours, LEGEND_COLOURS)],
    names: [
      ...Object.keys(LEGEND_COLUMNS).map((field, offset) => ({
        name: columnMark(LEGEND_TABLE, field),
        formula: at(sheet, { row, column: column + offset, rowCount: 1, columnCount: 1 }),
        isVisible: false,
      })),
      { name: tableMark(LEGEND_TABLE), formula: `=${naming.table(LEGEND_TABLE)}[#Data]`, isVisible: false },
      { name: LEGEND_STATUS_NAME, formula: at(sheet, statuses), isVisible: false },
      { name: LEGEND_COLOUR_NAME, formula: at(sheet, colours), isVisible: false },
    ],
  };
}

/** The dropdown of the colours in the legend. */
export function legendColourValidation(area: Area, naming: Pick<Naming, 'list'>): Validation {
  return {
    area,
    rule: { type: 'list', source: `=${naming.list(COLOUR_LIST)}` },
    prompt: promptOf('Colour', 'The colour that this status has on Plan. Some trusts use green for complete. Example: Blue'),
    alert: { style: 'Stop', title: 'Colour', message: `Choose one of: ${Object.keys(LEGEND_COLOURS).join(', ')}.` },
  };
}

/** Lists that come beside those that are there, the first one's title in this cell: all that Lists needs to know of them. */
export function layOutFurtherLists(lists: readonly ChoiceList[], { row, column }: { row: number; column: number }, sheet: string, naming: Pick<Naming, 'list'>): Pick<SheetLayout, 'columns' | 'blocks' | 'styles'> & { names: NameLayout[] } {
  const placed = placedLists(lists, { row: row + 1, column });
  return {
    columns: placed.map(listColumn),
    blocks: placed.map((list) => listBlock(list, row)),
    styles: placed.flatMap(listStyles),
    names: placed.map((list) => listName(list, sheet, naming)),
  };
}

/** A list in a column of its own under its title; `area` is its values. */
interface PlacedList extends ChoiceList {
  readonly area: Area;
}

function laidOutLists(): PlacedList[] {
  return placedLists(FIXED_LISTS, { row: FIRST_ROW, column: LISTS_AT });
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

function listStyles({ area }: PlacedList): SheetLayout['styles'] {
  return [...blockStyles({ ...area, row: area.row - 1, rowCount: area.rowCount + 1 }), { area, style: { fill: COMPUTED.fill, color: COMPUTED.text } }];
}

function listName({ name, area }: PlacedList, sheet: string, naming: Pick<Naming, 'list'>): NameLayout {
  return { name: naming.list(name), formula: at(sheet, area), isVisible: true };
}

function at(sheet: string, area: Area): string {
  return `=${sheetPrefix(sheet)}${absoluteAreaName(area)}`;
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
