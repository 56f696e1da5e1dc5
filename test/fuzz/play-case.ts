import { checkWorkspace, type Checked } from '../../src/actions/check-workspace';
import { lookForRepairs } from '../../src/actions/look-for-repairs';
import type { Outcome } from '../../src/actions/outcome';
import { repairWorkspace, undoRepairs, type Repaired } from '../../src/actions/repair-workspace';
import { ExcelHost } from '../../src/host/excel-host';
import type { Book } from '../../src/host/model/book';
import { ExcelError } from '../../src/host/model/excel-error';
import { readXlsx } from '../../src/host/xlsx/read';
import { writeXlsx } from '../../src/host/xlsx/write';
import { differences, imageOf, type BookImage } from '../reliability/book-image';
import { TODAY } from '../support/open-workspace';
import { placeOf } from './edit-place';
import type { FuzzCase, FuzzEdit } from './fuzz-case';
import { lostInMending } from './lost-in-mending';
import { doAtGrid } from './others-deeds';
import { ourDeed } from './our-deeds';
import { isPeoples, type Doing, type Situation } from './peoples-troubles';
import { doAsProgram } from './programs-deeds';
import { openSharedPane, type SharedPane } from './shared-pane';
import { startingBook } from './starting-books';
import { unexplained } from './structural-findings';
import { lostValues, valuesSeen } from './typed-values';

export interface Played {
  /** What was promised and not kept, in words; null where everything was. */
  readonly trouble: string | null;
  /** What was done in turn, in words. */
  readonly story: readonly string[];
}

let pane: SharedPane | null = null;

/** One after the other: all cases of a process share Microsoft's client. */
export async function playCase({ book: name, edits }: FuzzCase): Promise<Played> {
  const host = new ExcelHost({ book: await startingBook(name) });
  pane ??= await openSharedPane(host);
  const game = new Game(pane, host, (edits[0]?.turn ?? 0) % 4 === 0);
  const story = game.story;
  try {
    await game.begin();
    for (const edit of edits) await game.play(edit);
    await game.end();
    return { trouble: null, story };
  } catch (cause) {
    if (cause instanceof Broken) return { trouble: cause.message, story };
    return { trouble: `it throws ${cause instanceof Error ? (cause.stack ?? cause.message).slice(0, 600) : String(cause)}`, story };
  }
}

export function closeSharedPane(): void {
  pane?.close();
  pane = null;
}

/** As a test prints it. */
export function toldStory(one: FuzzCase, { trouble, story }: Played): string {
  return [`${trouble}`, `  begins with: ${one.book}`, ...story.map((line, index) => `  ${index + 1}. ${line}`), `  ${JSON.stringify(one)}`].join('\n');
}

/** A promise that was not kept. */
class Broken extends Error {}

class Game {
  readonly story: string[] = [];
  private texts = 1000;
  private changes = 0;

  constructor(
    private readonly pane: SharedPane,
    private host: ExcelHost,
    /** Whether it also asks what most often can be told without asking. */
    private readonly isThorough: boolean,
  ) {}

  private get book(): Book {
    return this.host.book;
  }

  async begin(): Promise<void> {
    await this.attach(this.host);
  }

  async play(edit: FuzzEdit): Promise<void> {
    const { what } = edit;
    if (what === 'save and open') return this.saveAndOpen();
    if (what === 'our mending') return this.mend(edit.turn % 2 === 0);
    if (what.startsWith('our ')) return this.ours(edit);
    try {
      const said = doAtGrid(what, { book: this.book, edit, text: () => edit.text.replace('#', String(++this.texts)) });
      this.host.settle();
      const done = said ?? (await doAsProgram(edit, placeOf(this.book, edit), this.pane.excel));
      if (done !== null) this.story.push(done);
    } catch (refusal) {
      if (!isRefusal(refusal)) throw refusal;
      this.host.settle();
      this.story.push(`${what}: Excel refuses (${(refusal as Error).message})`);
    }
    this.requireSoundHost();
  }

  /** The check and the look, and what they lead to. */
  async end(): Promise<void> {
    await this.check();
    await this.mend(true);
  }

  /** But for empty texts: Excel hands them out as it does blank cells, and no add-in can tell them apart, or write one. */
  private image(): BookImage {
    return new Map([...imageOf(this.book)].filter(([, held]) => !held.startsWith('"" as ')));
  }

  private async attach(host: ExcelHost): Promise<void> {
    this.host = host;
    await this.pane.moveTo(host);
    host.onSettled(({ changes }) => {
      this.changes += changes.length;
    });
  }

  private async saveAndOpen(): Promise<void> {
    const { book } = await readXlsx(await writeXlsx(this.book), () => new Date(`${TODAY}T12:00:00`));
    await this.attach(new ExcelHost({ book }));
    this.story.push('saves the workbook and opens it again');
  }

  private async check(): Promise<Checked | null> {
    const outcome = await this.reading('checking', () => checkWorkspace.run(this.pane.excel, { today: TODAY }));
    if (!outcome.ok) return null;
    const [fault] = outcome.faults;
    if (fault !== undefined) throw new Broken(`the rule ${fault.rule} breaks: ${String(fault.cause)}`);
    return outcome;
  }

