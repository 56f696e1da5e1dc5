import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { OnProgress, Outcome } from '../../actions/outcome';
import { MODULE_IDS, type ModuleId } from '../../domain/model/module';
import { strings } from '../strings';
import type { WorkspaceActions } from '../workspace-actions';
import { isJump, NOTHING_YET, reduce, type Change, type Hindrance, type Request, type Work } from './work';

/**
 * The pane's state, and the one way to change it: to ask for something. The workbook is looked at once at the start,
 * and after that only when a person asks. While one thing is being done, another is not begun.
 */
export function useWork(actions: WorkspaceActions): { work: Work; ask: (request: Request) => void; dismiss: () => void } {
  const [work, tell] = useReducer(reduce, NOTHING_YET);
  // Two clicks can come before React draws the first one's effect.
  const busy = useRef(false);

  const ask = useCallback(
    (request: Request) => {
      if (!isJump(request)) {
        if (busy.current) return;
        busy.current = true;
      }
      tell({ type: 'started', request });
      const onProgress: OnProgress = (progress) => tell({ type: 'progressed', progress });
      const answer = carryOut(actions, request, onProgress).catch((surprise: unknown) => ({ ok: false, trouble: unexpected(surprise) }) as const);
      void answer.then((outcome) => {
        if (!isJump(request)) busy.current = false;
        if (outcome.ok) tell({ type: 'finished', request, change: outcome.change });
        else tell({ type: 'stopped', request, trouble: outcome.trouble });
      });
    },
    [actions],
  );

  useEffect(() => ask({ task: 'find' }), [ask]);
  const dismiss = useCallback(() => tell({ type: 'dismissed' }), []);
  return { work, ask, dismiss };
}

/** Asks the workbook; the answer is what the pane knows afterwards. */
async function carryOut(actions: WorkspaceActions, request: Request, onProgress: OnProgress): Promise<Outcome<{ change: Change }>> {
  switch (request.task) {
    case 'find':
      return learnt(await actions.find(), ({ workspace }) => () => ({ workspace }));
    case 'create':
      return learnt(await actions.create(request.choice, onProgress), ({ team }) => () => ({
        workspace: { team, addable: without(MODULE_IDS, request.choice.modules) },
        created: true,
      }));
    case 'add':
      return learnt(await actions.add(request.module, onProgress), ({ module, sheets }) => ({ workspace }) => ({
        workspace: workspace && { ...workspace, addable: without(workspace.addable, [module]) },
        added: { module, sheets },
      }));
    case 'check':
      return learnt(await actions.check(), (result) => () => ({ check: { ...result, at: new Date() } }));
    case 'summarise':
      return learnt(await actions.summarise(onProgress), (result) => ({ workspace }) => ({
        summary: { ...result, at: new Date() },
        workspace: workspace && { ...workspace, team: result.summary.team },
      }));
    case 'reveal':
      return learnt(await actions.reveal(request.finding), () => () => ({ shown: request.finding.cell ?? request.finding.sheet }));
    case 'showReport':
      return learnt(await actions.showReport(request.sheet), () => () => ({ shown: request.sheet }));
  }
}

function without(modules: readonly ModuleId[], these: readonly ModuleId[]): ModuleId[] {
  return modules.filter((module) => module !== 'core' && !these.includes(module));
}

function learnt<Result>(outcome: Outcome<Result>, change: (result: Result) => Change): Outcome<{ change: Change }> {
  return outcome.ok ? { ok: true, change: change(outcome) } : outcome;
}

/** What no action foresaw is told as well, with what it was for whoever looks after the add-in. */
function unexpected(surprise: unknown): Hindrance {
  const details = surprise instanceof Error ? `${surprise.name}: ${surprise.message}` : String(surprise);
  return { code: 'unexpected', sentence: strings.trouble.unexpected, wayOn: strings.trouble.unexpectedWayOn, details };
}
