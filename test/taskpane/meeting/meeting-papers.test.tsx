/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { agendaPaper, minutesPaper } from '../../../src/actions/meeting-papers';
import { makeFile, type ReportDocument } from '../../../src/actions/make-file';
import { addWeeks } from '../../../src/domain/model/calendar-date';
import { sampleWorkspace } from '../../../src/domain/sample/northmoor';
import { chosenMeeting } from '../../../src/taskpane/meeting/choose-meeting';
import { action, TODAY, workspace } from '../../support/workspace-builders';
import { openMeeting, type OpenMeeting } from './open-meeting';

/** The sample on the day of its meeting M4. */
const northmoor = workspace({ ...sampleWorkspace(addWeeks(TODAY, -1)), today: TODAY });
const M4 = chosenMeeting(northmoor, 'M4');

async function copyText({ user }: OpenMeeting, menu: string): Promise<string> {
  await user.click(screen.getByRole('button', { name: menu }));
  await user.click(await screen.findByRole('menuitem', { name: 'Copy as e-mail text' }));
  await screen.findByText('Copied. Paste it into a message or a document.');
  return navigator.clipboard.readText();
}

async function textOf(paper: ReportDocument): Promise<string> {
  return String((await makeFile(paper, 'text')).content);
}

test('the agenda is copied or saved from one menu, without what tells where people stand', async () => {
  const copied = await copyText(openMeeting(northmoor), 'Copy or save the agenda');
  expect(copied).toBe(await textOf(agendaPaper(northmoor, M4)));
  expect(copied).toContain('Decisions to take');
});

test('the minutes are copied or saved when the meeting is closed', async () => {
  const meeting = openMeeting(northmoor);
  await meeting.user.click(screen.getByRole('button', { name: 'Close the meeting' }));
  if (M4 === null) throw new Error('The sample has a meeting M4');
  expect(await copyText(meeting, 'Copy or save the minutes')).toBe(await textOf(minutesPaper(northmoor, M4)));
});

describe('a calendar file', () => {
  let saved: { name: string; size: number }[];
  beforeEach(() => {
    saved = [];
    let latest: Blob = new Blob([]);
    URL.createObjectURL = (blob: Blob) => {
      latest = blob;
      return 'blob:latest';
    };
    URL.revokeObjectURL = () => undefined;
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, size: latest.size });
    });
  });
  afterEach(() => jest.restoreAllMocks());

  test('for one lead is saved from their list, and there is none for what nobody has taken', async () => {
    const { user } = openMeeting(northmoor);
    await user.click(screen.getByRole('button', { name: 'Close the meeting' }));
    expect(screen.getByRole('heading', { level: 4, name: /nobody/i })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Calendar file for .*nobody/i })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Calendar file for CRT manager' }));
    await screen.findByText('Made northmoor-crt-calendar-crt-manager.ics for your downloads.');
    expect(saved).toEqual([{ name: 'northmoor-crt-calendar-crt-manager.ics', size: expect.any(Number) as number }]);
    await user.click(await screen.findByRole('button', { name: 'Show its text to copy' }));
    expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'The text to copy' })).value).toContain('BEGIN:VCALENDAR');
  });

  test('for a lead with a very long name has what they lead', async () => {
    const lead = `Lead of ${'the night shift and '.repeat(12)}days`;
    const { user } = openMeeting(workspace({ actions: [action({ lead })] }));
    await user.click(screen.getByRole('button', { name: 'Close the meeting' }));
    await user.click(screen.getByRole('button', { name: /^Calendar file for Lead of/ }));
    await screen.findByText(/^Made .+\.ics for your downloads\.$/);
  });

  test('of nothing that has a date says so', async () => {
    const { user } = openMeeting(workspace({ actions: [action({ due: null })] }));
    await user.click(screen.getByRole('button', { name: 'Copy or save the agenda' }));
    await user.click(within(await screen.findByRole('menu')).getByRole('menuitem', { name: /^Calendar/ }));
    await screen.findByText('Nothing has a date yet, so there is nothing to put into a calendar.');
    expect(saved).toEqual([]);
  });
});
