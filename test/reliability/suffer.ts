import { checkWorkspace } from '../../src/actions/check-workspace';
import type { Outcome } from '../../src/actions/outcome';
import { READING_RULES } from '../../src/domain/model/reading-fault';
import { ExcelHost } from '../../src/host/excel-host';
import { deleteSheet, setVisibility } from '../../src/host/editing/sheets';
import { TODAY } from '../support/open-workspace';
import { copyOfBook } from '../support/book-copy';
import { differences, imageOf, type BookImage } from './book-image';
import { FAULTS, type Fault } from './fault';
import { openPane, type FaultyPane } from './faulty-excel';
import type { Beginning, Scenario } from './scenario';

/** How a workbook came through a fault. */
export type Fate =
  /** Not one part of it is different, and the person was told that it was not done. */
  | 'as before'
  /** All is done, and the person was told so. */
  | 'done'
  /** All is done, and the person was told that it may not be; asking once more changes nothing. */
  | 'done, doubted'
  /** Something remains, which the person was told; asking once more finishes it. */
  | 'finished again'
  /** The pane was gone and nobody could be told; the next check tells of what remains. */
  | 'told by the check'
  /** Rows lost or doubled, or the person was told what is not so. */
  | 'LOST';

export interface Suffered {
  readonly scenario: Scenario;
  readonly fault: Fault;
  /** The round trip at which it happened, from 1, and of how many. */
  readonly at: number;
  readonly of: number;
  readonly fate: Fate;
  /** What the person was told; what differs, where it is lost. */
  readonly said: string;
}

/** Lets every fault happen at every round trip of an action, in turn. The round trips are those that it makes undisturbed. */
export async function suffer(scenario: Scenario, faults: readonly Fault[] = FAULTS): Promise<Suffered[]> {
  const beginning = await scenario.begin();
  const before = imageOf(beginning.book);
  const { after, findings, roundTrips } = await undisturbed(beginning);
  const suffered: Suffered[] = [];
  const stage = new Stage(beginning);
  for (let at = 1; at <= roundTrips; at++)
    for (const fault of faults) {
      const met = await meet(await stage.pane(), stage, { before, after, findings, beginning, fault, at, isMending: scenario.action === 'repair-workspace' });
      suffered.push({ scenario, fault, at, of: roundTrips, ...met });
      // What is as it was serves the next fault: many of them leave no trace either.
      if (stage.isChanged(before)) stage.leave();
    }
  const pane = await stage.pane();
  await beginning.run(pane.excel, new AbortController().signal);
  const worn = differences(after, stage.image());
  if (worn.length > 0) throw new Error(`After faults that left no trace, it does something else: ${some(worn)}`);
  stage.leave();
  return suffered;
}

async function undisturbed(beginning: Beginning): Promise<{ after: BookImage; findings: string[]; roundTrips: number }> {
  const stage = new Stage(beginning);
  const pane = await stage.pane();
  let outcome: Outcome | undefined;
  const roundTrips = await pane.count(async () => {
    outcome = await beginning.run(pane.excel, new AbortController().signal);
  });
  if (outcome?.ok !== true) throw new Error(`It fails where nothing goes wrong: ${outcome?.trouble.sentence} ${outcome?.trouble.details}`);
  const after = stage.image();
  const findings = await findingsIn(pane);
  stage.leave();
  return { after, findings, roundTrips };
}

/** A copy of the workbook in an embedded Excel of its own, and the pane that looks at it. */
class Stage {
  private host: ExcelHost | null = null;
  private open: FaultyPane | null = null;

  constructor(private readonly beginning: Beginning) {}

  async pane(): Promise<FaultyPane> {
    this.host ??= new ExcelHost({ book: copyOfBook(this.beginning.book) });
    this.open ??= await openPane(this.host);
    return this.open;
  }

  /** The pane is closed; the workbook stays. */
  closePane(): void {
    this.open?.close();
    this.open = null;
  }

  image(): BookImage {
    if (this.host === null) throw new Error('No workbook is open');
    if (this.host.faults.length > 0) throw new Error('The host itself failed', { cause: this.host.faults[0] });
    return imageOf(this.host.book);
  }

  isChanged(before: BookImage): boolean {
    return differences(before, this.image()).length > 0;
  }

