import type { Book } from '../model/book';
import { parseApiSet, type ApiSet } from '../objects/api-set';
import { BookFiles } from './book-files';
import { Notice } from './notice';
import { pageElement } from './page-element';
import { PaneFrame } from './pane-frame';
import { ask, type Question } from './question';
import { Session } from './session';
import type { UniverView } from './univer-view/univer-view';
import './workbench.css';

/**
 * What tests and the curious find on the page as `window.workbench`. `session` is replaced when another workbook is
 * opened; `ready` is kept when the grid shows the first one.
 */
export interface Workbench {
  readonly ready: Promise<void>;
  readonly session: Session;
}

declare global {
  interface Window {
    workbench: Workbench;
    /** Called by each page of the add-in that loads within this one. */
    attachPane(pane: Window): void;
  }
}

/**
 * The address understands `?api=1.13` (the highest ExcelApi set that the host declares), `?today=2026-11-24` (what
 * TODAY() gives) and `?pane=320` (the pane's first width in pixels).
 */
const address = new URLSearchParams(location.search);

class WorkbenchPage implements Workbench {
  readonly ready: Promise<void>;
  private current: Session | null = null;
  private readonly notice = new Notice(pageElement('notice'));
  private readonly pane = new PaneFrame(
    { main: pageElement('sheet').parentElement as HTMLElement, pane: pageElement('pane'), divider: pageElement('divider'), toggle: pageElement('toggle-pane') },
    Number(address.get('pane') ?? 350),
  );

  constructor() {
    // The grid is by far the largest part of the page, and the bar need not wait for it.
    this.ready = import('./univer-view/univer-view').then(async ({ UniverView: View }) => {
      const files = new BookFiles({
        now: clock(),
        say: (sentence) => this.notice.say(sentence),
        ask: (question) => this.ask(question),
        session: () => this.session,
        open: (book) => this.open(book, View),
      });
      await files.openBlank();
    });
    window.attachPane = (pane) => this.session.attach(pane);
    addEventListener('beforeunload', (event) => {
      if (this.current?.isChanged) event.preventDefault();
    });
  }

  get session(): Session {
    if (!this.current) throw new Error('No workbook is open yet');
    return this.current;
  }

  private async open(book: Book, View: typeof UniverView): Promise<void> {
    this.current?.close();
    const sheet = pageElement('sheet');
    sheet.replaceChildren();
    this.notice.clear();
    this.current = await Session.open(book, View, sheet, {
      say: (sentence) => this.notice.say(sentence),
      quiet: () => this.notice.clear(),
      ask: (question) => this.ask(question),
      changed: () => this.showState(),
    }, { now: clock(), ...declaredSet() });
    this.showState();
    this.pane.load();
    this.current.view.focus();
  }

  private async ask<A extends string>(question: Question<A>): Promise<A> {
    const answer = await ask(pageElement('question') as HTMLDialogElement, question);
    this.session.view.focus();
    return answer;
  }

  private showState(): void {
    const { book, isChanged } = this.session;
    pageElement('book-name').textContent = book.name;
    pageElement('book-state').textContent = isChanged ? 'Not saved' : '';
    document.title = `${book.name} – SIG Workspace workbench`;
  }
}

function declaredSet(): { apiSet?: ApiSet } {
  const text = address.get('api');
  if (text === null) return {};
  const apiSet = parseApiSet(text);
  if (!apiSet) throw new Error(`api must be a set such as 1.13, not "${text}"`);
  return { apiSet };
}

/** The time now, or noon of the day that the address names. */
function clock(): () => Date {
  const today = address.get('today');
  if (today === null) return () => new Date();
  const [year, month, day] = today.split('-').map(Number);
  const fixed = new Date(year ?? NaN, (month ?? NaN) - 1, day, 12);
  if (Number.isNaN(fixed.getTime())) throw new Error(`today must be a date such as 2026-11-24, not "${today}"`);
  return () => new Date(fixed);
}

window.workbench = new WorkbenchPage();
