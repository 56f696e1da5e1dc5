import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import { faultDetails } from '../../actions/fault-details';
import type { OnProgress, Outcome } from '../../actions/outcome';
import { strings } from '../strings';
import type { Mended, WorkspaceActions } from '../workspace-actions';
import { useDue } from './use-due';
import { isJump, NOTHING_YET, reduce, renewed, withoutRepairs, type Change, type Happening, type Hindrance, type Errand, type Job, type Performed, type Request, type Work } from './work';

export interface UseWork {
  readonly work: Work;
  readonly ask: (request: Request) => void;
  /** Stops what is being done; the workbook is then as it was before. */
  readonly cancel: () => void;
  readonly dismiss: () => void;
  /** The person has gone on to another view: what was only to be told need not be told any longer. */
  readonly moveOn: () => void;
  /** Reads the workbook anew without a word, as after an edit. `changedSheets`: IDs of the sheets that have changed; null where it may be anything. */
  readonly refresh: (changedSheets: ReadonlySet<string> | null) => Promise<void>;
  /** Notes that one sheet was edited and not read since; null where it may be anything. */
  readonly noteEdit: (sheet: string | null) => void;
}

/**
 * The pane's state, and the ways to change it: a person asks for something, or the workbook was edited. While one thing
 * is being done, another is not begun.
 */
export function useWork(actions: WorkspaceActions): UseWork {
  const [work, tell] = useReducer(reduce, NOTHING_YET);
  // Two clicks can come before React draws the first one's effect.
  const busy = useRef(false);
  const stopping = useRef(new AbortController());
  // Whether a person waits for the next look for damage: nobody does for the first one, when the pane opens.
  const isAwaited = useRef(false);
  const hasOpened = useRef(false);
  // What is edited while the workbook is read is read once more; while a job is done, after it.
  // What was edited and not read since; null where it may be anything.
  const unread = useRef<ReadonlySet<string> | null>(NOTHING);
  const noteUnread = useCallback((sheets: ReadonlySet<string> | null) => {
    unread.current = sheets === null || unread.current === null ? null : new Set([...unread.current, ...sheets]);
  }, []);
  const readUnread = useCallback(async () => {
    const sheets = unread.current;
    unread.current = NOTHING;
    const happening = await read(actions, sheets);
    // Nobody knows what an unread workbook has been through by the time it is read.
    if (happening.type !== 'refreshed') noteUnread(null);
    tell(happening);
  }, [actions, noteUnread]);
  const reading = useDue(readUnread, busy);
  const refresh = useCallback(
    (sheets: ReadonlySet<string> | null) => {
      noteUnread(sheets);
      return reading.ask();
    },
    [noteUnread, reading],
  );
  const look = useCallback(async () => {
    const isTold = isAwaited.current;
    isAwaited.current = false;
    const outcome = await actions.lookForRepairs().catch(unforeseen);
    // What hinders a look that nobody waits for is told when somebody does.
    if (outcome.ok) tell({ type: 'looked', repairs: outcome });
    else if (isTold) tell({ type: 'not looked', trouble: outcome.trouble });
  }, [actions]);
  const looking = useDue(look, busy);

  const ask = useCallback(
    (request: Request) => {
      if (request.task === 'look') {
        void looking.ask();
        return;
      }
      if (request.task === 'lookAtReports') {
        void actions.lookAtReports(request.known).catch(unforeseen).then(request.tell);
        return;
      }
      if (request.task === 'consult') {
        request.consult(actions).catch((surprise: unknown) => request.failed(unexpected(surprise)));
        return;
      }
      if (request.task === 'lookAtUpgrade') {
        void actions.previewUpgrade().catch(unforeseen).then(request.tell);
        return;
      }
      if (!isJump(request)) {
        if (busy.current) return;
        busy.current = true;
        stopping.current = new AbortController();
      }
      tell({ type: 'started', request });
      const onProgress: OnProgress = (progress) => tell({ type: 'progressed', progress });
      const answer = carryOut(actions, request, onProgress, stopping.current.signal).catch(unforeseen);
      void answer.then((outcome) => {
        if (!isJump(request)) busy.current = false;
        if (outcome.ok) tell({ type: 'finished', request, change: outcome.change });
        else tell({ type: 'stopped', request, trouble: outcome.trouble });
        const isLookDue = outcome.ok ? changesStructure(request) : request.task === 'mend';
        isAwaited.current ||= request.task === 'check' && outcome.ok && hasOpened.current;
        hasOpened.current ||= outcome.ok;
        void (changesWorkbook(request) ? refresh(null) : reading.catchUp()).then(isLookDue ? looking.ask : looking.catchUp);
      });
    },
    [actions, reading, refresh, looking],
  );

  useEffect(() => ask({ task: 'check' }), [ask]);
  const cancel = useCallback(() => stopping.current.abort(), []);
  const dismiss = useCallback(() => tell({ type: 'dismissed' }), []);
  const moveOn = useCallback(() => tell({ type: 'moved on' }), []);
  const noteEdit = useCallback(
    (sheet: string | null) => {
      noteUnread(sheet === null ? null : new Set([sheet]));
      tell({ type: 'edited' });
    },
    [noteUnread],
  );
  return useMemo(() => ({ work, ask, cancel, dismiss, moveOn, refresh, noteEdit }), [work, ask, cancel, dismiss, moveOn, refresh, noteEdit]);
}

