import { analyseCommitment, type CommitmentPosition } from '../analysis/commitment';
import { CONCLUSIONS, isPossibleNeed, type CommitmentCase } from '../analysis/continuum';
import { commitmentMovements } from '../analysis/movement';
import { inWords } from '../model/calendar-date';
import { briefName, inSeries, shortened } from '../model/row-name';
import type { Workspace } from '../model/workspace';
import { moveInWords } from './move-in-words';
import { rowReference } from './row-reference';
import type { RowReference, Section, Sentence } from './summary';
import { beFor, counted } from './wording';

/** The conclusions that ask something of the group, in the order in which they are reported. */
const HEADINGS: readonly (readonly [heading: string, which: CommitmentCase])[] = [
  ['Opposed', CONCLUSIONS.opposed.case],
  ['Not known yet', CONCLUSIONS.findOut.case],
  ['Support to build', CONCLUSIONS.buildSupport.case],
  ['Well ahead of what is needed', CONCLUSIONS.overCommitted.case],
  ['A step ahead of what is needed', CONCLUSIONS.mildlyOver.case],
  ['Needed place to decide', CONCLUSIONS.decide.case],
  ['Ratings to correct', CONCLUSIONS.dataError.case],
];

/** Gaps in both directions, stakeholder by stakeholder: one’s surplus never stands for another’s want. */
export function commitmentGapSections(workspace: Workspace): Section[] {
  if (workspace.stakeholders.length === 0)
    return [{ heading: null, sentences: [{ text: 'No stakeholders are listed yet.', rows: [] }] }];
  const positions = analyseCommitment(workspace);
  const inCase = (which: CommitmentCase): CommitmentPosition[] => positions.filter(({ conclusion }) => conclusion.case === which);
  const gaps = HEADINGS.map(([heading, which]) => ({
    heading,
    sentences: inCase(which).map((position) => gapSentence(workspace, position)),
  }));
  const others = [
    { heading: 'In place', sentences: inPlace(workspace, inCase(CONCLUSIONS.inPlace.case)) },
    { heading: 'Moved since the plan began', sentences: moved(workspace) },
    {
      heading: 'Due for another look',
      sentences: stale(
        workspace,
        positions.filter((position) => position.stale),
      ),
    },
  ];
  return [...gaps, ...others].filter(({ sentences }) => sentences.length > 0);
}

function gapSentence(workspace: Workspace, position: CommitmentPosition): Sentence {
  return { text: `${standing(position)}${nextStep(position)}`, rows: rowsOf(workspace, position) };
}

function standing(position: CommitmentPosition): string {
  const { conclusion, rating, now, needed, gap } = position;
  const name = nameOf(position);
  if (rating === null) return `${name} has not been rated yet.`;
  switch (conclusion.case) {
    case 'D':
      return `${name} is opposed now; “${needed}” is needed.`;
    case 'E':
      return `Where ${name} stands is not known yet; ${isPossibleNeed(needed) ? `“${needed}” is needed` : 'what is needed is not decided either'}.`;
    case 'F':
      return `${name} is at “${now}” now; what is needed is not decided yet.`;
    case 'G':
      return `${name} is noted as needed “${needed}”; nobody is needed opposed.`;
    default:
      return `${name} is ${counted(Math.abs(gap ?? 0), 'step')} ${(gap ?? 0) > 0 ? 'short' : 'ahead'}: “${now}” now, “${needed}” needed.`;
  }
}

/** What the rating says will be done; nothing where there is no rating to say it, or where that must be mended first. */
function nextStep({ conclusion, rating }: CommitmentPosition): string {
  if (rating === null || conclusion.case === 'F' || conclusion.case === 'G') return '';
  const { nextStep: step, owner, byWhen } = rating.rating;
  const details = [
    ...(owner === null ? (step === null ? [] : ['no owner yet']) : [shortened(owner)]),
    ...(byWhen === null ? (step === null ? [] : ['no date yet']) : [`by ${inWords(byWhen)}`]),
  ];
  const what = step === null ? 'No next step yet' : `Next step: ${shortened(step).replace(/\.$/, '')}`;
  return ` ${what}${details.length === 0 ? '' : ` (${details.join(', ')})`}.`;
}

function inPlace(workspace: Workspace, positions: readonly CommitmentPosition[]): Sentence[] {
  if (positions.length === 0) return [];
  const count = positions.length;
  return [
    {
      text: `${counted(count, 'stakeholder')} ${beFor(count)} where the work needs them: ${inSeries(positions.map(nameOf))}.`,
      rows: positions.flatMap((position) => rowsOf(workspace, position)),
    },
  ];
}

/** Whose place has changed since the first day of the plan, in either direction. Nothing where that day is not set. */
function moved(workspace: Workspace): Sentence[] {
  const { planStart } = workspace.settings;
  if (planStart === null) return [];
  return commitmentMovements(workspace, planStart, workspace.today).map((movement) => ({
    text: `${briefName(movement.stakeholder.id, movement.stakeholder.stakeholder)} ${moveInWords(movement.before.rating.now, movement.after.rating.now, movement.course)}.`,
    rows: [
      rowReference(workspace, 'stakeholders', movement.index),
      ...[movement.before, movement.after].map(({ index }) => rowReference(workspace, 'commitmentRatings', index)),
    ],
  }));
}

function stale(workspace: Workspace, positions: readonly CommitmentPosition[]): Sentence[] {
  if (positions.length === 0) return [];
  return [
    {
      text: `Last rated more than ${counted(workspace.settings.staleRatingDays, 'day')} ago: ${inSeries(positions.map(nameOf))}.`,
      rows: positions.flatMap((position) => rowsOf(workspace, position)),
    },
  ];
}

function nameOf({ stakeholder: { id, stakeholder } }: CommitmentPosition): string {
  return briefName(id, stakeholder);
}

/** The stakeholder, and the rating that counts. */
function rowsOf(workspace: Workspace, { index, rating }: CommitmentPosition): RowReference[] {
  const own = rowReference(workspace, 'stakeholders', index);
  return rating === null ? [own] : [own, rowReference(workspace, 'commitmentRatings', rating.index)];
}
