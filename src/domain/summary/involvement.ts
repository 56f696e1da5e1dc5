import { LIVED_EXPERIENCE } from '../analysis/coverage';
import type { LivedExperience } from '../analysis/lived-experience';
import { inWords } from '../model/calendar-date';
import { involvementKinds, type memberSeats } from '../model/choice-list';
import { isActive } from '../model/members';
import { inSeries } from '../model/row-name';
import { unreadableOf } from '../model/unreadable';
import type { Workspace } from '../model/workspace';
import { outset } from './coverage-gaps';
import { rowReference } from './row-reference';
import type { RowReference, Section, Sentence } from './summary';
import { inMidSentence } from './wording';

/** How service users and carers take part: as groups, and without anybody’s name. The kind of a part is a word and never a score. */
export function involvementSections(workspace: Workspace): Section[] {
  const hasLog = workspace.present.has('involvementLog') && workspace.involvementLog.length > 0;
  const seats = LIVED_EXPERIENCE.map((from) => seat(workspace, from));
  if (!hasLog) return [{ heading: null, sentences: [...seats.flat(), NOTHING_NOTED] }];
  return [{ heading: null, sentences: [...LIVED_EXPERIENCE.flatMap((from, index) => [...(seats[index] ?? []), parts(workspace, from)]), ...outset(workspace)] }];
}

const NOTHING_NOTED: Sentence = { text: 'Nothing is noted yet of how service users and carers have taken part.', rows: [] };

/** Whether they sit in the group, by a seat of Members or by a stakeholder of theirs. Nothing before either table has a row, or where it could not be read. */
function seat(workspace: Workspace, from: LivedExperience): Sentence[] {
  const { members, stakeholders, today } = workspace;
  if (members.length === 0 && stakeholders.length === 0) return [];
  const rows: RowReference[] = [
    ...members.flatMap((member, index) => (member.seat === SEATS[from] && isActive(member, today) ? [rowReference(workspace, 'members', index)] : [])),
    ...stakeholders.flatMap(({ pathway, onTheSig }, index) => (pathway === from && onTheSig === 'Yes' ? [rowReference(workspace, 'stakeholders', index)] : [])),
  ];
  if (rows.length > 0) return [{ text: `${from} have a seat in the service improvement group.`, rows }];
  return isSeatRead(workspace) ? [{ text: `${from} do not have a seat in the service improvement group yet.`, rows: [] }] : [];
}

const SEATS: Readonly<Record<LivedExperience, (typeof memberSeats.values)[number]>> = {
  'Service users': 'Service-user representative',
  'Carers and supports': 'Carer representative',
};

function isSeatRead(workspace: Workspace): boolean {
  const unreadable = unreadableOf(workspace);
  const columns = [
    ['members', 'seat'],
    ['members', 'joined'],
    ['members', 'left'],
    ['stakeholders', 'pathway'],
    ['stakeholders', 'onTheSig'],
  ] as const;
  return columns.every(([collection, field]) => workspace.present.has(collection) && !unreadable.hasAnyIn({ collection, field }));
}

/** What is noted with a day up to today. */
function parts(workspace: Workspace, from: LivedExperience): Sentence {
  const taken = workspace.involvementLog
    .flatMap(({ date, from: whose, kind }, index) => (whose === from && date !== null && date <= workspace.today ? [{ date, kind, index }] : []))
    .sort((first, second) => Number(first.date < second.date) - Number(first.date > second.date));
  const [latest] = taken;
  if (latest === undefined) return { text: `Nothing is noted yet of how ${inMidSentence(from)} have taken part.`, rows: [] };
  const kinds = involvementKinds.values.filter((kind) => taken.some((part) => part.kind === kind)).map(inMidSentence);
  return {
    text: `${from} have taken part ${taken.length === 1 ? 'once, on' : `${taken.length === 2 ? 'twice' : `${taken.length} times`}, most lately on`} ${inWords(latest.date)}${kinds.length === 0 ? '' : `: ${inSeries(kinds)}`}.`,
    rows: taken.map(({ index }) => rowReference(workspace, 'involvementLog', index)),
  };
}
