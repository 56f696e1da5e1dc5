import fc from 'fast-check';
import { isOpen, type Action } from '../../src/domain/model/actions';
import { isUndecided } from '../../src/domain/model/decisions';
import { isActive } from '../../src/domain/model/members';
import { cadence } from '../../src/domain/analysis/cadence';
import { nextDue } from '../../src/domain/analysis/communication';
import { emptySegments } from '../../src/domain/analysis/coverage';
import { emptySeats } from '../../src/domain/analysis/membership';
import { FEWEST_POINTS, runCharts, type RunChart } from '../../src/domain/analysis/run-chart';
import { timingOf } from '../../src/domain/analysis/timing';
import { addDays, type CalendarDate } from '../../src/domain/model/calendar-date';
import type { Rows } from '../../src/domain/model/workspace';
import { serialOfDate } from '../../src/sheets/date-serial';
import { CHARTS } from '../../src/sheets/run-charts';
import { anyWorkspace } from '../support/any-workspace';
import { closeAll, openWorkspace, openWorkspaceOf, TODAY, type OpenExcel } from '../support/open-workspace';
import { action } from '../support/workspace-builders';

afterEach(closeAll);

test('whatever the rows, formulas say what the analyses say', async () => {
  await fc.assert(
    fc.asyncProperty(anyWorkspace, async (given) => {
      const workspace = await openWorkspaceOf(given);
      expect(await overviewOf(workspace)).toEqual(expectedOverview(given));
      expect(await column(workspace, 'Communications', 'H', given.communications.length)).toEqual(given.communications.map((row) => shownDay(nextDue(row))));
      expect(await column(workspace, 'Meetings', 'L', given.meetings.length)).toEqual(given.meetings.map(({ hours, people }) => (hours === null || people === null ? '' : hours * people)));
      expect(await chartedOf(workspace)).toEqual(expectedCharts(given));
      workspace.close();
    }),
    { numRuns: 15 },
  );
});

test('the overview says what each chart shows, and invites where there is nothing', async () => {
  const sample = await openWorkspace();
  expect(await sentencesOf(sample)).toEqual([
    '10 of 12 actions are open; 3 at risk, off track or blocked.',
    '4 of 4 goals are active; 1 has overdue actions.',
    '3 of 12 are where the work needs them; 6 short of it, 1 beyond, 1 opposed.',
    'Every part of the pathway has a stakeholder.',
  ]);
  const empty = await openWorkspace({ sample: false });
  expect(await sentencesOf(empty)).toEqual([
    'No actions yet: write the first ones on Plan.',
    'No goals yet: write the first one on Goals.',
    'No stakeholders yet: list whose support you need on Stakeholders.',
    'No stakeholders yet: the whole pathway is still to be covered.',
  ]);
});

test('a run chart stands under its name and a sentence that says what it shows', async () => {
  const workspace = await openWorkspace();
  const besideTheTable = async (rows: string): Promise<unknown[]> => (await workspace.values('Measures', rows)).flat().filter((cell) => cell !== '');
  expect(await besideTheTable('H3:J4')).toEqual([
    'K1 Median minutes from referral to call-back (minutes)',
    'K2 People who knew their last visit a week before (% of endings)',
    'Newest: 69 on 17 Nov 2026. Median of 12: 84. The last 6 are below it: a shift for the better.',
    'Newest: 49 on 17 Nov 2026. Median of 12: 45.5. Its newest values show no shift.',
  ]);
  expect(await besideTheTable('H19:J20')).toEqual([
    'Room for another run chart',
    'Room for another run chart',
    'It draws itself once a measure and its values are written down.',
    'It draws itself once a measure and its values are written down.',
  ]);
});

test.each([
  ['yesterday', -1, 0],
  ['today', 0, 1],
  ['the thirtieth day from now', 30, 1],
  ['the day after that', 31, 0],
])('an action due %s is within the next 30 days or not', async (_, days, expected) => {
  const workspace = await openWorkspaceOf({ actions: [action({ id: 'A1', action: 'Ask', due: addDays(TODAY, days) })] });
  expect((await overviewOf(workspace)).soon).toBe(expected);
});

