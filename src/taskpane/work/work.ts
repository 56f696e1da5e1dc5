import type { Edit } from '../../actions/edit';
import type { UndoEdit } from '../../actions/edit-workspace';
import type { LookedAtReports } from '../../actions/look-at-reports';
import type { Repair, RepairsToMake } from '../../actions/look-for-repairs';
import type { Outcome, Progress, Trouble } from '../../actions/outcome';
import type { Place } from '../../actions/reveal-place';
import type { UpgradePreview } from '../../actions/upgrade-workspace';
import type { SummaryChoice } from '../../domain/audiences/summary-for';
import type { ModuleId } from '../../domain/model/module';
import type { Reading, Snapshot } from '../view';
import type { NewWorkspace, WorkspaceActions } from '../workspace-actions';

/** Work on the whole workbook: one at a time. */
export type Job =
  /** Reads the workbook. What has been lost or damaged in it is looked for after that, without holding anything up. */
  | { readonly task: 'check' }
  | { readonly task: 'create'; readonly choice: NewWorkspace }
  | { readonly task: 'add'; readonly module: ModuleId }
  | { readonly task: 'upgrade' }
  /** Mends what has been lost or damaged, by the ids of the repairs. */
  | { readonly task: 'mend'; readonly ids: readonly string[] }
  /** Writes the report: without a choice, all of it for the group itself. */
  | { readonly task: 'summarise'; readonly choice?: SummaryChoice }
  /** `label` says what will have been done: `Rated S4 “Bed manager”`. */
  | { readonly task: 'edit'; readonly edits: readonly Edit[]; readonly label: string }
  | { readonly task: 'undo'; readonly edits: readonly UndoEdit[] }
  /** Any other action that changes something; `label` as above. `changesStructure`: what has to be mended may be different afterwards. */
  | { readonly task: 'perform'; readonly label: string; readonly changesStructure?: true; readonly perform: (actions: WorkspaceActions) => Promise<Outcome<Performed>> };

/** What a performed action leaves: the edits that take it back, or another action that does. Neither where it cannot be taken back. */
export interface Performed {
  readonly undo?: readonly UndoEdit[];
  readonly takeBack?: (actions: WorkspaceActions) => Promise<Outcome>;
}

/** Going somewhere takes a moment and changes nothing, so that it neither waits for a job nor holds one up. */
export type Jump = { readonly task: 'reveal'; readonly place: Place } | { readonly task: 'showReport'; readonly sheet: string };

/** What a person asks for, and is told of. */
export type Errand = Job | Jump;

/** What a view asks for by itself, when it is opened. It passes without a word. */
export type Look =
  /** Looks for what has been lost or damaged. */
  | { readonly task: 'look' }
  /** What an upgrade would do; the view is told. */
  | { readonly task: 'lookAtUpgrade'; readonly tell: (look: UpgradeLook) => void }
  /** What has become of the reports; the view is told. `known`: the numbers of those that the last reading found. */
  | { readonly task: 'lookAtReports'; readonly known: readonly number[]; readonly tell: (look: ReportsLook) => void }
  /** Anything else that only reads; the view is told. */
  | { readonly task: 'consult'; readonly consult: (actions: WorkspaceActions) => Promise<void>; readonly failed: (trouble: Hindrance) => void };

export type UpgradeLook = ({ readonly ok: true } & UpgradePreview) | { readonly ok: false; readonly trouble: Hindrance };

export type ReportsLook = ({ readonly ok: true } & LookedAtReports) | { readonly ok: false; readonly trouble: Hindrance };

/** What can be asked of the pane. */
export type Request = Errand | Look;

export function isJump(request: Errand): request is Jump {
  return request.task === 'reveal' || request.task === 'showReport';
}

/** What stops a request: something expected, or what nobody foresaw. */
export type Hindrance = Trouble | (Omit<Trouble, 'code'> & { readonly code: 'unexpected' });

/** What the pane knows: it grows as people ask. */
export interface Work {
  /** Undefined until the workbook was read; null where it holds no workspace. */
  readonly snapshot: Snapshot | null | undefined;
  /** Whether the workbook may be different from the snapshot, because it was edited and not read since. */
  readonly isStale: boolean;
  /** The job being done, and how far it is. */
  readonly running: { readonly request: Job; readonly progress: Progress | null } | null;
  /** What stopped the last request. */
  readonly trouble: { readonly request: Errand; readonly trouble: Hindrance } | null;
  /** Where the last jump went: a cell or a sheet. */
  readonly shown: string | null;
  /** The last change that the pane made, in words, and what takes it back; null where nothing does. */
  readonly done: { readonly label: string; readonly undo: Job | null } | null;
}

