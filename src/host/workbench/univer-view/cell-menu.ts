import { MAX_COLUMNS, MAX_ROWS } from '../../model/address';
import type { Book } from '../../model/book';
import type { MenuItem } from './popup-menu';
import type { Axis, Wishes } from './wishes';

/** What the right mouse button offers over cells and headings: only what the workbench does as Excel does. */
export function cellMenu(book: Book, wishes: Wishes): MenuItem[][] {
  const { id, selection } = book.activeSheet;
  const { row, column, rowCount, columnCount } = selection;
  const areWholeColumns = rowCount === MAX_ROWS;
  const areWholeRows = columnCount === MAX_COLUMNS;
  return [
    [
      { label: 'Cut', run: () => wishes.copy(true) },
      { label: 'Copy', run: () => wishes.copy(false) },
      { label: 'Paste', run: () => wishes.paste(null) },
      { label: 'Clear contents', run: () => wishes.clear(id, [selection]) },
    ],
    ...(areWholeColumns ? [] : [lineItems('rows', row, rowCount, areWholeRows)]),
    ...(areWholeRows ? [] : [lineItems('columns', column, columnCount, areWholeColumns)]),
  ];

  function lineItems(axis: Axis, first: number, count: number, areWhole: boolean): MenuItem[] {
    const [one, side] = axis === 'rows' ? ['row', 'above'] : ['column', 'to the left'];
    const lines = count === 1 ? one : `${count} ${axis}`;
    const hide = (isHidden: boolean) => (): void => wishes.hideLines(id, axis, [{ first, count }], isHidden);
    return [
      { label: `Insert ${lines} ${side}`, run: () => wishes.insertLines(id, axis, first, count) },
      { label: `Delete ${lines}`, run: () => wishes.deleteLines(id, axis, first, count) },
      ...(areWhole ? [{ label: `Hide ${lines}`, run: hide(true) }, { label: `Show hidden ${axis}`, run: hide(false) }] : []),
    ];
  }
}
