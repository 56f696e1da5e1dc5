import { Book } from '../../../src/host/model/book';
import { rectangle } from '../../../src/host/model/address';
import type { Scalar } from '../../../src/host/model/scalar';
import type { Sheet } from '../../../src/host/model/sheet';

/** How many rows each table of a large book has. */
export interface BookSize {
  readonly actions: number;
  readonly stakeholders: number;
  readonly ratings: number;
}

export const USUAL_SIZE: BookSize = { actions: 1_000, stakeholders: 300, ratings: 2_000 };

/**
 * A book of three long tables with computed columns: actions by date, stakeholders that look up the newest of their
 * ratings, a sorted list of them, and a few counts over whole columns. The same for the same size.
 */
export function buildLargeBook({ actions, stakeholders, ratings }: BookSize): Book {
  const book = new Book(() => new Date(2026, 5, 15, 9, 30));
  const today = 46_188;
  const random = sequence();
  addTable(book, 'Ratings', 'Ratings', ['Stakeholder', 'Rated on', 'Now', 'Needed'], Array.from({ length: ratings }, () => [
    `S${1 + random(stakeholders)}`, today - random(500), random(5) - 1, random(4),
  ]));
  book.names.push({
    name: 'ratingOrder', scope: null, visible: false, comment: '',
    formula: '=IF(ISNUMBER(Ratings[Rated on]),INT(Ratings[Rated on]),0)*2^20+ROW(Ratings[Rated on])',
  });
  book.note({ kind: 'names' });
  addTable(book, 'Stakeholders', 'Stakeholders', ['ID', 'Newest', 'Now', 'Needed', 'Gap', 'Sort'], Array.from({ length: stakeholders }, (_, row) => [
    `S${row + 1}`,
    '=SUMPRODUCT(MAX((Ratings[Stakeholder]=[@ID])*ratingOrder))',
    '=IFERROR(INDEX(Ratings[Now],MOD([@Newest],2^20)-ROW(Ratings[[#Headers],[Now]])),"")',
    '=IFERROR(INDEX(Ratings[Needed],MOD([@Newest],2^20)-ROW(Ratings[[#Headers],[Now]])),"")',
    '=IF(OR([@Now]="",[@Needed]=""),"",[@Needed]-[@Now])',
    '=IF([@Gap]="",0,ABS([@Gap]))*100000+ROW()',
  ]));
  addTable(book, 'Plan', 'PlanActions', ['ID', 'Goal', 'Due', 'Status', 'Timing'], Array.from({ length: actions }, (_, row) => [
    `A${row + 1}`, `G${1 + random(8)}`, today - 200 + random(400), ['On track', 'Off track', 'Complete', 'Cancelled'][random(4)] ?? '',
    '=IF(OR([@Status]="Complete",[@Status]="Cancelled"),"Done",IF([@Due]="","No date",IF([@Due]<TODAY(),"Overdue",IF([@Due]<=TODAY()+14,"Due soon","Later"))))',
  ]));
  addTable(book, 'Goals', 'Goals', ['ID', 'Open actions', 'Overdue actions'], Array.from({ length: 8 }, (_, row) => [
    `G${row + 1}`,
    '=COUNTIFS(PlanActions[Goal],[@ID],PlanActions[Timing],"<>Done")',
    '=COUNTIFS(PlanActions[Goal],[@ID],PlanActions[Timing],"Overdue")',
  ]));
  addTable(book, 'Map', 'MapRows', ['Row', 'Name', 'Gap'], Array.from({ length: stakeholders }, (_, row) => [
    row + 1,
    '=INDEX(Stakeholders[ID],MATCH(LARGE(Stakeholders[Sort],[@Row]),Stakeholders[Sort],0))',
    '=INDEX(Stakeholders[Gap],MATCH([@Name],Stakeholders[ID],0))',
  ]));
  return book;
}

/** Types a value into the cell of a table, by zero-based row of its body and column. */
export function typeInto(book: Book, tableName: string, row: number, column: number, value: Scalar): void {
  const table = book.tableNamed(tableName);
  const sheet = table && book.sheet(table.sheetId);
  if (!table || !sheet) throw new Error(`No table is called ${tableName}`);
  book.writeCell(sheet, table.area.row + 1 + row, table.area.column + column, { value, formula: null });
}

function addTable(book: Book, sheetName: string, name: string, headers: readonly string[], rows: readonly (readonly (string | number)[])[]): Sheet {
  const sheet = book.addSheet(sheetName);
  const top = 3;
  headers.forEach((header, column) => book.writeCell(sheet, top, column, { value: header, formula: null }));
  rows.forEach((values, row) => values.forEach((value, column) => {
    const isFormula = typeof value === 'string' && value.startsWith('=');
    book.writeCell(sheet, top + 1 + row, column, isFormula ? { value: null, formula: value } : { value, formula: null });
  }));
  sheet.tables.push({
    id: book.nextTableId(), name, sheetId: sheet.id, area: rectangle(top, 0, rows.length + 1, headers.length),
    columns: headers.map((header, index) => ({ id: index + 1, name: header, calculatedFormula: null, totalsLabel: null, totalsFormula: null })),
    showHeaders: true, showTotals: false, style: '', showBandedRows: true, showBandedColumns: false, highlightFirstColumn: false,
    highlightLastColumn: false, showFilterButton: true, filters: [], sortFields: [],
  });
  return sheet;
}

/** Whole numbers below a bound, the same sequence each time. */
function sequence(): (bound: number) => number {
  let state = 12_345;
  return (bound) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % bound;
  };
}