export const NOTHING_YET: Work = {
  snapshot: undefined,
  isStale: false,
  running: null,
  trouble: null,
  shown: null,
  done: null,
};

/** What the pane knows more after a request than before. */
export type Change = (work: Work) => Partial<Work>;

export type Happening =
  | { readonly type: 'started'; readonly request: Errand }
  | { readonly type: 'progressed'; readonly progress: Progress }
  | { readonly type: 'stopped'; readonly request: Errand; readonly trouble: Hindrance }
  | { readonly type: 'finished'; readonly request: Errand; readonly change: Change }
  | { readonly type: 'refreshed'; readonly reading: Reading | null }
  /** What nobody foresaw has stopped a reading, also one that nobody waits for. */
  | { readonly type: 'not read'; readonly trouble: Hindrance }
  | { readonly type: 'looked'; readonly repairs: RepairsToMake }
  /** A look for damage that a person waits for has come to nothing. */
  | { readonly type: 'not looked'; readonly trouble: Hindrance }
  | { readonly type: 'edited' }
  | { readonly type: 'dismissed' }
  /** The person has gone on to something else. */
  | { readonly type: 'moved on' };

export function reduce(work: Work, happening: Happening): Work {
  switch (happening.type) {
    case 'started':
      return isJump(happening.request)
        ? { ...work, trouble: null, shown: null }
        : { ...work, running: { request: happening.request, progress: null }, trouble: null, shown: null, done: null };
    case 'progressed':
      return work.running === null ? work : { ...work, running: { ...work.running, progress: happening.progress } };
    case 'stopped':
      return { ...work, ...withoutWorkspace(happening), running: stillRunning(work, happening.request), trouble: toBeTold(work, happening) };
    case 'finished':
      return { ...work, ...happening.change(work), running: stillRunning(work, happening.request) };
    case 'refreshed':
      return { ...work, snapshot: happening.reading && renewed(work, happening.reading), isStale: false };
    case 'not read':
      return { ...work, isStale: work.snapshot !== null, trouble: work.trouble ?? { request: { task: 'check' }, trouble: happening.trouble } };
    case 'looked':
      return work.snapshot ? { ...work, snapshot: { ...work.snapshot, repairs: happening.repairs } } : work;
    case 'not looked':
      return work.trouble === null && !HAS_NO_REPAIRS.has(happening.trouble.code) ? { ...work, trouble: { request: { task: 'check' }, trouble: happening.trouble } } : work;
    case 'edited':
      return work.snapshot ? { ...work, isStale: true } : work;
    case 'moved on':
      // What can be taken back stays within reach.
      return work.done?.undo === null ? { ...work, done: null } : work;
    case 'dismissed':
      return { ...work, trouble: null, done: null };
  }
}

/** A new reading, with what is known of damage: it is not looked for at each reading. */
export function renewed({ snapshot }: Work, reading: Reading): Snapshot {
  return { ...reading, repairs: reading.isOlder ? null : (snapshot?.repairs ?? null) };
}

/** Without what has just been mended: the workbook is looked at anew, but what is done is not offered until then. */
export function withoutRepairs({ snapshot }: Work, mended: readonly Repair[]): Work['snapshot'] {
  if (!snapshot?.repairs) return snapshot;
  const repairs = snapshot.repairs.repairs.filter(({ id }) => !mended.some((repair) => repair.id === id));
  return { ...snapshot, repairs: { ...snapshot.repairs, repairs } };
}

/** Workbooks in which there is nothing to be mended: the reading says what they are. */
const HAS_NO_REPAIRS: ReadonlySet<Hindrance['code']> = new Set(['no-workspace', 'newer-version', 'older-version']);

function stillRunning({ running }: Work, ended: Errand): Work['running'] {
  return isJump(ended) ? running : null;
}

/** Somebody may have deleted the workspace since: the way on is then to create one. */
function withoutWorkspace({ trouble }: { trouble: Hindrance }): Partial<Work> {
  return trouble.code === 'no-workspace' ? { snapshot: null } : {};
}

/** That a workbook has no workspace is no trouble when it is looked at for the first time: one is offered. */
function toBeTold({ snapshot }: Work, { request, trouble }: { request: Errand; trouble: Hindrance }): Work['trouble'] {
  return trouble.code === 'no-workspace' && snapshot === undefined ? null : { request, trouble };
}
