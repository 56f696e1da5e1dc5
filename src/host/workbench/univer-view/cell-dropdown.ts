import type { Scalar } from '../../model/scalar';
import { validationAt } from '../../editing/validate';
import { listChoices } from '../look/list-choices';
import type { Book } from '../../model/book';
import { singleCell, type Overlay } from './overlay';

/** Someone picked an item of a cell's dropdown. */
export type Choose = (place: { sheetId: string; row: number; column: number }, value: Scalar) => void;

/**
 * The dropdown of a cell with a list rule: as in Excel, its button stands beside the selected cell only, and Alt+Down
 * opens it.
 */
export class CellDropdown {
  private readonly button: HTMLButtonElement;
  private list: HTMLElement | null = null;
  private active = -1;

  constructor(
    private readonly overlay: Overlay,
    private readonly book: Book,
    private readonly choose: Choose,
    private readonly returnFocus: () => void,
    closed: AbortSignal,
  ) {
    this.button = document.createElement('button');
    this.button.className = 'dropdown-button';
    this.button.type = 'button';
    this.button.tabIndex = -1;
    this.button.setAttribute('aria-label', 'Open the list for this cell');
    this.button.setAttribute('aria-haspopup', 'listbox');
    this.button.hidden = true;
    // The grid must keep its focus, or it would close its own editor first.
    this.button.addEventListener('pointerdown', (event) => event.preventDefault());
    this.button.addEventListener('click', () => (this.list ? this.close() : this.open()));
    overlay.element.append(this.button);
    overlay.onMoved(() => this.follow());
    const listening = { capture: true, signal: closed };
    document.addEventListener('keydown', (event) => this.onKey(event), listening);
    document.addEventListener('pointerdown', (event) => {
      if (this.list && event.target instanceof Node && !this.list.contains(event.target) && event.target !== this.button) this.close();
    }, listening);
  }

  /** Puts the button where the selected cell now is, or takes it away. */
  follow(): void {
    const place = this.place;
    const box = place && this.overlay.grid.boxOf(place.row, place.column);
    this.button.hidden = !box;
    if (!box) {
      this.close();
      return;
    }
    this.button.style.left = `${box.left + box.width + 1}px`;
    this.button.style.top = `${box.top + Math.max(0, box.height - 20)}px`;
    if (this.list) this.overlay.placeBelow(this.list, box);
  }

  private get place(): { sheetId: string; row: number; column: number } | null {
    const sheet = this.book.activeSheet;
    const cell = singleCell(sheet.selection);
    const rule = cell && validationAt(sheet, cell.row, cell.column)?.rule;
    return cell && rule?.type === 'List' && rule.inCellDropDown ? { sheetId: sheet.id, ...cell } : null;
  }

  private open(): void {
    const place = this.place;
    const box = place && this.overlay.grid.boxOf(place.row, place.column);
    if (!place || !box) return;
    const sheet = this.book.activeSheet;
    const { value } = sheet.cell(place.row, place.column);
    const list = document.createElement('div');
    list.className = 'dropdown-list';
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', 'Choices for this cell');
    list.tabIndex = -1;
    list.style.minWidth = `${Math.max(80, box.width)}px`;
    list.append(...listChoices(this.book, sheet, place.row, place.column).map(({ text, value: choice }, index) => {
      const option = document.createElement('div');
      option.id = `dropdown-choice-${index}`;
      option.setAttribute('role', 'option');
      option.textContent = text;
      option.setAttribute('aria-selected', String(choice === value));
      option.addEventListener('click', () => {
        this.close();
        this.choose(place, choice);
        this.returnFocus();
      });
      return option;
    }));
    this.overlay.element.append(list);
    this.list = list;
    this.overlay.placeBelow(list, box);
    list.focus();
    const options = [...list.children];
    this.point(Math.max(0, options.findIndex((option) => option.getAttribute('aria-selected') === 'true')));
  }

  private close(): void {
    this.list?.remove();
    this.list = null;
  }

  private onKey(event: KeyboardEvent): void {
    if (!this.list) {
      if (event.altKey && event.key === 'ArrowDown' && !this.button.hidden) {
        event.preventDefault();
        event.stopPropagation();
        this.open();
      }
      return;
    }
    const count = this.list.children.length;
    const move: Record<string, number> = { ArrowDown: this.active + 1, ArrowUp: this.active - 1, Home: 0, End: count - 1 };
    event.stopPropagation();
    event.preventDefault();
    if (event.key in move) this.point(Math.max(0, Math.min(count - 1, move[event.key] ?? 0)));
    else if (event.key === 'Enter') (this.list.children[this.active] as HTMLElement | undefined)?.click();
    else if (event.key === 'Escape' || event.key === 'Tab') {
      this.close();
      this.returnFocus();
    } else if (event.key.length === 1) this.pointAtLetter(event.key);
  }

  private point(index: number): void {
    this.active = index;
    const option = this.list?.children[index];
    for (const each of this.list?.children ?? []) each.classList.toggle('active', each === option);
    this.list?.setAttribute('aria-activedescendant', option?.id ?? '');
    option?.scrollIntoView({ block: 'nearest' });
  }

  private pointAtLetter(letter: string): void {
    const texts = [...(this.list?.children ?? [])].map((option) => option.textContent?.toLowerCase() ?? '');
    const from = this.active + 1;
    const found = [...texts.keys()].map((offset) => (from + offset) % texts.length).find((index) => texts[index]?.startsWith(letter.toLowerCase()));
    if (found !== undefined) this.point(found);
  }
}
