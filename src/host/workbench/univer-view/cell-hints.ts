import { HoverManagerService } from '@univerjs/preset-sheets-core';
import type { Book } from '../../model/book';
import { validationAt } from '../../editing/validate';
import { singleCell, type Overlay } from './overlay';

/** The input message of the selected cell's rule, and the note of the cell under the mouse. */
export class CellHints {
  private readonly prompt = hint('input-message', 'status');
  private readonly note = hint('note', 'note');
  private hovered: { row: number; column: number } | null = null;

  constructor(
    private readonly overlay: Overlay,
    private readonly book: Book,
  ) {
    overlay.element.append(this.prompt, this.note);
    overlay.onMoved(() => this.follow());
    overlay.grid.univer.__getInjector().get(HoverManagerService).currentCell$.subscribe((cell) => {
      this.hovered = cell ? { row: cell.location.row, column: cell.location.col } : null;
      this.showNote();
    });
  }

  follow(): void {
    const sheet = this.book.activeSheet;
    const cell = singleCell(sheet.selection);
    const prompt = cell && validationAt(sheet, cell.row, cell.column)?.prompt;
    const words = prompt?.showPrompt ? { title: prompt.title, message: prompt.message } : null;
    this.show(this.prompt, cell, words);
    this.showNote();
  }

  private showNote(): void {
    const note = this.hovered && this.book.activeSheet.notes.find(({ row, column }) => row === this.hovered?.row && column === this.hovered.column);
    this.show(this.note, this.hovered, note ? { title: note.author, message: note.text } : null);
  }

  private show(element: HTMLElement, cell: { row: number; column: number } | null, words: { title: string; message: string } | null): void {
    const box = cell && words && this.overlay.grid.boxOf(cell.row, cell.column);
    element.hidden = !box || (words.title === '' && words.message === '');
    if (!box || element.hidden) return;
    const title = document.createElement('strong');
    title.textContent = words.title;
    const message = document.createElement('span');
    message.textContent = words.message;
    element.replaceChildren(...(words.title ? [title] : []), message);
    this.overlay.placeBelow(element, element === this.note ? { ...box, left: box.left + box.width + 6, top: box.top - box.height } : box);
  }
}

function hint(kind: string, role: string): HTMLElement {
  const element = document.createElement('div');
  element.className = `cell-hint ${kind}`;
  element.setAttribute('role', role);
  element.hidden = true;
  return element;
}
