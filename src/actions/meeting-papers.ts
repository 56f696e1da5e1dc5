import { draftAgenda } from '../domain/agenda/draft-agenda';
import type { PlannedMeeting } from '../domain/agenda/agenda';
import { redactedFor } from '../domain/audiences/redact';
import { minutesOf } from '../domain/minutes/minutes-of';
import type { Workspace } from '../domain/model/workspace';
import { agendaDocument } from '../reports/agenda-document';
import type { ReportDocument } from '../reports/document';
import { minutesDocument } from '../reports/minutes-document';

/**
 * The agenda of a SIG meeting as a paper to send round, and so without anything that lets others guess where a
 * stakeholder stands. (Which ratings are old is said, and not what they are.)
 *
 * @param meeting unless it is said, that of today, or else the next; null for one that has no day yet.
 */
export function agendaPaper(workspace: Workspace, meeting?: PlannedMeeting | null): ReportDocument {
  const known = redactedFor(workspace, { audience: 'sig', withRatings: true });
  return agendaDocument(draftAgenda(known, meeting, { hidesRatings: true }), known);
}

/** The minutes of a meeting as a paper to send round, without ratings of commitment. */
export function minutesPaper(workspace: Workspace, meeting: PlannedMeeting): ReportDocument {
  return minutesDocument(minutesOf(redactedFor(workspace, { audience: 'sig', withRatings: false }), meeting));
}
