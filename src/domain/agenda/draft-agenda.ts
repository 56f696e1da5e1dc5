import { atOnce, type Steps } from '../model/steps';
import type { Workspace } from '../model/workspace';
import type { Section } from '../summary/summary';
import { actionsInTrouble } from './actions-in-trouble';
import type { Agenda, AgendaItem, AgendaKind, PlannedMeeting } from './agenda';
import { communicationsToSend } from './communications-to-send';
import { decisionsToTake } from './decisions-to-take';
import { hosting } from './hosting';
import { nextDate } from './next-date';
import { opening } from './opening';
import { ratingsToReview } from './ratings-to-review';
import { silentGroups } from './silent-groups';
import { sinceLastMeeting } from './since-last-meeting';
import { meetingToHold, sittingOf, type Sitting } from './sitting';
import { topics } from './topics';

/**
 * Drafts the agenda of a SIG meeting from what the workspace holds today. Every open action that is overdue, blocked,
 * off track, at risk or incomplete is the subject of exactly one point. Ratings of commitment are not shown: an agenda
 * stands on a screen that everybody sees.
 *
 * @param meeting the one to draft for; unless it is said, the one of today, or else the next.
 * @param hidesRatings leaves out also the question that lets others guess who stands where.
 */
export function draftAgenda(...of: Parameters<typeof draftingAgenda>): Agenda {
  return atOnce(draftingAgenda(...of));
}

/** The same, with a step for each item. */
export function* draftingAgenda(
  workspace: Workspace,
  meeting: PlannedMeeting | null = meetingToHold(workspace),
  { hidesRatings = false }: { readonly hidesRatings?: boolean } = {},
): Steps<Agenda> {
  const sitting = sittingOf(workspace, meeting, hidesRatings);
  const items: AgendaItem[] = [];
  for (const { kind, title, sections } of ITEMS) {
    const filled = sections(workspace, sitting).filter(isFilled);
    if (filled.length > 0) items.push({ kind, title, sections: filled });
    yield;
  }
  return { team: workspace.settings.team, meeting, items };
}

/** In the order in which a group takes them up: first what was, then what needs fresh minds, last what comes after. */
const ITEMS: readonly {
  readonly kind: AgendaKind;
  readonly title: string;
  readonly sections: (workspace: Workspace, sitting: Sitting) => Section[];
}[] = [
  { kind: 'opening', title: 'Welcome and apologies', sections: opening },
  { kind: 'carried', title: 'Since the last meeting', sections: sinceLastMeeting },
  { kind: 'decisions', title: 'Decisions to take', sections: decisionsToTake },
  { kind: 'topics', title: 'Put down for this meeting', sections: topics },
  { kind: 'actions', title: 'Actions that need the group', sections: actionsInTrouble },
  { kind: 'groups', title: 'Groups to hear from', sections: silentGroups },
  { kind: 'communications', title: 'Communications due', sections: communicationsToSend },
  { kind: 'ratings', title: 'Commitment to look at again', sections: ratingsToReview },
  { kind: 'hosting', title: 'Hosting', sections: hosting },
  { kind: 'next', title: 'Next meeting', sections: nextDate },
];

function isFilled({ sentences }: Section): boolean {
  return sentences.length > 0;
}
