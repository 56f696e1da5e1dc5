import type { Collection } from '../model/collection';
import type { Field } from '../model/field';
import { identifierKey } from '../model/identifier';
import type { LegendEntry } from '../model/status-legend';
import type { Rows } from '../model/workspace';
import { foldText } from './fold-words';
import type { Confidence } from './match-headers';
import { isInHundredths, readValue, type ReadingContext } from './read-value';
import { ownWordsOf } from './same-row';
import { EMPTY_CELL, isEmptyCell, type SourceGrid } from './source-grid';

/** Rows by what they are named by. Words that two rows have name neither. */
interface NamedRows {
  readonly ids: Map<string, string>;
  readonly words: Map<string, string | null>;
}

/** How the cells of each column are read. */
export class ReadingContexts {
  private readonly hundredths = new Map<number, boolean>();
  private readonly indexes = new Map<Collection, NamedRows>();

  constructor(
    private readonly grid: SourceGrid,
    private readonly ground: { readonly rows: Rows; readonly legend: readonly LegendEntry[] },
    private readonly words: ReadonlyMap<string, string>,
  ) {}

  of(headerRow: number, column: number): ReadingContext {
    const known = this.hundredths.get(column) ?? isInHundredths(this.grid.rows.slice(headerRow + 1).map((cells) => cells[column] ?? EMPTY_CELL));
    this.hundredths.set(column, known);
    return {
      dayOf: (serial) => this.grid.dayOf(serial),
      legend: this.ground.legend,
      ownWords: this.words,
      isInHundredths: known,
      idOf: (collections, text) => this.idOf(collections, text),
    };
  }

  /**
   * Whether at least half of a column's first cells can be read as this field. What is headed as rows of another table are may name
   * such as are not there yet; but `Priority` heads goals as well as `High` and `Low`.
   */
  couldBe(headerRow: number, column: number, field: Field, confidence: Confidence): boolean | null {
    const cells = this.grid.rows.slice(headerRow + 1, headerRow + 1 + CELLS_TRIED).flatMap((row) => (isEmptyCell(row[column]) ? [] : [row[column] ?? EMPTY_CELL]));
    if (cells.length === 0) return null;
    if (field.kind.type === 'reference' || field.kind.type === 'references') {
      if (cells.filter(({ text }) => LEVELS.test(text.trim())).length * 2 > cells.length) return false;
      if (confidence !== 'unsure') return true;
    }
    const context = this.of(headerRow, column);
    return cells.filter((cell) => readValue(field, cell, context).problem === null).length * 2 >= cells.length;
  }

  private idOf(collections: readonly Collection[], text: string): string | null {
    const [key, words] = [identifierKey(text), foldText(text)];
    const indexes = collections.map((collection) => this.indexOf(collection));
    return indexes.map(({ ids }) => ids.get(key)).find((id) => id !== undefined) ?? indexes.map((index) => index.words.get(words)).find((id) => id !== undefined) ?? null;
  }

  private indexOf(collection: Collection): NamedRows {
    const known = this.indexes.get(collection);
    if (known !== undefined) return known;
    const [ids, words] = [new Map<string, string>(), new Map<string, string | null>()];
    for (const row of this.ground.rows[collection] as readonly Readonly<Record<string, unknown>>[]) {
      if (typeof row.id !== 'string') continue;
      ids.set(identifierKey(row.id), row.id);
      const own = ownWordsOf(collection, row);
      if (own !== null) words.set(own, words.has(own) ? null : row.id);
    }
    const index = { ids, words };
    this.indexes.set(collection, index);
    return index;
  }
}

const CELLS_TRIED = 60;

const LEVELS = /^(very )?(low|l|med|medium|m|moderate|high|h|urgent|critical|must|should|could)$/i;
