import { LifecycleService, LifecycleStages, LocaleType, LogLevel, Univer, UniverInstanceType, type IWorkbookData, type Workbook } from '@univerjs/core';
import {
  UniverDocsPlugin, UniverDocsUIPlugin, UniverFormulaEnginePlugin, UniverNetworkPlugin, UniverRenderEnginePlugin,
  UniverSheetsFormulaPlugin, UniverSheetsFormulaUIPlugin, UniverSheetsPlugin, UniverSheetsUIPlugin, UniverUIPlugin,
} from '@univerjs/preset-sheets-core';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import '@univerjs/preset-sheets-core/lib/index.css';
import { gridTheme } from './theme';
import type { Book } from '../../model/book';
import { Grid } from './grid';
import { sheetShape } from './sheet-shape';
import { tabbedSheets } from './sheet-tabs';

/** Parts of Univer remember units by id beyond their own end, and then miss the mouse: each book gets an id of its own. */
let opened = 0;

/**
 * Opens the grid on a book and waits until it can draw. It has only what a view needs: no toolbar, no number formats
 * and no calculation of its own.
 */
export async function openGrid(container: HTMLElement, book: Book): Promise<Grid> {
  opened += 1;
  const univer = new Univer({
    theme: gridTheme,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: enUS },
    logLevel: LogLevel.WARN,
  });
  univer.registerPlugin(UniverNetworkPlugin);
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container, header: true, toolbar: false, footer: true, contextMenu: false });
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, { formulaBar: true, statusBarStatistic: false, disableForceStringMark: true });
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, {
    id: `book-${opened}`,
    name: book.name,
    locale: LocaleType.EN_US,
    appVersion: '',
    styles: {},
    sheetOrder: tabbedSheets(book).map(({ id }) => id),
    sheets: Object.fromEntries(tabbedSheets(book).map((sheet) => [sheet.id, { ...sheetShape(sheet), cellData: {} }])),
  });
  await univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
  return new Grid(univer, workbook);
}
