/** Words of a source for which our lists have none: somebody says what each stands for, or it is kept as text. */
import type { ChoiceList } from '../model/choice-list';
import type { Field } from '../model/field';
import { suggestedChoice } from './choice-words';
import { foldWords } from './fold-words';
import type { MatchedColumn } from './matched-columns';
import type { SourceCell } from './source-grid';

export interface ForeignWord {
  /** As the source writes it where it comes first. */
  readonly word: string;
  /** The source's column, as it is headed there. */
  readonly column: string;
  readonly list: ChoiceList;
  /** In how many rows it stands. */
  readonly rows: number;
  /** What somebody has said; null where nobody has, or it is none of the list. */
  readonly means: string | null;
  /** What it may stand for. Nothing is done by it: a word is not taken for another before somebody says so. */
  readonly suggestion: string | null;
}

/** Gathers them row by row. */
export class ForeignWords {
  private readonly found = new Map<string, ForeignWord>();

  /** @param own words that somebody has explained, folded, with the values that they stand for. */
  constructor(private readonly own: ReadonlyMap<string, string>) {}

  /** @param unknown the words of the cell that were not understood. */
  note({ kind }: Field, { text }: SourceCell, { header }: MatchedColumn, unknown: readonly string[]): void {
    if (kind.type !== 'choice' && kind.type !== 'choices') return;
    const explained = this.own.size === 0 ? [] : (kind.type === 'choice' ? [text] : text.split(/[;,\n]/)).filter((word) => this.own.has(foldWords(word)));
    for (const word of new Set([...unknown, ...explained].map((one) => one.trim()))) this.count(word, header, kind.list);
  }

  /** In the order in which the source has them. */
  toList(): ForeignWord[] {
    return [...this.found.values()];
  }

  private count(word: string, column: string, list: ChoiceList): void {
    const folded = foldWords(word);
    const key = JSON.stringify([list.name, folded]);
    const known = this.found.get(key);
    const said = foldWords(this.own.get(folded) ?? '');
    const means = list.values.find((value) => foldWords(value) === said) ?? null;
    this.found.set(key, known === undefined ? { word, column, list, rows: 1, means, suggestion: suggestedChoice(list, word) } : { ...known, rows: known.rows + 1 });
  }
}