  private async ours(edit: FuzzEdit): Promise<void> {
    const checked = await this.check();
    if (checked === null) return;
    const deed = ourDeed(edit.what, edit, checked, () => `${edit.text} ${++this.texts}`);
    if (deed === null) return;
    const before = valuesSeen(this.book);
    const outcome = this.judged(edit.what as Doing, await deed.run(this.pane.excel), { edit, checked });
    const gone = lostValues(before, valuesSeen(this.book));
    if (gone.length > (outcome.ok ? deed.writesOver : 0)) throw new Broken(`${deed.said}: ${gone.join(', ')} is lost`);
    this.story.push(`we: ${deed.said}${outcome.ok ? '' : ` (${outcome.trouble.code})`}`);
    if (!outcome.ok || deed.takeBack === null || edit.turn % 3 > 0) return;
    const undone = this.judged('taking back', await deed.takeBack(this.pane.excel, outcome.undo));
    this.story.push(`we: take it back${undone.ok ? '' : ` (${undone.trouble.code})`}`);
    if (!undone.ok) return;
    const lost = lostValues(before, valuesSeen(this.book));
    if (lost.length > 0) throw new Broken(`taken back, ${lost.join(', ')} did not come back`);
  }

  private async mend(takesBack: boolean): Promise<void> {
    if (this.isThorough) await this.look();
    const before = this.image();
    const mended = await this.mending();
    if (!mended.ok) {
      this.story.push(`we: cannot mend (${mended.trouble.code})`);
      return;
    }
    if (mended.mended.length > 0) this.story.push(`we: mend ${mended.mended.map(({ id }) => id).join(', ')}`);
    await this.requireMended(mended);
    if (!takesBack || mended.mended.length === 0) return;
    const undone = this.judged('taking back', await undoRepairs.run(this.pane.excel, { undo: mended.undo }));
    if (!undone.ok) return;
    const after = this.image();
    const different = differences(before, after).map((part) => `${part} (${before.get(part)} and then ${after.get(part)})`);
    if (different.length > 0) throw new Broken(`after undoing the mending these differ: ${different.join('; ').slice(0, 900)}`);
  }

  private async look(): Promise<void> {
    const looked = await this.reading('looking for damage', () => lookForRepairs.run(this.pane.excel));
    if (looked.ok && looked.repairs.length > 0) this.story.push(`we: find ${looked.repairs.map(({ id }) => id).join(', ')}`);
  }

  /** A mending ends by looking again: what it finds then is left. */
  private async requireMended({ mended, left, told }: Repaired): Promise<void> {
    if (left.length > 0) await this.requireBlocked(left);
    if (mended.length === 0) return;
    if (this.isThorough) {
      const again = await this.reading('a second mending', () => repairWorkspace.run(this.pane.excel, { ids: 'all' }));
      if (again.ok && again.mended.length > 0) throw new Broken(`a second mending mends ${again.mended.map(({ id }) => id).join(', ')}`);
    }
    const structural = unexplained((await this.check())?.findings ?? [], told, this.book);
    if (structural.length > 0) throw new Broken(`after mending the check finds: ${structural.join('; ')}`);
  }

  /** Only what a protection is in the way of. */
  private async requireBlocked(left: Repaired['left']): Promise<void> {
    const looked = await this.reading('looking for what is left', () => lookForRepairs.run(this.pane.excel));
    const open = left.filter(({ id }) => !(looked.ok && looked.repairs.some((one) => one.id === id && one.isBlocked)));
    if (open.length > 0) throw new Broken(`after mending there is still: ${open.map(({ id, what }) => `${id} (${what})`).join('; ')}`);
  }

  /** What only reads changes nothing. */
  private async reading<Result extends Outcome>(said: string, work: () => Promise<Result>): Promise<Result> {
    const { changes } = this;
    const outcome = this.judged('reading', await work());
    if (this.changes > changes) throw new Broken(`${said} writes`);
    return outcome;
  }

  /** It loses nothing that somebody has typed. */
  private async mending(): ReturnType<typeof repairWorkspace.run> {
    const before = valuesSeen(this.book);
    const outcome = this.judged('our mending', await repairWorkspace.run(this.pane.excel, { ids: 'all' }));
    const lost = lostInMending(before, this.book, outcome.ok ? outcome.mended : []);
    if (lost.length > 0) throw new Broken(`mending: ${lost.join(', ')} is lost`);
    return outcome;
  }

  private judged<Result extends Outcome>(doing: Doing, outcome: Result, known: Omit<Situation, 'book'> = {}): Result {
    this.requireSoundHost();
    if (outcome.ok) return outcome;
    const { code, sentence, details } = outcome.trouble;
    if (!isPeoples(doing, code, { ...known, book: this.book })) throw new Broken(`${doing} meets ${code}: ${sentence} ${details ?? ''}`);
    return outcome;
  }

  private requireSoundHost(): void {
    const [fault] = this.host.faults;
    if (fault !== undefined) throw new Broken(`the host fails: ${fault instanceof Error ? fault.stack : JSON.stringify(fault)}`);
  }
}

function isRefusal(error: unknown): boolean {
  return error instanceof ExcelError || (typeof error === 'object' && error !== null && 'debugInfo' in error);
}
