import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { useState, type ReactElement } from 'react';
import type { Edit } from '../../../src/actions/edit';
import type { Edited } from '../../../src/actions/edit-workspace';
import { succeeded, type Outcome } from '../../../src/actions/outcome';
import type { Workspace } from '../../../src/domain/model/workspace';
import { MeetingView } from '../../../src/taskpane/meeting/meeting-view';
import { KeptProvider, type Kept } from '../../../src/taskpane/shell/use-kept';
import type { Ask } from '../../../src/taskpane/view';
import type { Work } from '../../../src/taskpane/work/work';
import type { WorkspaceActions } from '../../../src/taskpane/workspace-actions';
import { snapshotOf } from '../../support/snapshot';

export interface OpenMeeting {
  readonly user: UserEvent;
  /** What the view has asked for, in order. */
  readonly asked: Parameters<Ask>[0][];
  /** Carries out the last request to write something, with this outcome, and gives the edits and the label. */
  write(outcome?: Outcome<Edited>): Promise<{ readonly edits: readonly Edit[]; readonly label: string }>;
  /** The workbook has been read again. */
  read(workspace: Workspace): void;
  /** The person goes to another view and comes back. */
  leaveAndComeBack(): void;
}

/** The view Meeting of a workspace, in jsdom. What it asks for is noted: the story through Excel is in the browser tests. */
export function openMeeting(workspace: Workspace, running: Work['running'] = null): OpenMeeting {
  const asked: Parameters<Ask>[0][] = [];
  const kept: Kept = new Map();
  let show: (given: { workspace: Workspace; turn: number }) => void = () => undefined;
  let turn = 0;

  function Pane(): ReactElement {
    const [given, setGiven] = useState({ workspace, turn });
    show = setGiven;
    return (
      <FluentProvider theme={webLightTheme}>
        <KeptProvider kept={kept}>
          <MeetingView key={given.turn} snapshot={snapshotOf(given.workspace)} ask={(request) => asked.push(request)} running={running} go={() => undefined} />
        </KeptProvider>
      </FluentProvider>
    );
  }
  render(<Pane />);
  return {
    user: userEvent.setup(),
    asked,
    write: async (outcome = succeeded({ undo: [], rows: [] })) => {
      const request = asked.at(-1);
      if (request?.task === 'edit') return request;
      if (request?.task !== 'perform') throw new Error('Nothing was to be written');
      const edits: Edit[] = [];
      const edit: WorkspaceActions['edit'] = async (given) => {
        edits.push(...given);
        return outcome;
      };
      await request.perform({ edit } as WorkspaceActions);
      return { edits, label: request.label };
    },
    read: (next) => {
      workspace = next;
      show({ workspace, turn });
    },
    leaveAndComeBack: () => {
      turn += 1;
      show({ workspace, turn });
    },
  };
}
