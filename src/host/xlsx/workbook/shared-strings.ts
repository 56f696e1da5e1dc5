import { element, escapeText, spaceAttribute } from '../xml/build';
import type { XmlElement } from '../xml/element';
import { fromExcelText, toExcelText } from '../xml/excel-text';

/** Every text of a workbook's cells, once. */
export class SharedStringWriter {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  number(text: string): number {
    this.uses += 1;
    let number = this.numbers.get(text);
    if (number === undefined) this.numbers.set(text, (number = this.numbers.size));
    return number;
  }

  get isEmpty(): boolean {
    return this.numbers.size === 0;
  }

  toXml(): string {
    return element(
      'sst',
      {
        xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        count: this.uses,
        uniqueCount: this.numbers.size,
      },
      [...this.numbers.keys()].map((text) => element('si', {}, textElement(text))),
    );
  }
}

/** A `t` element that keeps every character of the text. */
export function textElement(text: string): string {
  const safe = toExcelText(text);
  return element('t', spaceAttribute(safe), escapeText(safe));
}

/** A string item as plain text: its runs joined, phonetic guides left out. */
export function plainText(item: XmlElement): string {
  const runs = item.all('r');
  const texts =
    runs.length > 0 ? runs.map((run) => run.child('t')?.text ?? '') : item.all('t').map((text) => text.text);
  return fromExcelText(texts.join(''));
}

/** True where single words of the text are formatted, which plain text loses. */
export function hasRuns(item: XmlElement): boolean {
  return item.all('r').some((run) => run.child('rPr'));
}
