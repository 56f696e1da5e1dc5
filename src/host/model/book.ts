import { containsCell, rectangle, type Rectangle } from './address';
import type { Change, Journal } from './change';
import { EMPTY_CELL, type Cell } from './cell';
import type { DefinedName, PropertyValue } from './features';
import type { Place } from './place';
import { isSameName } from './same-name';
import { Sheet } from './sheet';
import type { Style } from './style';
import type { Table } from './table';

/**
 * A workbook: the only authority in the embedded host. Requests, the grid and files all change it here; each change
 * is noted, and `Journal` readers (recalculation, views, events) learn of it when the batch is settled.
 */
export class Book {
  name = 'Book1.xlsx';
  readonly sheets: Sheet[] = [];
  readonly names: DefinedName[] = [];
  activeSheetId = '';
  /** True for workbooks that count days from 1904. */
  date1904 = false;
  /** Whether a table takes in what is written directly below or beside it: a person's own choice in Excel (AutoCorrect options), which scripts cannot ask for. */
  expandsTables = true;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  /** Document properties by Excel's names (`title`, `author`, …). */
  readonly properties = new Map<string, string>();
  readonly customProperties = new Map<string, PropertyValue>();
  /** The add-in's document settings, as JSON texts. */
  readonly settings = new Map<string, string>();
  /** Custom XML parts by id. */
  readonly customXmlParts = new Map<string, string>();
  /** True while sheets can be neither added nor renamed, moved or deleted. */
  isProtected = false;
  /** Never shown or written in clear; null for none. */
  protectionPassword: string | null = null;

  /** Blocks of cells that follow their cells; whoever asks to be followed asks to be forgotten as well. */
  readonly places = new Set<Place>();

  private changes: Change[] = [];
  private lastSheetNumber = 0;
  private lastTableNumber = 0;
  private lastFeatureNumber = 0;

  constructor(
    /** Today's date and the time now, so that TODAY() can be fixed. */
    readonly now: () => Date = () => new Date(),
  ) {}

  /** Adds a sheet at the end, or before `position`. The name is taken as given: callers check it. */
  addSheet(name: string, position = this.sheets.length): Sheet {
    const sheet = new Sheet(this.nextSheetId(), name);
    this.sheets.splice(position, 0, sheet);
    this.activeSheetId ||= sheet.id;
    this.note({ kind: 'sheet-added', sheetId: sheet.id });
    return sheet;
  }

  sheet(id: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /** Sheet names are compared without letter case, as in Excel. */
  sheetNamed(name: string): Sheet | undefined {
    return this.sheets.find((sheet) => isSameName(sheet.name, name));
  }

  get activeSheet(): Sheet {
    const sheet = this.sheet(this.activeSheetId) ?? this.sheets[0];
    if (!sheet) throw new Error('A workbook has at least one sheet');
    return sheet;
  }

  get tables(): Table[] {
    return this.sheets.flatMap((sheet) => sheet.tables);
  }

  tableNamed(name: string): Table | undefined {
    // Formulas ask for tables all the time: no list is made of them all.
    for (const { tables } of this.sheets) for (const table of tables) if (isSameName(table.name, name)) return table;
    return undefined;
  }

  /** The table that the cell belongs to, header and totals included. */
  tableAt(sheet: Sheet, row: number, column: number): Table | undefined {
    return sheet.tables.find(({ area }) => containsCell(area, row, column));
  }

  /** Replaces contents, keeping the style. The way of every edit of a single cell; whole blocks go through the editing folder. */
  writeCell(sheet: Sheet, row: number, column: number, content: Omit<Cell, 'style'>): void {
    const before = sheet.cell(row, column);
    sheet.setCell(row, column, { ...EMPTY_CELL, ...content, style: before.style });
    this.note({ kind: 'cells', sheetId: sheet.id, area: rectangle(row, column), what: 'contents' });
  }

  styleCell(sheet: Sheet, row: number, column: number, style: Style): void {
    sheet.setCell(row, column, { ...sheet.cell(row, column), style });
    this.note({ kind: 'cells', sheetId: sheet.id, area: rectangle(row, column), what: 'style' });
  }

  /** Notes what changed. Neighbouring notes of one kind are joined when the journal is read. */
  note(change: Change): void {
    this.changes.push(change);
  }

  /** Hands over what changed since the last call. */
  takeJournal(): Journal {
    const changes = this.changes;
    this.changes = [];
    return changes;
  }

  nextSheetId(): string {
    this.lastSheetNumber += 1;
    return `{00000000-0000-4000-8000-${this.lastSheetNumber.toString(16).toUpperCase().padStart(12, '0')}}`;
  }

  nextTableId(): string {
    this.lastTableNumber += 1;
    return String(this.lastTableNumber);
  }

  /** Ids of validations, conditional formats, charts and the like: unique within the book. */
  nextFeatureId(): string {
    this.lastFeatureNumber += 1;
    return `{${this.lastFeatureNumber.toString(16).toUpperCase().padStart(8, '0')}-0000-4000-8000-000000000000}`;
  }

  /** Shows a sheet. */
  activate(sheet: Sheet): void {
    const previousSheetId = this.activeSheetId;
    if (previousSheetId === sheet.id) return;
    this.activeSheetId = sheet.id;
    this.note({ kind: 'activated', sheetId: sheet.id, previousSheetId });
  }

  select(sheet: Sheet, area: Rectangle): void {
    sheet.selection = area;
    this.note({ kind: 'selection', sheetId: sheet.id });
  }
}
