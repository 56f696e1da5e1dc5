import { FluentProvider } from '@fluentui/react-components';
import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { Workspace } from '../../../src/domain/model/workspace';
import { PlanView } from '../../../src/taskpane/plan/plan-view';
import { KeptProvider, type Kept } from '../../../src/taskpane/shell/use-kept';
import { lightTheme } from '../../../src/taskpane/theme/brand';
import type { Ask, Snapshot, ViewId } from '../../../src/taskpane/view';
import { snapshotOf } from '../../support/snapshot';

export interface OpenPlan {
  readonly user: UserEvent;
  /** Where the grid was sent: cells, in order. */
  readonly revealed: (string | null)[];
  readonly went: ViewId[];
  /** Shows another reading of the workbook. */
  readonly read: (workspace: Workspace) => void;
  readonly leave: () => void;
}

/** Opens the Plan view over a workspace, as a person sees it: in jsdom, by roles. Bars and lines are in the browser test. */
export function openPlan(workspace: Workspace, kept: Kept = new Map()): OpenPlan {
  knowSizes();
  const revealed: (string | null)[] = [];
  const went: ViewId[] = [];
  const ask: Ask = (request) => {
    if (request.task === 'reveal') revealed.push(request.place.cell ?? request.place.nearest?.address ?? null);
    else throw new Error(`The Plan view asked to ${request.task}`);
  };
  const view = (snapshot: Snapshot) => (
    <FluentProvider theme={lightTheme}>
      <KeptProvider kept={kept}>
        <PlanView snapshot={snapshot} ask={ask} running={null} go={(id) => went.push(id)} />
      </KeptProvider>
    </FluentProvider>
  );
  const { rerender, unmount } = render(view(snapshotOf(workspace)));
  return { user: userEvent.setup(), revealed, went, read: (next) => rerender(view(snapshotOf(next))), leave: unmount };
}

/** jsdom lays nothing out, so that no size ever changes. */
function knowSizes(): void {
  globalThis.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  window.scrollTo = () => undefined;
}
