import { columnName, parseAddress, splitSheetName } from '../../../src/host/model/address';
import { Book } from '../../../src/host/model/book';
import { Recalculation } from '../../../src/host/engine/recalculation';
import { CellError, type Scalar } from '../../../src/host/model/scalar';
import type { Table } from '../../../src/host/model/table';

/** A book with a Recalculation over it, spoken to in addresses such as `A1` and `Plan!B2`; the first sheet is `Sheet1`. */
export class SmallBook {
  readonly book: Book;
  readonly recalculation: Recalculation;
  now = new Date(2026, 5, 15, 9, 30);

  constructor(...otherSheets: string[]) {
    this.book = new Book(() => this.now);
    for (const name of ['Sheet1', ...otherSheets]) this.book.addSheet(name);
    this.recalculation = new Recalculation(this.book);
    this.settle();
  }

  /** Writes without calculating; text with a leading `=` is a formula. */
  write(address: string, content: Scalar): this {
    const { sheet, row, column } = this.locate(address);
    const isFormula = typeof content === 'string' && content.startsWith('=');
    this.book.writeCell(sheet, row, column, isFormula ? { value: null, formula: content } : { value: content, formula: null });
    return this;
  }

  writeAll(contents: Readonly<Record<string, Scalar>>): this {
    for (const [address, content] of Object.entries(contents)) this.write(address, content);
    return this;
  }

  /** Writes, calculates and gives the addresses whose values changed by calculation. */
  edit(contents: Readonly<Record<string, Scalar>>): string[] {
    return this.writeAll(contents).settle();
  }

  settle(): string[] {
    return this.recalculation.run(this.book.takeJournal()).map(({ sheetId, row, column }) => {
      const sheet = this.book.sheet(sheetId);
      const cell = `${columnName(column)}${row + 1}`;
      return sheet === this.book.sheets[0] ? cell : `${sheet?.name ?? ''}!${cell}`;
    }).sort();
  }

  /** The value; errors as their code. */
  value(address: string): Exclude<Scalar, CellError> {
    const { sheet, row, column } = this.locate(address);
    const { value } = sheet.cell(row, column);
    return value instanceof CellError ? value.code : value;
  }

  values(...addresses: string[]) {
    return addresses.map((address) => this.value(address));
  }

  /** A table whose headers stand in the cells already. */
  addTable(name: string, address: string): Table {
    const { sheet, area } = this.locate(address);
    const columns = Array.from({ length: area.columnCount }, (_, step) => String(sheet.cell(area.row, area.column + step).value));
    const table: Table = {
      id: this.book.nextTableId(), name, sheetId: sheet.id, area,
      columns: columns.map((column, index) => ({ id: index + 1, name: column, calculatedFormula: null, totalsLabel: null, totalsFormula: null })),
      showHeaders: true, showTotals: false, style: '', showBandedRows: true, showBandedColumns: false, highlightFirstColumn: false,
      highlightLastColumn: false, showFilterButton: true, filters: [], sortFields: [],
    };
    sheet.tables.push(table);
    this.book.note({ kind: 'table-added', sheetId: sheet.id, tableId: table.id });
    return table;
  }

  addName(name: string, formula: string, scope: string | null = null): this {
    const scopeId = scope === null ? null : this.book.sheetNamed(scope)?.id ?? null;
    this.book.names.push({ name, formula, scope: scopeId, visible: true, comment: '' });
    this.book.note({ kind: 'names' });
    return this;
  }

  locate(address: string) {
    const { sheet: name, rest } = splitSheetName(address);
    const sheet = name === null ? this.book.sheets[0] : this.book.sheetNamed(name);
    const area = parseAddress(rest);
    if (!sheet || !area) throw new Error(`No such cell: ${address}`);
    return { sheet, area, row: area.row, column: area.column };
  }
}
