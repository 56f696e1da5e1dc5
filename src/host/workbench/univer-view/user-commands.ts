import {
  CommandType, EDITOR_ACTIVATED, FOCUSING_SHEET, IContextService, RANGE_TYPE, RedoCommand, UndoCommand, type IMultiCommand, type IRange,
} from '@univerjs/core';
import {
  AutoClearContentCommand, AutoFillCommand, CancelFrozenCommand, ClearSelectionAllCommand, ClearSelectionContentCommand,
  CopyCommand, CopySheetCommand, CutCommand, DeltaColumnWidthCommand, DeltaRowHeightCommand, InsertSheetCommand,
  PasteCommand, RemoveSheetCommand, SetColHiddenCommand, SetColWidthCommand, SetFrozenCommand, SetRowHeightCommand,
  SetRowHiddenCommand, SetSelectedColsVisibleCommand, SetSelectedRowsVisibleCommand, SetSpecificColsVisibleCommand,
  SetSpecificRowsVisibleCommand, SetTabColorCommand, SetWorksheetHideCommand, SetWorksheetNameCommand,
  SetWorksheetOrderCommand, SetWorksheetShowCommand, SetZoomRatioOperation, SheetCopyDownCommand, SheetCopyRightCommand,
  SheetPasteShortKeyCommand, SheetsSelectionsService, ToggleGridlinesCommand,
} from '@univerjs/preset-sheets-core';
import type { Grid } from './grid';
import { areaOf } from './selection-in-step';
import { points } from './units';
import type { Axis, Span, Wishes } from './wishes';

interface Target {
  readonly subUnitId?: string;
}

/** Turns the grid's commands into wishes. A command that is not here keeps its own way only where it changes nothing. */
export function hearCommands(grid: Grid, wishes: Wishes): void {
  const here = (params?: Target): string => params?.subUnitId ?? grid.activeSheet.getSheetId();
  const selected = (): IRange[] =>
    grid.univer.__getInjector().get(SheetsSelectionsService).getCurrentSelections().map(({ range }) => ({ ...range }));
  const on = <P>(id: string, grant: (params: P) => void): void =>
    grid.replace<P>(id, (params) => {
      grant(params);
      return true;
    });

  on<{ ranges?: IRange[] }>(ClearSelectionContentCommand.id, (params) => wishes.clear(here(), (params?.ranges ?? selected()).map(areaOf)));
  on<{ clearRange: IRange }>(AutoClearContentCommand.id, ({ clearRange }) => wishes.clear(here(), [areaOf(clearRange)]));
  on<{ sourceRange: IRange; targetRange: IRange } & Target>(AutoFillCommand.id, (params) =>
    wishes.fill(here(params), areaOf(params.sourceRange), areaOf(params.targetRange)));
  on(SheetCopyDownCommand.id, () => copyAlong('rows'));
  on(SheetCopyRightCommand.id, () => copyAlong('columns'));
  on<{ textContent?: string }>(SheetPasteShortKeyCommand.id, ({ textContent }) => wishes.paste(textContent ?? null));

  on<{ anchorCol: number; deltaX: number }>(DeltaColumnWidthCommand.id, ({ anchorCol, deltaX }) =>
    wishes.resizeLines(here(), 'columns', spansAt('columns', anchorCol), points(grid.activeSheet.getColumnWidth(anchorCol) + deltaX)));
  on<{ anchorRow: number; deltaY: number }>(DeltaRowHeightCommand.id, ({ anchorRow, deltaY }) =>
    wishes.resizeLines(here(), 'rows', spansAt('rows', anchorRow), points(grid.activeSheet.getRowHeight(anchorRow) + deltaY)));
  on<{ value: number; ranges?: IRange[] }>(SetColWidthCommand.id, ({ value, ranges }) =>
    wishes.resizeLines(here(), 'columns', (ranges ?? selected()).map(spanOf('columns')), points(value)));
  on<{ value: number; ranges?: IRange[] }>(SetRowHeightCommand.id, ({ value, ranges }) =>
    wishes.resizeLines(here(), 'rows', (ranges ?? selected()).map(spanOf('rows')), points(value)));
  for (const [id, axis, isHidden] of [
    [SetColHiddenCommand.id, 'columns', true], [SetRowHiddenCommand.id, 'rows', true],
    [SetSelectedColsVisibleCommand.id, 'columns', false], [SetSelectedRowsVisibleCommand.id, 'rows', false],
    [SetSpecificColsVisibleCommand.id, 'columns', false], [SetSpecificRowsVisibleCommand.id, 'rows', false],
  ] as const)
    on<{ ranges?: IRange[] }>(id, (params) =>
      wishes.hideLines(here(), axis, (params?.ranges ?? selected()).map(spanOf(axis)), isHidden));

  on<{ index?: number }>(InsertSheetCommand.id, (params) => wishes.addSheet(params?.index ?? grid.workbook.getSheetSize()));
  on<Target>(RemoveSheetCommand.id, (params) => wishes.deleteSheet(here(params)));
  on<{ name: string } & Target>(SetWorksheetNameCommand.id, (params) => wishes.renameSheet(here(params), params.name));
  on<{ order: number } & Target>(SetWorksheetOrderCommand.id, (params) => wishes.moveSheet(here(params), params.order));
  on<Target>(CopySheetCommand.id, (params) => wishes.copySheet(here(params)));
  on<{ value: string } & Target>(SetTabColorCommand.id, (params) => wishes.colourTab(here(params), params.value));
  on<Target>(SetWorksheetHideCommand.id, (params) => wishes.hideSheet(here(params), true));
  on<Target>(SetWorksheetShowCommand.id, (params) => wishes.hideSheet(here(params), false));
  on<{ xSplit: number; ySplit: number } & Target>(SetFrozenCommand.id, (params) =>
    wishes.freeze(here(params), params.xSplit > 0 || params.ySplit > 0 ? { rowCount: params.ySplit, columnCount: params.xSplit } : null));
  on<Target>(CancelFrozenCommand.id, (params) => wishes.freeze(here(params), null));
  on<Target>(ToggleGridlinesCommand.id, (params) => wishes.toggleGridlines(here(params)));
  grid.onDone<{ zoomRatio: number } & Target>(SetZoomRatioOperation.id, (params) => wishes.zoom(here(params), Math.round(params.zoomRatio * 100)));

  // The same keys undo typing inside an open editor, where the editors' own history is meant.
  const context = grid.univer.__getInjector().get(IContextService);
  for (const [command, grant] of [[UndoCommand, () => wishes.undo()], [RedoCommand, () => wishes.redo()]] as const) {
    grid.commands.unregisterCommand(command.id);
    grid.commands.registerCommand({
      id: command.id,
      type: CommandType.COMMAND,
      handler: (accessor) => {
        if (!areCellsFocused(context)) return command.handler(accessor);
        grant();
        return true;
      },
    });
  }
  for (const [command, grant] of [
    [CopyCommand, () => wishes.copy(false)], [CutCommand, () => wishes.copy(true)], [PasteCommand, () => wishes.paste(null)],
  ] as const) {
    const inBook: IMultiCommand = {
      id: command.id,
      name: `${command.id}.book`,
      type: CommandType.COMMAND,
      multi: true,
      priority: ABOVE_THE_GRID,
      preconditions: areCellsFocused,
      handler: () => {
        grant();
        return true;
      },
    };
    grid.commands.registerMultipleCommand(inBook);
  }

  refuseTheRest(grid, wishes);

  function spansAt(axis: Axis, line: number): Span[] {
    const lines = selected().filter(({ rangeType }) => rangeType === RANGE_TYPE.ALL || rangeType === LINE_TYPE[axis]).map(spanOf(axis));
    return lines.some(({ first, count }) => line >= first && line < first + count) ? lines : [{ first: line, count: 1 }];
  }

  function copyAlong(axis: Axis): void {
    const range = selected().at(-1);
    if (!range) return;
    const target = areaOf(range);
    const source = axis === 'rows' ? { ...target, rowCount: 1 } : { ...target, columnCount: 1 };
    wishes.fill(here(), source, target);
  }
}

