import { RenameSheetOperation } from '@univerjs/preset-sheets-core';
import type { Book } from '../../model/book';
import type { Sheet } from '../../model/sheet';
import type { Grid } from './grid';
import type { MenuItem } from './popup-menu';
import type { Wishes } from './wishes';

/** The sheets that have a place among the tabs. Very hidden ones are out of people's reach, as in Excel. */
export function tabbedSheets(book: Book): Sheet[] {
  return book.sheets.filter(({ visibility }) => visibility !== 'VeryHidden');
}

/** The sheet whose tab an element belongs to. */
export function sheetOfTab(book: Book, target: EventTarget | null): Sheet | undefined {
  const tab = target instanceof Element ? target.closest<HTMLElement>('[data-u-comp="slide-tab-item"]') : null;
  return tab?.dataset.id === undefined ? undefined : book.sheet(tab.dataset.id);
}

/** True while the name on a tab is being typed. */
export function isRenaming(book: Book): boolean {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement && activeElement.isContentEditable && sheetOfTab(book, activeElement) !== undefined;
}

/** What the right mouse button offers over a tab. */
export function tabMenu(grid: Grid, book: Book, wishes: Wishes, { id }: Sheet): MenuItem[][] {
  const hidden = book.sheets.filter(({ visibility }) => visibility === 'Hidden');
  const at = tabbedSheets(book).findIndex((sheet) => sheet.id === id);
  return [
    [
      { label: 'Insert a sheet', run: () => wishes.addSheet(at) },
      { label: 'Delete', run: () => wishes.deleteSheet(id) },
      { label: 'Rename', run: () => void grid.commands.executeCommand(RenameSheetOperation.id, { subUnitId: id }) },
      { label: 'Make a copy', run: () => wishes.copySheet(id) },
    ],
    [
      { label: 'Hide', run: () => wishes.hideSheet(id, true) },
      ...hidden.map((sheet) => ({ label: `Show ${sheet.name}`, run: () => wishes.hideSheet(sheet.id, false) })),
    ],
  ];
}

/** Names for the buttons beside the tabs, which Univer gives none. */
export function nameTabButtons(container: HTMLElement): void {
  const [add, list] = container.querySelectorAll('[data-u-comp="sheet-bar-append-button"]');
  add?.setAttribute('aria-label', 'Add a sheet');
  list?.setAttribute('aria-label', 'All sheets');
  container.querySelector('[data-u-command="sheet.command.toggle-gridlines"]')?.setAttribute('aria-label', 'Gridlines');
  container.querySelector('[data-u-comp="defined-name"] input')?.setAttribute('aria-label', 'Selected cells');
}
