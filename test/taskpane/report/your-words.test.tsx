/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { NoteToKeep } from '../../../src/actions/keep-report-note';
import { stopped, succeeded } from '../../../src/actions/outcome';
import type { GoalToOverride } from '../../../src/actions/override-goal-status';
import type { GoalOverride } from '../../../src/domain/model/goal-override';
import type { ReportNotes } from '../../../src/domain/model/report-notes';
import { sampleWorkspace } from '../../../src/domain/sample/northmoor';
import type { WorkspaceActions } from '../../../src/taskpane/workspace-actions';
import { snapshotOf } from '../../support/snapshot';
import { TODAY, workspace } from '../../support/workspace-builders';
import { openPane, openView } from '../open-pane';

const button = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole('button', { name });
const note = (part: number): Promise<HTMLTextAreaElement> => screen.findByRole('textbox', { name: `Note to part ${part}` });

interface Words {
  readonly user: UserEvent;
  readonly kept: NoteToKeep[];
  readonly said: GoalToOverride[];
  /** Somebody else writes a note, and the pane reads it. */
  writtenElsewhere(notes: ReportNotes): Promise<void>;
}

/** The view Report of the sample, over a workbook that keeps notes and words on goals. */
async function openWords(outcomes: Partial<WorkspaceActions> = {}, first: { notes?: ReportNotes; overrides?: readonly GoalOverride[] } = {}): Promise<Words> {
  const [kept, said]: [NoteToKeep[], GoalToOverride[]] = [[], []];
  let notes: ReportNotes = first.notes ?? new Map();
  const { overrides = [] } = first;
  const user = openPane({
    check: async () => succeeded(snapshotOf(workspace(sampleWorkspace(TODAY)), { memory: { notes, overrides, reports: [], snapshots: [] } })),
    keepNote: async (asked) => {
      kept.push(asked);
      notes = new Map([...notes, [asked.part, asked.text]]);
      return succeeded({ takeBack: async () => succeeded({}) });
    },
    overrideGoal: async (asked) => {
      said.push(asked);
      return succeeded({ takeBack: async () => succeeded({}) });
    },
    ...outcomes,
  });
  await openView(user, 'Report');
  await user.click(await button(/^Your words/));
  return {
    user,
    kept,
    said,
    writtenElsewhere: async (given) => {
      notes = given;
      await user.click(await button('Read the workbook now'));
    },
  };
}

test('notes and goals are folded away until they are wanted', async () => {
  const user = openPane();
  await openView(user, 'Report');
  expect((await button(/^Your words none yet/)).getAttribute('aria-expanded')).toBe('false');
  expect(screen.queryByRole('heading', { level: 4, name: 'Notes' })).toBeNull();
});

describe('a note', () => {
  test('is kept when the person leaves its field, with the way to take it back', async () => {
    const { user, kept } = await openWords();
    await user.click(await button(/^1\. Decisions needed/));
    await user.type(await note(1), 'Please decide both.{Enter}The forum waits.  ');
    expect(kept).toEqual([]);
    fireEvent.blur(await note(1));
    await screen.findByText('Saved the note to part 1.');
    expect(kept).toEqual([{ part: 1, text: 'Please decide both.\nThe forum waits.', seen: null }]);
    expect(await button('Undo')).toBeTruthy();
    await button(/^Your words 1 note/);
    await button(/^1\. Decisions needed written/);
  });

  test('is kept by its button, once', async () => {
    const { user, kept } = await openWords();
    await user.click(await button(/^4\. /));
    await user.type(await note(4), 'All on time.');
    await user.click(await button('Save the note'));
    await screen.findByText('Saved the note to part 4.');
    expect(kept).toHaveLength(1);
  });

  test('stays in its field where it could not be kept, and is kept when it is asked for again', async () => {
    const answers = [stopped({ code: 'protected', sentence: 'The workbook is protected.', wayOn: 'Unprotect it.' })];
    const kept: NoteToKeep[] = [];
    const { user } = await openWords({
      keepNote: async (asked) => {
        kept.push(asked);
        return answers.pop() ?? succeeded({});
      },
    });
    await user.click(await button(/^1\. /));
    await user.type(await note(1), 'Please decide.');
    await user.click(await button('Save the note'));
    await within(screen.getByRole('alert')).findByText('The workbook is protected.');
    expect((await note(1)).value).toBe('Please decide.');
    await user.click(await button('Save the note'));
    await waitFor(() => expect(kept).toHaveLength(2));
  });

  test('is removed by emptying it', async () => {
    const { user, kept } = await openWords({}, { notes: new Map([[1, 'Old.']]) });
    await user.click(await button(/^1\. /));
    await user.clear(await note(1));
    fireEvent.blur(await note(1));
    await screen.findByText('Removed the note to part 1.');
    expect(kept).toEqual([{ part: 1, text: '', seen: 'Old.' }]);
  });

  test('is not written over what somebody else wrote in the meantime, until the person has seen it', async () => {
    const { user, kept, writtenElsewhere } = await openWords({}, { notes: new Map([[1, 'Old.']]) });
    await user.click(await button(/^1\. /));
    fireEvent.change(await note(1), { target: { value: 'Mine.' } });
    await writtenElsewhere(new Map([[1, 'Theirs.']]));
    await screen.findByText('Somebody has changed this note since, to “Theirs.”. Saving replaces it.');
    fireEvent.blur(await note(1));
    expect(kept).toEqual([]);
    expect((await note(1)).value).toBe('Mine.');
    await user.click(await button('Save the note'));
    await waitFor(() => expect(kept).toEqual([{ part: 1, text: 'Mine.', seen: 'Theirs.' }]));
  });

  test('that is half written is there again when the person comes back', async () => {
    const { user } = await openWords({ keepNote: async () => stopped({ code: 'busy', sentence: 'Excel is busy.', wayOn: 'Try again.' }) });
    await user.click(await button(/^1\. /));
    await user.type(await note(1), 'Half');
    await openView(user, 'Home');
    await openView(user, 'Report');
    expect((await note(1)).value).toBe('Half');
  });
});

