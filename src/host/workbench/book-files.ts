import { Book } from '../model/book';
import { readXlsx } from '../xlsx/read';
import { writeXlsx } from '../xlsx/write';
import { XlsxError } from '../xlsx/xlsx-error';
import { pageElement } from './page-element';
import type { Question } from './question';
import type { Session } from './session';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface FileSurroundings {
  readonly now: () => Date;
  say(sentence: string): void;
  ask<A extends string>(question: Question<A>): Promise<A>;
  session(): Session;
  /** Shows the book in place of the one before. */
  open(book: Book): Promise<void>;
}

/** New, Open and Save a copy: the buttons of the bar, and a file that is dropped on the page. */
export class BookFiles {
  constructor(private readonly around: FileSurroundings) {
    const input = pageElement('file') as HTMLInputElement;
    pageElement('new-book').addEventListener('click', () => void this.startAnew());
    pageElement('open-book').addEventListener('click', () => input.click());
    pageElement('save-book').addEventListener('click', () => void this.save());
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      // The same file may be chosen again after it has changed.
      input.value = '';
      if (file) void this.openFile(file);
    });
    this.takeDrops();
  }

  openBlank(): Promise<void> {
    const book = new Book(this.around.now);
    book.addSheet('Sheet1');
    return this.around.open(book);
  }

  private async startAnew(): Promise<void> {
    if (await this.mayLeave()) await this.openBlank();
  }

  private async openFile(file: File): Promise<void> {
    if (!(await this.mayLeave())) return;
    try {
      const { book, leftOut } = await readXlsx(new Uint8Array(await file.arrayBuffer()), this.around.now);
      book.name = file.name;
      await this.around.open(book);
      if (leftOut.length > 0) this.around.say(`Not shown here, and missing from a copy that is saved: ${leftOut.join('; ')}.`);
    } catch (trouble) {
      if (!(trouble instanceof XlsxError)) throw trouble;
      this.around.say(trouble.message);
    }
  }

  private async save(): Promise<void> {
    const session = this.around.session();
    const link = document.createElement('a');
    const bytes = new Uint8Array(await writeXlsx(session.book));
    link.href = URL.createObjectURL(new Blob([bytes], { type: XLSX }));
    link.download = session.book.name;
    link.click();
    // The download has its own hold on the data once it has begun.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    session.saved();
  }

  private async mayLeave(): Promise<boolean> {
    if (!this.around.session().isChanged) return true;
    const answer = await this.around.ask({
      title: 'Leave this workbook?',
      text: `What you changed in ${this.around.session().book.name} has not been saved and will be lost.`,
      answers: ['Leave it', 'Stay here'],
    });
    return answer === 'Leave it';
  }

  private takeDrops(): void {
    const hint = pageElement('drop-hint');
    const holdsFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
    addEventListener('dragover', (event) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      hint.hidden = false;
    });
    addEventListener('dragleave', (event) => {
      if (event.relatedTarget === null) hint.hidden = true;
    });
    addEventListener('drop', (event) => {
      hint.hidden = true;
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      void this.openFile(file);
    });
  }
}
