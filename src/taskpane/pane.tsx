import { lazy, Suspense, useState, type ReactElement } from 'react';
import { useLive } from './live/use-live';
import { DoneMessage } from './shell/done-message';
import { Freshness } from './shell/freshness';
import { WorkspacePage } from './shell/workspace-page';
import { strings } from './strings';
import { PaneTheme } from './theme/pane-theme';
import type { OfficeTheme } from './theme/use-dark';
import { CrashBoundary } from './trouble/crash-boundary';
import { Crashed } from './trouble/crashed';
import { TroubleMessage } from './trouble/trouble-message';
import { Heard } from './work/heard';
import { Looking } from './work/looking';
import { Page } from './work/page';
import { useWork } from './work/use-work';
import { CancelContext, WorkProgress } from './work/work-progress';
import type { Work } from './work/work';
import type { WorkspaceActions } from './workspace-actions';

const StartView = lazy(async () => ({ default: (await import('./start/start-view')).StartView }));

/** The task pane: in the colours of Office, and never blank, even where it crashes. */
export function Pane({ actions, officeTheme }: { actions: WorkspaceActions; officeTheme: OfficeTheme | undefined }): ReactElement {
  const [run, setRun] = useState(0);
  return (
    <PaneTheme officeTheme={officeTheme}>
      <CrashBoundary key={run} whenCrashed={(crash) => <Crashed crash={crash} title={strings.crash.title} restart={() => setRun(run + 1)} isWholePane />}>
        <WorkbookPage actions={actions} />
      </CrashBoundary>
    </PaneTheme>
  );
}

/** First the workbook is read; then there is a workspace to work on, or one is offered. */
function WorkbookPage({ actions }: { actions: WorkspaceActions }): ReactElement {
  const using = useWork(actions);
  const selected = useLive(actions, using);
  const { work, ask, cancel, dismiss, moveOn } = using;
  const { snapshot, isStale, running, done } = work;
  const [isPutOff, putOff] = useState(false);
  return (
    <CancelContext value={cancel}>
      <Page
        title={titleOf(work, isPutOff)}
        top={
          <>
            {snapshot && <Freshness snapshot={snapshot} isStale={isStale} running={running} ask={ask} />}
            {snapshot && <WorkProgress running={running} />}
          </>
        }
        trouble={<TroubleMessage trouble={work.trouble} ask={ask} dismiss={dismiss} />}
        done={<DoneMessage done={done} running={running} ask={ask} dismiss={dismiss} />}
      >
        {snapshot === undefined && running !== null && <Looking />}
        {snapshot === null && (
          <Suspense fallback={<Looking />}>
            <StartView running={running} create={(choice) => ask({ task: 'create', choice })} isPutOff={isPutOff} putOff={putOff} />
          </Suspense>
        )}
        {snapshot && <WorkspacePage snapshot={snapshot} work={work} selected={selected} ask={ask} moveOn={moveOn} />}
        <Heard work={work} />
      </Page>
    </CancelContext>
  );
}

function titleOf({ snapshot }: Work, isPutOff: boolean): string {
  if (snapshot === undefined || (snapshot === null && isPutOff)) return strings.product;
  return snapshot === null ? strings.startTitle : (snapshot.workspace.settings.team ?? strings.unnamedTeam);
}
