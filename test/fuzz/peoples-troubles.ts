/** With what an action may stop: nothing but what the workbook makes it meet, and people are to see to. */
import type { Checked } from '../../src/actions/check-workspace';
import type { TroubleCode } from '../../src/actions/outcome';
import { LONGEST_REASON } from '../../src/domain/model/acceptance';
import { findNhsNumbers } from '../../src/domain/model/nhs-number';
import { READING_RULES } from '../../src/domain/model/reading-fault';
import { isAlwaysListed } from '../../src/domain/rules/apply-choices';
import type { Book } from '../../src/host/model/book';
import { MODULES_NAME, SCHEMA_VERSION_NAME } from '../../src/sheets/hidden-names';
import { marksOf, SCHEMA_VERSION } from '../../src/sheets/schema-version';
import type { FuzzDeed, FuzzEdit } from './fuzz-case';
import { moduleAsked } from './our-deeds';

/** What is being done: `reading` is every check and look; taking back a mending or an edit follows it at once, so that nothing can be in its way. */
export type Doing = 'reading' | 'our mending' | 'taking back' | Extract<FuzzDeed, `our ${string}`>;

/** The workbook as it is; of a deed of ours also what it asked for, and what the check had told before. */
export interface Situation {
  readonly book: Book;
  readonly edit?: FuzzEdit;
  readonly checked?: Checked;
}

/** @returns whether the situation explains that this was met while doing that. */
export function isPeoples(doing: Doing, code: TroubleCode, situation: Situation): boolean {
  return MAY_MEET[doing][code]?.(situation) ?? false;
}

type Explains = Partial<Record<TroubleCode, (situation: Situation) => boolean>>;

/** Of no use to anybody before the workspace is one that this version knows. */
const OF_THE_WORKSPACE: Explains = {
  'no-workspace': ({ book }) => marksIn(book) === null,
  'newer-version': ({ book }) => (marksIn(book)?.schemaVersion ?? 0) > SCHEMA_VERSION,
  'older-version': ({ book }) => (marksIn(book)?.schemaVersion ?? SCHEMA_VERSION) < SCHEMA_VERSION,
};

const OF_WRITING: Explains = {
  ...OF_THE_WORKSPACE,
  protected: ({ book: { isProtected, sheets } }) => isProtected || sheets.some(({ protection }) => protection !== null),
};

const OF_EDITING: Explains = {
  ...OF_WRITING,
  // The check has said which table or column it is.
  gone: ({ checked }) => checked?.findings.some(({ rule }) => rule === READING_RULES.missingTable.id || rule === READING_RULES.missingColumn.id) === true,
  // A table that somebody has made plain cells of does not grow.
  'no-room': ({ checked }) => checked?.findings.some(({ rule }) => rule === READING_RULES.missingTable.id) === true,
};

const MAY_MEET: Readonly<Record<Doing, Explains>> = {
  reading: OF_THE_WORKSPACE,
  'our mending': OF_THE_WORKSPACE,
  'taking back': {},
  'our edit': OF_EDITING,
  'our new row': OF_EDITING,
  // No days at all are never soon.
  'our setting': { ...OF_EDITING, 'unfit-value': ({ edit }) => edit?.turn === 0 },
  'our acceptance': { ...OF_WRITING, 'not-acceptable': ({ edit, checked }) => isUnfitReason(edit?.text ?? '') || isAlwaysListed(checked?.findings[(edit?.column ?? 0) % checked.findings.length]?.rule ?? '') },
  'our report': OF_WRITING,
  'our new part': { ...OF_WRITING, 'has-module': ({ book, edit }) => edit !== undefined && marksIn(book)?.modules.includes(moduleAsked(edit)) === true },
};

function isUnfitReason(text: string): boolean {
  // With a number behind it.
  return text.length + 6 > LONGEST_REASON || findNhsNumbers(text).length > 0;
}

function marksIn({ names }: Book): ReturnType<typeof marksOf> {
  return marksOf(new Map(names.filter(({ name }) => [SCHEMA_VERSION_NAME, MODULES_NAME].includes(name)).map(({ name, formula }) => [name, formula])));
}
