/**
 * Text files of values (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe in front, so that opening
 * the file runs nothing; reading takes it off again, so that nothing is changed by going there and back.
 */

export interface CsvReading {
  readonly rows: readonly (readonly string[])[];
  /** The line, from 1, on which a quotation mark begins that is never closed: all that follows may be in one cell. */
  readonly openQuote: number | null;
}

/** Between cells: commas, semicolons as where the comma is a decimal sign, or tabs; whichever the first lines use most. */
export function parseCsv(text: string): CsvReading {
  const declared = /^sep=(.)\r?\n/i.exec(text);
  const body = declared === null ? text : text.slice(declared[0].length);
  const scanner = new Scanner(body, declared?.[1] ?? separatorOf(body));
  return scanner.read();
}

/** With a byte order mark, by which Excel knows that it is UTF-8, and a line break after each row. */
export function renderCsv(rows: readonly (readonly (string | number | boolean)[])[]): string {
  return `\uFEFF${rows.map((cells) => `${cells.map(rendered).join(',')}\r\n`).join('')}`;
}

/** The text as it was before `renderCsv` made it harmless. */
export function withoutGuard(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text;
}

/** What spreadsheets take for the beginning of a formula, also in the wide letters of East Asia. */
const DANGEROUS = /^'*[=+\-@\t\r\n＝＋－＠]/;
const GUARDED = /^''*[=+\-@\t\r\n＝＋－＠]/;

function rendered(cell: string | number | boolean): string {
  if (typeof cell === 'number') return String(cell);
  const text = typeof cell === 'boolean' ? String(cell).toUpperCase() : DANGEROUS.test(cell) ? `'${cell}` : cell;
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const SEPARATORS = [',', ';', '\t'];
const LINES_LOOKED_AT = 20;

function separatorOf(text: string): string {
  const plain = text.slice(0, 50_000).replace(/"(?:[^"]|"")*"/g, '').split(/\r\n|\r|\n/, LINES_LOOKED_AT);
  const counts = SEPARATORS.map((separator) => plain.reduce((sum, line) => sum + line.split(separator).length - 1, 0));
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Reads letter by letter: a file of many megabytes is gone through once. */
class Scanner {
  private readonly rows: string[][] = [];
  private row: string[] = [];
  private at = 0;
  private line = 1;

  constructor(
    private readonly text: string,
    private readonly separator: string,
  ) {}

  read(): CsvReading {
    let openQuote: number | null = null;
    while (this.at < this.text.length) {
      const began = this.line;
      const isClosed = this.text[this.at] === '"' ? this.quoted() : this.plain();
      if (!isClosed) openQuote = began;
      this.endCell();
    }
    if (this.row.length > 0) this.rows.push(this.row);
    return { rows: this.rows, openQuote };
  }

  /** @returns whether its closing quotation mark is there. */
  private quoted(): boolean {
    let cell = '';
    for (let from = this.at + 1; ; ) {
      const end = this.text.indexOf('"', from);
      const part = this.text.slice(from, end < 0 ? undefined : end);
      cell += part;
      this.line += part.split('\n').length - 1;
      if (end < 0) {
        this.at = this.text.length;
        this.row.push(cell);
        return false;
      }
      if (this.text[end + 1] !== '"') {
        this.at = end + 1;
        // What somebody has put behind the mark belongs to the cell.
        const rest = this.upToEnd();
        this.row.push(cell + rest);
        return true;
      }
      cell += '"';
      from = end + 2;
    }
  }

  private plain(): boolean {
    this.row.push(this.upToEnd());
    return true;
  }

  private upToEnd(): string {
    const start = this.at;
    for (; this.at < this.text.length; this.at++) {
      const letter = this.text[this.at];
      if (letter === this.separator || letter === '\n' || letter === '\r') break;
    }
    return this.text.slice(start, this.at);
  }

  /** Goes over what ends a cell; a separator at the very end of the file begins one more, which is empty. */
  private endCell(): void {
    const letter = this.text[this.at];
    if (letter === undefined) return;
    if (letter === this.separator) {
      this.at += 1;
      if (this.at === this.text.length) this.row.push('');
      return;
    }
    this.at += letter === '\r' && this.text[this.at + 1] === '\n' ? 2 : 1;
    this.line += 1;
    this.rows.push(this.row);
    this.row = [];
  }
}