const NOTHING: ReadonlySet<string> = new Set();

/** Reads the workbook, without a word: what hinders a reading that nobody asked for is told when somebody asks. A fault is told at once. */
async function read(actions: WorkspaceActions, sheets: ReadonlySet<string> | null): Promise<Happening> {
  const outcome = await actions.check(sheets ?? undefined).catch(unforeseen);
  if (outcome.ok) return { type: 'refreshed', reading: { ...outcome, at: new Date() } };
  const { trouble } = outcome;
  if (trouble.code === 'unexpected') return { type: 'not read', trouble };
  return trouble.code === 'no-workspace' ? { type: 'refreshed', reading: null } : { type: 'edited' };
}

/** Asks the workbook; the answer is what the pane knows afterwards. */
async function carryOut(actions: WorkspaceActions, request: Errand, onProgress: OnProgress, signal: AbortSignal): Promise<Outcome<{ change: Change }>> {
  switch (request.task) {
    case 'create':
      return learnt(await actions.create(request.choice, onProgress, signal), () => () => ({ done: toldOnly(strings.done.created) }));
    case 'add':
      return learnt(await actions.add(request.module, onProgress, signal), ({ sheets }) => () => ({ done: toldOnly(strings.done.added(sheets)) }));
    case 'upgrade':
      return learnt(await actions.upgrade(onProgress, signal), (performed) => () => ({ done: { label: strings.done.upgraded, undo: structureBack(performed) } }));
    case 'mend':
      return learnt(await actions.mend(request.ids, onProgress, signal), (mended) => (work) => ({
        snapshot: withoutRepairs(work, mended.mended),
        done: { label: strings.done.mended(request.ids.length, stillThere(request.ids, mended), mended.doubts), undo: structureBack(mended) },
      }));
    case 'check':
      return learnt(await actions.check(), (checked) => (work) => ({ snapshot: renewed(work, { ...checked, at: new Date() }), isStale: false }));
    case 'summarise':
      return learnt(await actions.summarise(request.choice, onProgress, signal), ({ sheet }) => () => ({ done: toldOnly(strings.done.written(sheet)) }));
    case 'edit':
      return learnt(await actions.edit(request.edits), (edited) => () => ({ done: { label: request.label, undo: wayBack(edited) } }));
    case 'undo':
      return learnt(await actions.undo(request.edits), () => () => ({ done: toldOnly(strings.done.undone) }));
    case 'perform':
      return learnt(await request.perform(actions), (performed) => () => ({ done: { label: request.label, undo: wayBack(performed) } }));
    case 'reveal':
      return learnt(await actions.reveal(request.place), () => () => ({ shown: request.place.cell ?? request.place.sheet }));
    case 'showReport':
      return learnt(await actions.showReport(request.sheet), () => () => ({ shown: request.sheet }));
  }
}

/** What was done and cannot be taken back from here. */
function toldOnly(label: string): Work['done'] {
  return { label, undo: null };
}

function wayBack({ undo = [], takeBack }: Performed): Job | null {
  if (undo.length > 0) return { task: 'undo', edits: undo };
  return takeBack === undefined ? null : { task: 'perform', label: strings.done.undone, perform: takeBack };
}

function structureBack(performed: Performed): Job | null {
  const job = wayBack(performed);
  return job?.task === 'perform' ? { ...job, changesStructure: true } : job;
}

/** How many of the repairs that were asked for could not be made. */
function stillThere(ids: readonly string[], { left }: Mended): number {
  return left.filter(({ id }) => ids.includes(id)).length;
}

function changesWorkbook({ task }: Errand): boolean {
  return task === 'create' || task === 'add' || task === 'upgrade' || task === 'mend' || task === 'summarise' || task === 'edit' || task === 'undo' || task === 'perform';
}

/** Whether what has to be mended may be different afterwards; it is not looked for after every edit. */
function changesStructure(request: Errand): boolean {
  const { task } = request;
  return task === 'check' || task === 'create' || task === 'add' || task === 'upgrade' || task === 'mend' || (task === 'perform' && request.changesStructure === true);
}

function learnt<Result>(outcome: Outcome<Result>, change: (result: Result) => Change): Outcome<{ change: Change }> {
  return outcome.ok ? { ok: true, change: change(outcome) } : outcome;
}

function unforeseen(surprise: unknown): { readonly ok: false; readonly trouble: Hindrance } {
  return { ok: false, trouble: unexpected(surprise) };
}

/** What no action foresaw is told as well, with what it was for whoever looks after the add-in. */
function unexpected(surprise: unknown): Hindrance {
  return { code: 'unexpected', sentence: strings.trouble.unexpected, wayOn: strings.trouble.unexpectedWayOn, details: faultDetails(surprise) };
}
