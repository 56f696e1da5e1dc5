import { CellValueType, IUniverInstanceService, UniverInstanceType, type DocumentDataModel } from '@univerjs/core';
import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY } from '@univerjs/core';
import {
  BEFORE_CELL_EDIT, IEditorBridgeService, KeyCode, MetaKeys, SetCellEditVisibleOperation, SetRangeValuesCommand, SheetInterceptorService,
  type IEditorBridgeServiceVisibleParam,
} from '@univerjs/preset-sheets-core';
import type { Book } from '../../model/book';
import { editText } from './edit-text';
import type { Grid } from './grid';

/** What typing into cells leads to. */
export interface Typing {
  /** An editor has been opened or closed, in the cell or in the formula bar. */
  editing(isOpen: boolean): void;
  /**
   * Text was entered in a cell.
   * @param fillsSelection true where Ctrl+Enter asked for it in every selected cell
   */
  enter(place: { sheetId: string; row: number; column: number }, text: string, fillsSelection: boolean): void;
}

/**
 * The editor in the cell and the formula bar. It begins with the formula or the typed form of the value, and what is
 * entered goes to the book as it was typed; the grid's own reading of it is discarded.
 */
export function editCells(grid: Grid, book: Book, typing: Typing): void {
  const injector = grid.univer.__getInjector();
  const bridge = injector.get(IEditorBridgeService);
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: 1000,
    handler: (cell, { subUnitId, row, col }, next) => {
      const text = editText(book.sheet(subUnitId)?.cell(row, col), book);
      return next({ s: cell?.s, v: text === '' ? null : text, t: CellValueType.STRING, f: null, p: null });
    },
  });

  let begunWith: string | null = null;
  grid.commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== SetCellEditVisibleOperation.id) return;
    const { visible, keycode } = params as IEditorBridgeServiceVisibleParam;
    if (visible || !bridge.isVisible().visible) return;
    const place = bridge.getEditCellState();
    const text = editorText(injector.get(IUniverInstanceService));
    const before = begunWith;
    begunWith = null;
    typing.editing(false);
    if (!place || text === null || keycode === KeyCode.ESC || text === before) return;
    typing.enter({ sheetId: place.sheetId, row: place.row, column: place.column }, text, isFillKey(keycode));
  });
  bridge.visible$.subscribe(({ visible }) => {
    if (!visible || begunWith !== null) return;
    const place = bridge.getEditCellState();
    if (!place) return;
    begunWith = editText(book.sheet(place.sheetId)?.cell(place.row, place.column), book);
    typing.editing(true);
  });
  // What the grid would make of the entered text.
  grid.replace(SetRangeValuesCommand.id, () => false);
}

const isFillKey = (keycode: number | undefined): boolean =>
  keycode === (MetaKeys.CTRL_COMMAND | KeyCode.ENTER) || keycode === (MetaKeys.MAC_CTRL | KeyCode.ENTER);

/** The text in the editor; its document ends each paragraph with a carriage return and the whole with CR LF. */
function editorText(units: IUniverInstanceService): string | null {
  const editor = units.getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY, UniverInstanceType.UNIVER_DOC);
  const stream = editor?.getSnapshot().body?.dataStream;
  return stream === undefined ? null : stream.replace(/\r\n$/, '').replaceAll('\r', '\n');
}
