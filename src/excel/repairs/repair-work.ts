import type { KnownNaming, TakenNames } from '../../sheets/naming';
import type { Repair } from '../../sheets/repairs/repair';
import type { FoundWorkspaceReading } from '../read-workbook';
import type { SharedRoundTrips } from './shared-round-trips';

/** A kind of damage: it is looked for, and what is found comes with the way to mend it. */
export interface RepairKindOfWork {
  /**
   * Pieces that a mending has left which was broken off go before anything else. Sheets, tables, columns and rows are mended first, in passes of their own, since cells may move by it; what a cell shows
   * and takes is looked at anew after that.
   */
  readonly stage: RepairStage;
  readonly look: LookForRepairs;
}

export type RepairStage = 'unfinished' | 'structure' | 'cells';

/** Looks at what the comparison needs, and plans. Writes nothing. */
export type LookForRepairs = (ground: RepairGround) => Promise<RepairsFound>;

export interface RepairsFound {
  readonly repairs: readonly PlannedRepair[];
  /** Differences that nobody but the people can judge, or that need nothing: a sentence each. Never mended. */
  readonly told: readonly string[];
}

/**
 * The workbook as it was just read, and what every kind needs to know of it. All kinds that look share their round trips: it is sent
 * when each of them waits or has done. A kind never calls `context.sync()` itself, and asks for long columns and whole sheets by `read`.
 */
export interface RepairGround extends SharedRoundTrips {
  readonly context: Excel.RequestContext;
  readonly found: FoundWorkspaceReading;
  /** What sheets, tables and lists are called here, and free names for what is made anew. */
  readonly naming: KnownNaming;
  readonly taken: TakenNames;
  /** Every sheet, in the order of the tabs. */
  readonly sheets: readonly GroundSheet[];
  /** Every Excel table, also other people's. */
  readonly excelTables: readonly GroundTable[];
  /** Whether nobody may add, delete or rename sheets. */
  readonly isProtected: boolean;
}

export interface GroundSheet {
  readonly name: string;
  readonly visibility: `${Excel.SheetVisibility}`;
  readonly isProtected: boolean;
}

export interface GroundTable {
  readonly name: string;
  readonly sheet: string;
  readonly hasTotals: boolean;
}

/** A repair with the way to do it. */
export interface PlannedRepair {
  readonly repair: Repair;
  /** The sheets that are there and on which it writes: a protected one would refuse. */
  readonly writesOn: readonly string[];
  /** Whether sheets are added or moved, which a protected workbook would refuse. */
  readonly changesSheets?: boolean;
  /** About how many bytes it comes to in a request or an answer, when it is written, looked at or taken back; left out where that is next to nothing. */
  readonly bytes?: number;
  /** Whether it mends only as much as Excel takes at once, and looking again finds the rest. */
  readonly isPart?: boolean;
  /**
   * Queues it; nothing is sent. What is written over is looked at in the same batch, before it is written.
   *
   * @returns what tells of it, to be asked once the batch has been sent.
   */
  write(context: Excel.RequestContext): () => DoneRepair;
}

/** A repair that is written. It is good for later requests, too: nothing of Excel's own is kept in it. */
export interface DoneRepair {
  /** Whether something else stood there at the moment of writing than was meant: others were quicker. It is taken back then. */
  readonly isOvertaken: boolean;
  /** What then cannot be put back as others had it, a sentence each: they have to look themselves. */
  readonly doubts?: readonly string[];
  /** Queues a look at all that was written. @returns what stands there, once that has been sent, to be compared as JSON. */
  sight(context: Excel.RequestContext): () => unknown;
  /**
   * Queues what puts back exactly what was there at the moment of writing. Where that was begun before and broken off, it is
   * asked once more: what is gone already is no reason to stop.
   *
   * @param seen what `sight` has just given; undefined directly after writing.
   */
  takeBack(context: Excel.RequestContext, seen?: unknown): void;
  /** Queues that names lead to the cells to which they led before, once all else is taken back. */
  nameAgain?(context: Excel.RequestContext): void;
}