  /** As a person who does what was asked: every sheet that the sentence names. */
  deleteSheets(sentence: string): void {
    const { host } = this;
    if (host === null) throw new Error('No workbook is open');
    const named = /unfinished: (.*)\.$/.exec(sentence)?.[1]?.split(', ') ?? [];
    for (const sheet of [...host.book.sheets]) {
      if (!named.includes(sheet.name)) continue;
      setVisibility(host.book, sheet, 'Visible');
      deleteSheet(host.book, sheet);
    }
    host.settle();
  }

  leave(): void {
    this.closePane();
    this.host = null;
  }
}

interface Meeting {
  readonly before: BookImage;
  readonly after: BookImage;
  /** What a check says once it is done. */
  readonly findings: readonly string[];
  readonly beginning: Beginning;
  readonly fault: Fault;
  readonly at: number;
  /**
   * Colours of cells that a broken-off mending has made stay away: nothing tells that they were meant, and nothing depends on
   * them. Nor is which sheet is in front after it anything that could be finished.
   */
  readonly isMending: boolean;
}

async function meet(pane: FaultyPane, stage: Stage, { before, after, findings, beginning, fault, at, isMending }: Meeting): Promise<Pick<Suffered, 'fate' | 'said'>> {
  const stop = new AbortController();
  const isStopped = fault.answer === 'the true one';
  const outcome = await pane.during(() => beginning.run(pane.excel, stop.signal), fault, at, () => isStopped && stop.abort());
  if (outcome === 'closed') stage.closePane();
  const left = stage.image();
  const said = outcome === 'closed' ? '' : outcome.ok ? 'done' : `${outcome.trouble.code}: ${outcome.trouble.sentence}`;
  const [toBefore, toAfter] = [differences(before, left), differences(after, left)];
  if (outcome !== 'closed' && outcome.ok) return toAfter.length === 0 ? { fate: 'done', said } : { fate: 'LOST', said: `${said}, but for ${some(toAfter)}` };
  if (toAfter.length === 0 && toBefore.length > 0 && outcome === 'closed') return { fate: 'done', said };
  if (toBefore.length === 0) return { fate: 'as before', said };
  if (outcome === 'closed') {
    const news = (await findingsIn(await stage.pane())).find((message) => !findings.includes(message));
    if (news !== undefined) return { fate: 'told by the check', said: news };
  }
  // A person who is told that nothing came of it would not look: what remains has to be said.
  const isTold = outcome === 'closed' || outcome.trouble.code === 'half-written' || toBefore.every((part) => part === 'sheet in front');
  if (outcome !== 'closed' && toAfter.length > 0 && outcome.trouble.wayOn.startsWith('Delete those sheets')) stage.deleteSheets(outcome.trouble.sentence);
  const again = await stage.pane();
  const second = await beginning.run(again.excel, new AbortController().signal);
  const saidAgain = `${said} → ${second.ok ? 'done' : `${second.trouble.code}: ${second.trouble.sentence}`}`;
  const toAfterAgain = differences(after, stage.image()).filter((part) => part !== 'sheet in front' && !(isMending && part.startsWith('looks of ')));
  if (toAfterAgain.length > 0) return { fate: 'LOST', said: `${saidAgain}, but for ${some(toAfterAgain)} (left ${some(toAfter)})` };
  if (!isTold) return { fate: 'LOST', said: `${saidAgain}; it was not told that ${some(toBefore)} is different` };
  return { fate: toAfter.length === 0 ? 'done, doubted' : 'finished again', said: saidAgain };
}

/** What a check says of the workbook itself, rather than of the group's work; nothing where there is no workspace. */
async function findingsIn({ excel }: FaultyPane): Promise<string[]> {
  const checked = await checkWorkspace.run(excel, { today: TODAY });
  return checked.ok ? checked.findings.filter(({ rule }) => OF_THE_WORKBOOK.has(rule)).map(({ message }) => message) : [];
}

const OF_THE_WORKBOOK: ReadonlySet<string> = new Set(Object.values(READING_RULES).map(({ id }) => id));

function some(parts: readonly string[]): string {
  return parts.length > 6 ? `${parts.slice(0, 6).join(', ')} and ${parts.length - 6} more` : parts.join(', ');
}
