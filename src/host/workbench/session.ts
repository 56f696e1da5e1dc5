import type { Book } from '../model/book';
import { ExcelHost } from '../excel-host';
import type { ApiSet } from '../objects/api-set';
import { attachFrame } from '../protocol/frame-transport';
import { GridWishes, type Surroundings } from './grid-wishes';
import { UndoHistory } from './undo-history';
import type { UniverView } from './univer-view/univer-view';

export interface SessionOptions {
  /** The highest ExcelApi set that the host declares, such as `1.13`; the host's own default without it. */
  readonly apiSet?: ApiSet;
  readonly now: () => Date;
}

/** One workbook that is open: its host, the grid that shows it, and the panes that talk to it. */
export class Session {
  /** True from the first change on, until the book is saved. */
  isChanged = false;
  private readonly detachments: (() => void)[] = [];

  static async open(
    book: Book,
    View: typeof UniverView,
    container: HTMLElement,
    surroundings: Surroundings & { changed(): void },
    { apiSet, now }: SessionOptions,
  ): Promise<Session> {
    const host = new ExcelHost({ book, now, ...(apiSet === undefined ? {} : { apiSet }) });
    const history = new UndoHistory(book);
    const wishes = new GridWishes(host, surroundings, history);
    return new Session(host, await View.open(container, book, wishes), history, () => surroundings.changed());
  }

  private constructor(
    readonly host: ExcelHost,
    readonly view: UniverView,
    history: UndoHistory,
    private readonly changed: () => void,
  ) {
    this.detachments.push(host.onSettled(({ changes }) => {
      history.settled(changes);
      this.isChanged ||= changes.some(({ kind }) => kind !== 'selection' && kind !== 'activated');
      this.view.follow();
      this.changed();
    }));
  }

  get book(): Book {
    return this.host.book;
  }

  /** Gives a pane's window what office.js looks for, before office.js runs in it. */
  attach(pane: Window): void {
    const frame = attachFrame(pane, this.host);
    this.detachments.push(() => frame.close());
  }

  /** A copy of the book as it is now is safe. */
  saved(): void {
    this.isChanged = false;
    this.changed();
  }

  close(): void {
    for (const detach of this.detachments) detach();
    this.view.dispose();
  }
}
