import type { CellContent } from '../cell';
import type { Block } from '../sheet-layout';
import type { LaidOutSheet } from '../workbook-layout';

/** What no formula or dropdown may speak of, since Excel would refuse it. */
export interface Gone {
  /** Tables that are not there, by the names that they will have. */
  readonly tables: ReadonlySet<string>;
  /** Workbook names that are not there or lead nowhere. */
  readonly names: ReadonlySet<string>;
}

/** A sheet without the formulas, names and dropdowns that speak of what is gone: once that is back, they are found to be missing. */
export function withoutWhatIsGone({ sheet, names }: LaidOutSheet, gone: Gone): LaidOutSheet {
  const own = new Set([...sheet.tables, ...names].map(({ name }) => name));
  const speaksOfGone = (formula: string): boolean =>
    [...formula.matchAll(TABLE_OR_NAME)].some(([, table = '', name = '']) => (gone.tables.has(table) && !own.has(table)) || (gone.names.has(name) && !own.has(name)));
  return {
    sheet: {
      ...sheet,
      formulas: sheet.formulas.flatMap((block) => blockWithout(block, speaksOfGone)),
      validations: sheet.validations.filter(({ rule }) => rule.type !== 'list' || !speaksOfGone(rule.source)),
      conditionalFormats: sheet.conditionalFormats.filter(({ formula }) => !speaksOfGone(formula)),
    },
    names: names.filter(({ formula }) => !speaksOfGone(formula)),
  };
}

/** `PlanActions[`, or a word that may be a workbook name. What stands in quotation marks is passed over. */
const TABLE_OR_NAME = /"[^"]*"|([\p{L}_\\][\p{L}\p{N}_.\\]*)(?=\[)|([\p{L}_\\][\p{L}\p{N}_.\\]*)/gu;

/** Cells that are left out are not written. */
function blockWithout(block: Block, isLeftOut: (formula: string) => boolean): Block[] {
  const contents = block.contents.map((cells) => cells.map((content): CellContent => (typeof content === 'string' && content.startsWith('=') && isLeftOut(content) ? null : content)));
  return contents.every((cells) => cells.every((content) => content === null)) ? [] : [{ ...block, contents }];
}