const areCellsFocused = (context: IContextService): boolean =>
  context.getContextValue(FOCUSING_SHEET) && !context.getContextValue(EDITOR_ACTIVATED);

const ABOVE_THE_GRID = 2000;
const LINE_TYPE = { rows: RANGE_TYPE.ROW, columns: RANGE_TYPE.COLUMN } as const;

const spanOf = (axis: Axis) => (range: IRange): Span =>
  axis === 'rows'
    ? { first: range.startRow, count: range.endRow - range.startRow + 1 }
    : { first: range.startColumn, count: range.endColumn - range.startColumn + 1 };

/** Keys such as Ctrl+B reach commands that the workbench has no counterpart for: it says so instead of doing nothing. */
function refuseTheRest(grid: Grid, wishes: Wishes): void {
  for (const { ids, what } of REFUSED)
    for (const id of ids)
      if (grid.commands.hasCommand(id))
        grid.replace(id, () => {
          wishes.refuse(what);
          return false;
        });
}

const REFUSED = [
  {
    what: 'change how cells look',
    ids: [
      'sheet.command.set-range-bold', 'sheet.command.set-range-italic', 'sheet.command.set-range-underline',
      'sheet.command.set-range-stroke', 'sheet.command.set-range-font-increase', 'sheet.command.set-range-font-decrease',
      'sheet.command.set-style', ClearSelectionAllCommand.id, 'sheet.command.clear-selection-format',
    ],
  },
  { what: 'move cells by dragging them', ids: ['sheet.command.move-range', 'sheet.command.move-rows', 'sheet.command.move-cols'] },
  { what: 'paste in a special way', ids: [
    'sheet.command.paste-value', 'sheet.command.paste-format', 'sheet.command.paste-col-width',
    'sheet.command.paste-besides-border', 'sheet.command.optional-paste', 'sheet.command.paste-formula',
    'sheet.command.copy-formula-only',
  ] },
  { what: 'repeat the last action', ids: ['sheet.command.repeat-last-action', 'sheet.command.refill'] },
];
