import { shortened } from '../model/row-name';
import type { Workspace } from '../model/workspace';
import { rowReference } from '../summary/row-reference';
import type { Section, Sentence } from '../summary/summary';
import type { Sitting } from './sitting';

/** What people have put down in the meeting's own row, under Agenda, in their order. */
export function topics(workspace: Workspace, { meeting }: Sitting): Section[] {
  return [{ heading: null, sentences: meeting === null ? [] : topicsOf(workspace, meeting.index) }];
}

/** The topics of a meeting's Agenda, separated by semicolons or line breaks, one point each. */
export function topicsOf(workspace: Workspace, meeting: number): Sentence[] {
  const topics = (workspace.meetings[meeting]?.agenda ?? '').split(/[;\n]/).map((topic) => topic.trim());
  const rows = [rowReference(workspace, 'meetings', meeting)];
  return topics.filter((topic) => topic !== '').map((topic) => ({ text: shortened(`${topic.charAt(0).toUpperCase()}${topic.slice(1)}`, LONGEST_TOPIC), rows }));
}

const LONGEST_TOPIC = 160;