interface Overview {
  readonly open: number;
  readonly overdue: number;
  readonly soon: number;
  readonly withoutLead: number;
  readonly withoutDate: number;
  readonly next: number | '';
  readonly last: number | '';
  readonly members: number;
  readonly emptySeats: number | '';
  readonly undecided: number;
  readonly pathway: string;
}

async function overviewOf(workspace: OpenExcel): Promise<Overview> {
  const [open, overdue, soon, , withoutLead, withoutDate] = (await workspace.values('Overview', 'B6:B11')).flat() as number[];
  const [next, last, members, seats, , undecided] = (await workspace.values('Overview', 'F6:F11')).flat();
  const [[pathway]] = await workspace.values('Overview', 'E26') as [[string]];
  return { open, overdue, soon, withoutLead, withoutDate, next, last, members, emptySeats: seats, undecided, pathway } as Overview;
}

function expectedOverview(rows: Rows): Overview {
  const open = rows.actions.filter(isOpen);
  const { next, last } = cadence({ meetings: rows.meetings, today: TODAY });
  const active = rows.members.filter((member) => isActive(member, TODAY));
  const missing = emptySegments(rows.stakeholders);
  return {
    open: open.length,
    overdue: open.filter((action) => timingOf(action, TODAY, 14) === 'Overdue').length,
    soon: open.filter(({ due }) => due !== null && due >= TODAY && due <= addDays(TODAY, 30)).length,
    withoutLead: open.filter(({ lead }: Action) => lead === null).length,
    withoutDate: open.filter(({ due }) => due === null).length,
    next: shownDay(next?.date ?? null),
    last: shownDay(last?.date ?? null),
    members: active.length,
    emptySeats: active.length === 0 ? '' : emptySeats(rows.members, TODAY).length,
    undecided: rows.decisions.filter(isUndecided).length,
    pathway:
      rows.stakeholders.length === 0
        ? 'No stakeholders yet: the whole pathway is still to be covered.'
        : missing.length === 0
          ? 'Every part of the pathway has a stakeholder.'
          : `Nobody yet from: ${missing.join(', ')}.`,
  };
}

interface Charted {
  readonly count: number;
  readonly median: number | null;
  /** Points at the end on one side of the median, and the newest value. */
  readonly run: number;
  readonly newest: number | null;
}

async function chartedOf(workspace: OpenExcel): Promise<Charted[]> {
  const cells = await workspace.values('sig run charts', 'A2:AF6');
  return Array.from({ length: CHARTS }, (_, index) => {
    const at = (row: number, offset: number): number => cells[row]?.[index * 8 + offset] as number;
    const count = at(1, 7);
    return { count, median: count < FEWEST_POINTS ? null : at(2, 7), run: at(3, 7), newest: count === 0 ? null : at(0, 2) };
  });
}

/** The first measures of the sheet; rows without an ID have no values. */
function expectedCharts(rows: Rows): Charted[] {
  const charts = runCharts(rows);
  return Array.from({ length: CHARTS }, (_, index) => {
    const chart = charts[index];
    const points = chart?.points ?? [];
    return { count: points.length, median: chart?.median ?? null, run: chart ? runAtTheEnd(chart) : 0, newest: points.at(-1)?.value ?? null };
  });
}

/** Of the newest 24 points. */
function runAtTheEnd({ points, median }: RunChart): number {
  if (median === null) return 0;
  const sides = points.slice(-24).map(({ value }) => Math.sign(value - median)).filter((side) => side !== 0).reverse();
  const end = sides.findIndex((side) => side !== sides[0]);
  return end < 0 ? sides.length : end;
}

async function sentencesOf(workspace: OpenExcel): Promise<unknown[]> {
  const cells = await Promise.all(['A14', 'E14', 'A26', 'E26'].map((address) => workspace.values('Overview', address)));
  return cells.flat(2);
}

async function column({ values }: OpenExcel, sheet: string, letter: string, rowCount: number): Promise<unknown[]> {
  return rowCount === 0 ? [] : (await values(sheet, `${letter}5:${letter}${4 + rowCount}`)).flat();
}

function shownDay(day: CalendarDate | null): number | '' {
  return day === null ? '' : serialOfDate(day, 1900);
}
