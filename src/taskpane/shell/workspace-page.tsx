import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useMemo, useState, type ReactElement } from 'react';
import { useRowHelper } from '../row-helper/use-row-helper';
import { strings } from '../strings';
import { CrashBoundary } from '../trouble/crash-boundary';
import { Crashed } from '../trouble/crashed';
import type { Ask, Go, Snapshot, ViewId } from '../view';
import { VIEWS } from '../views';
import type { Work } from '../work/work';
import { Navigation, PANEL_ID, tabId } from './navigation';
import { keepAll, KeptProvider, type Kept } from './use-kept';
import { ViewFrame } from './view-frame';

const RowHelper = lazy(async () => ({ default: (await import('../row-helper/row-helper')).RowHelper }));

interface WorkspacePageProps {
  readonly snapshot: Snapshot;
  readonly work: Work;
  /** The selected cell with its sheet. */
  readonly selected: string | null;
  readonly ask: Ask;
  /** Another view is shown from now on. */
  readonly moveOn: () => void;
}

/** A workspace in its views, one at a time. A view that breaks is caught there, and the others go on. */
export function WorkspacePage({ snapshot, work, selected, ask, moveOn }: WorkspacePageProps): ReactElement {
  const [shown, setShown] = useState<ViewId>('home');
  // Each going somewhere draws the view anew, also where it is the one that is shown.
  const [turn, setTurn] = useState(0);
  const [isHelped] = useRowHelper();
  const kept = useMemo<Kept>(() => new Map(), []);
  const go = useCallback<Go>(
    (view, keeping = {}) => {
      keepAll(kept, keeping);
      setShown(view);
      setTurn((before) => before + 1);
      moveOn();
    },
    [kept, moveOn],
  );
  const errors = snapshot.findings.filter(({ severity }) => severity === 'error').length;
  const view = VIEWS.find(({ id }) => id === shown);
  if (view === undefined) throw new RangeError(`There is no view “${shown}”`);
  const { Content } = view;
  return (
    <KeptProvider kept={kept}>
      <Navigation shown={shown} show={go} marks={errors === 0 ? {} : { check: strings.views.errors(errors) }} />
      <ViewFrame id={PANEL_ID} labelledBy={tabId(shown)} title={view.title}>
        <CrashBoundary key={turn} whenCrashed={(crash) => <Crashed crash={crash} title={strings.crash.viewTitle} restart={() => go(shown)} />}>
          <Suspense fallback={<Spinner size="tiny" label={strings.opening} labelPosition="after" style={{ justifyContent: 'start' }} />}>
            <Content snapshot={snapshot} ask={ask} running={work.running} go={go} />
          </Suspense>
        </CrashBoundary>
      </ViewFrame>
      {isHelped && (
        <Suspense fallback={null}>
          <RowHelper snapshot={snapshot} selected={selected} ask={ask} />
        </Suspense>
      )}
    </KeptProvider>
  );
}
