import { useState, type ReactElement } from 'react';
import { StartView } from './start/start-view';
import { strings } from './strings';
import { PaneTheme } from './theme/pane-theme';
import type { OfficeTheme } from './theme/use-dark';
import { CrashBoundary } from './trouble/crash-boundary';
import { TroubleMessage } from './trouble/trouble-message';
import { Answers } from './work/answers';
import { Asking } from './work/asking';
import { Looking } from './work/looking';
import { Page } from './work/page';
import { useWork } from './work/use-work';
import type { Work } from './work/work';
import type { WorkspaceActions } from './workspace-actions';

/** The task pane: in the colours of Office, and never blank, even where it crashes. */
export function Pane({ actions, officeTheme }: { actions: WorkspaceActions; officeTheme: OfficeTheme | undefined }): ReactElement {
  const [run, setRun] = useState(0);
  return (
    <PaneTheme officeTheme={officeTheme}>
      <CrashBoundary key={run} restart={() => setRun(run + 1)}>
        <WorkbookPage actions={actions} />
      </CrashBoundary>
    </PaneTheme>
  );
}

/** One view that grows: first it looks at the workbook, then it offers a workspace, then it works on it. */
function WorkbookPage({ actions }: { actions: WorkspaceActions }): ReactElement {
  const { work, ask, dismiss } = useWork(actions);
  const { workspace, running } = work;
  return (
    <Page
      title={titleOf(work)}
      asking={
        <>
          {workspace === undefined && running !== null && <Looking />}
          {workspace === null && <StartView running={running} create={(choice) => ask({ task: 'create', choice })} />}
          {workspace && <Asking running={running} ask={ask} />}
        </>
      }
      trouble={<TroubleMessage trouble={work.trouble} ask={ask} dismiss={dismiss} />}
      answers={workspace && <Answers work={work} ask={ask} />}
    />
  );
}

function titleOf({ workspace }: Work): string {
  if (workspace === undefined) return strings.product;
  return workspace === null ? strings.start.title : (workspace.team ?? strings.unnamedTeam);
}
