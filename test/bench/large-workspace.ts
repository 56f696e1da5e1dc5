import { addDays, type CalendarDate } from '../../src/domain/model/calendar-date';
import { actionStatuses, commitmentNeeded, commitmentNow, pathwaySegments, resources } from '../../src/domain/model/choice-list';
import { NO_ROWS, type Rows } from '../../src/domain/model/workspace';

/** Rows by table. */
export interface Size {
  readonly actions: number;
  readonly stakeholders: number;
  readonly ratings: number;
}

/** What a large programme could grow to; the usual size of the figures. */
export const USUAL: Size = { actions: 1000, stakeholders: 300, ratings: 2000 };

export function times(size: Size, factor: number): Size {
  return { actions: size.actions * factor, stakeholders: size.stakeholders * factor, ratings: size.ratings * factor };
}

export function rowCount({ actions, stakeholders, ratings }: Size): number {
  return 4 + actions + stakeholders + ratings;
}

/** A workspace of this size: the same rows every time, with the everyday share of flaws. */
export function largeWorkspace(today: CalendarDate, size: Size): Rows {
  return {
    ...NO_ROWS,
    goals: series(4, (n) => ({
      id: `G${n}`, goal: `Goal ${n}`, measure: 'Minutes to call-back', baseline: '95 minutes', target: '60 minutes',
      targetDate: addDays(today, 100), fidelityItems: [n], agreedOn: addDays(today, -100), status: 'Active',
    })),
    actions: series(size.actions, (n) => {
      const status = pick(actionStatuses.values, n);
      const isComplete = status === 'Complete';
      return {
        id: `A${n}`, goal: `G${1 + (n % 4)}`, group: null, action: `Try the change number ${n} with ten people`,
        lead: n % 40 === 0 ? null : `Lead ${n % 25}`, start: addDays(today, (n % 60) - 90), due: addDays(today, (n % 120) - 10),
        status, progress: isComplete ? 1 : (n % 10) / 10, completedOn: isComplete ? addDays(today, -(n % 30)) : null,
        blockedBy: status === 'Blocked' ? 'Ward staffing' : null, outsideOurControl: null,
        dependsOn: n % 7 === 0 ? [`A${n - 1}`] : [], evidence: isComplete ? 'It held for four weeks' : null, raisedAt: null,
        updatedOn: addDays(today, -7),
      };
    }),
    stakeholders: series(size.stakeholders, (n) => ({
      id: `S${n}`, stakeholder: `Service ${n}`, organisation: 'Northmoor NHS Trust', pathway: pick(pathwaySegments.values, n),
      holds: [pick(resources.values, n)], dependsOn: n % 5 === 0 ? [`S${n - 1}`] : [], riskIfLeftOut: 'Medium',
      power: n % 2 ? 'High' : 'Low', interest: 'High', onTheSig: 'No',
    })),
    commitmentRatings: series(size.ratings, (n) => ({
      stakeholder: `S${1 + (n % size.stakeholders)}`, ratedOn: addDays(today, -(n % 200)), now: pick(commitmentNow.values, n),
      needed: pick(commitmentNeeded.values, n), howSure: 'Fairly sure', why: null, nextStep: n % 9 === 0 ? null : 'Meet',
      owner: 'Facilitator', byWhen: addDays(today, 21),
    })),
  };
}

/** Numbered from 1. */
function series<Row>(length: number, make: (number: number) => Row): Row[] {
  return Array.from({ length }, (_, index) => make(index + 1));
}

function pick<const Value>(values: readonly Value[], number: number): Value {
  return values[number % values.length] as Value;
}
