/** Which rows of a source are rows of a plan, and which are not. */
import { foldWords } from './fold-words';
import type { JoinedHeaders } from './join-headers';
import type { MatchedColumn } from './matched-columns';
import { isEmptyCell, isEmptyRow, type SourceCell, type SourceGrid } from './source-grid';

/** Why a row is no row of the plan. */
export type AsideReason = 'above-header' | 'second-header' | 'repeated-header' | 'heading' | 'goes-on' | 'total' | 'nothing-read' | 'left-out';

export type SortedRow = { readonly cells: readonly SourceCell[]; readonly index: number; readonly aside: AsideReason | null };

/** Every row in which something stands, but the header row, in their order. */
export function sortRows({ rows }: SourceGrid, headerRow: number, { cells: headers, second }: JoinedHeaders, columns: readonly MatchedColumn[], leftOut: (index: number) => boolean): SortedRow[] {
  return rows.flatMap((cells, index) => {
    if (index === headerRow || isEmptyRow(cells)) return [];
    return [{ cells, index, aside: asideReason(cells, index) }];
  });

  function asideReason(cells: readonly SourceCell[], index: number): AsideReason | null {
    if (index < headerRow) return 'above-header';
    if (index === second) return 'second-header';
    if (isHeaderAgain(cells)) return 'repeated-header';
    if (isTotal(cells)) return 'total';
    return leftOut(index) ? 'left-out' : null;
  }

  /** As where a long plan was printed page by page, or two plans were put below each other. */
  function isHeaderAgain(cells: readonly SourceCell[]): boolean {
    const filled = columns.filter(({ column }) => !isEmptyCell(cells[column]));
    return filled.length > 1 && filled.every(({ column }) => foldWords(cells[column]?.text ?? '') === foldWords(headers[column]?.text ?? ''));
  }
}

/** The word alone, and nothing but numbers beside it, also with what is counted. */
function isTotal(cells: readonly SourceCell[]): boolean {
  const [first, ...others] = cells.filter((cell) => !isEmptyCell(cell));
  if (first === undefined || !/^(grand |sub ?)?totals?$/.test(foldWords(first.text))) return false;
  return others.every(({ value, text }) => typeof value === 'number' || /^[£\s]*-?[\d,.]+\s*(%|\p{L}{2,20})?$/u.test(text.trim()));
}

/** A row as one line, for people to recognise it by. */
export function rowInWords(cells: readonly SourceCell[]): string {
  return cells.filter((cell) => !isEmptyCell(cell)).map(({ text }) => text.replace(/\s+/g, ' ').trim()).join(' · ');
}