describe('a goal', () => {
  const GIVEN: GoalOverride = { goal: 'g3', status: 'At risk', reason: 'Half of the sessions are moved.', on: TODAY, instead: 'On track' };

  test('says what follows from its actions, and what makes that doubtful', async () => {
    const { user } = await openWords();
    const head = await button(/^G3 “Families involved early” On track/);
    await user.click(head);
    const body = document.getElementById(head.getAttribute('aria-controls') ?? '');
    expect(body?.textContent).toMatch(/^On track 1 of 2 open actions is on track; 1 is not started\./);
    expect(within(body as HTMLElement).getByRole('listitem').textContent).toBe('A9 “Carer-awareness session” has no lead yet.');
  });

  test('takes the group’s own word with a reason, and not without', async () => {
    const { user, said } = await openWords();
    await user.click(await button(/^G3/));
    await user.click(await button('Use the group’s word'));
    await screen.findByText('Choose what the group says.');
    await screen.findByText('Write a few words, for whoever reads this later.');
    const word = await screen.findByRole('combobox', { name: 'The group’s own word' });
    expect(within(word).getAllByRole('option').map(({ textContent }) => textContent)).not.toContain('On track');
    await user.selectOptions(word, 'At risk');
    await user.click(await button('Use the group’s word'));
    expect(said).toEqual([]);
    await user.type(await screen.findByRole('textbox', { name: /^Why/ }), ' Half of the sessions are moved. ');
    await user.click(await button('Use the group’s word'));
    await screen.findByText('Noted the group’s word on G3 “Families involved early”.');
    expect(said).toEqual([{ goal: 'G3', seen: 'On track', word: { status: 'At risk', reason: 'Half of the sessions are moved.' } }]);
  });

  test('goes by its actions again when the word is withdrawn', async () => {
    const { user, said } = await openWords({}, { overrides: [GIVEN] });
    await user.click(await button(/^G3 “Families involved early” At risk/));
    expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^Why/ })).value).toBe('Half of the sessions are moved.');
    await user.click(await button('Go by its actions again'));
    await screen.findByText('G3 “Families involved early” goes by its actions again.');
    expect(said).toEqual([{ goal: 'G3', seen: 'At risk', word: null }]);
  });

  test('lets the group’s word be taken out when it no longer counts, and of no other goal', async () => {
    const { user, said } = await openWords({}, { overrides: [{ ...GIVEN, instead: 'Blocked' }] });
    await user.click(await button(/^G3 “Families involved early” On track/));
    await screen.findByText(/no longer counts: the actions have changed since\.$/);
    await user.click(await button('Take the earlier word out'));
    await screen.findByText('Took out the group’s earlier word on G3 “Families involved early”.');
    expect(said).toEqual([{ goal: 'G3', seen: 'On track', word: null }]);
    await user.click(await button(/^G1/));
    expect(screen.getAllByRole('button', { name: 'Take the earlier word out' })).toHaveLength(1);
  });
});
