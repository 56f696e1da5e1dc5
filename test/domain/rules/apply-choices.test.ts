import fc from 'fast-check';
import { NO_CHOICES, type Acceptance, type CheckChoices, type RuleChoice } from '../../../src/domain/model/acceptance';
import { addDays, calendarDate } from '../../../src/domain/model/calendar-date';
import type { Finding } from '../../../src/domain/model/finding';
import { READING_RULES } from '../../../src/domain/model/reading-fault';
import type { Workspace } from '../../../src/domain/model/workspace';
import { applyChoices, isAlwaysListed, type SortedFindings } from '../../../src/domain/rules/apply-choices';
import { markOf } from '../../../src/domain/rules/finding-mark';
import { runRules } from '../../../src/domain/rules/run-rules';
import { sampleWorkspace } from '../../../src/domain/sample/northmoor';
import { anyWorkspace } from '../../support/any-workspace';
import { action, goal, meeting, member, rating, scopingDay, stakeholder, TODAY, workspace } from '../../support/workspace-builders';

const LATE = calendarDate('2026-11-10');
const OTHER = action({ id: 'A2', lead: 'Peer worker' });

describe('an accepted finding', () => {
  const given = workspace({ goals: [goal()], actions: [action({ due: LATE }), OTHER] });

  test('counts no more, and says why and since when', () => {
    const { open, accepted, switchedOff } = judged(given, accepting(given));
    expect(open.map(({ rule }) => rule)).toEqual(rulesOf(given).filter((rule) => rule !== 'overdue-action'));
    expect(accepted).toMatchObject([{ rule: 'overdue-action', message: expect.stringContaining('14 days ago') as string, reason: 'The ward waits for its lift.', on: TODAY }]);
    expect(switchedOff).toEqual([]);
  });

  test.each<[what: string, now: Workspace]>([
    ['on another day', { ...given, today: addDays(TODAY, 1) }],
    ['when rows are sorted', { ...given, actions: given.actions.toReversed() }],
    ['when the ID is typed in other letters', { ...given, actions: [action({ id: 'a1', due: LATE }), OTHER] }],
    ['when another cell of the row changes', { ...given, actions: [action({ due: LATE, lead: 'Facilitator', progress: 0.9 }), OTHER] }],
  ])('stays accepted %s', (_, now) => {
    expect(judged(now, accepting(given)).accepted.map(({ rule }) => rule)).toEqual(['overdue-action']);
  });

  test.each<[what: string, now: Workspace]>([
    ['the cell changes', { ...given, actions: [action({ due: addDays(LATE, 1) }), OTHER] }],
    ['what the rule reads beside it changes', { ...given, actions: [action({ due: LATE, status: 'Blocked' }), OTHER] }],
  ])('lapses when %s, and says that it was accepted', (_, now) => {
    const { open, accepted } = judged(now, accepting(given));
    expect(accepted).toEqual([]);
    expect(open.find(({ rule }) => rule === 'overdue-action')?.lapsed).toEqual({ reason: 'The ward waits for its lift.', on: TODAY });
  });

  test('of another row is another one', () => {
    const two = { ...given, actions: [action({ due: LATE }), action({ id: 'A2', due: LATE })] };
    const { open, accepted } = judged(two, accepting(given));
    expect([open, accepted].map((findings) => findings.filter(({ rule }) => rule === 'overdue-action').map(({ at }) => at.index))).toEqual([[1], [0]]);
    expect(open.every(({ lapsed }) => lapsed === undefined)).toBe(true);
  });

  test('takes the last of two reasons', () => {
    const choices = accepting(given);
    const acceptances = [...choices.acceptances, ...choices.acceptances.map((one) => ({ ...one, reason: 'Agreed again.' }))];
    expect(judged(given, { ...choices, acceptances }).accepted.map(({ reason }) => reason)).toEqual(['Agreed again.']);
  });
});

describe('rows that share what tells them apart', () => {
  test('two of one ID share an acceptance where they hold the same', () => {
    const given = workspace({ goals: [goal()], actions: [action({ due: LATE }), action({ due: LATE })] });
    expect(judged(given, accepting(given)).accepted.map(({ at }) => at.index)).toEqual([0, 1]);
  });

  test('of two ratings of one stakeholder, a newer one is asked anew', () => {
    const first = rating({ nextStep: null });
    const given = workspace({ stakeholders: [stakeholder()], commitmentRatings: [first] });
    const choices = accepting(given, 'gap-without-next-step');
    expect(judged(given, choices).accepted).toHaveLength(1);
    const now = { ...given, commitmentRatings: [first, rating({ nextStep: null, ratedOn: TODAY })] };
    expect(judged(now, choices).accepted).toEqual([]);
  });

  test('rows without an ID are told apart by all that they hold', () => {
    const given = workspace({ goals: [goal()], actions: [action({ id: null })] });
    const choices = accepting(given, 'missing-id');
    expect(judged(given, choices).accepted).toHaveLength(1);
    const now = { ...given, actions: [action({ id: null, action: 'Ring the ward' }), ...given.actions] };
    const { open, accepted } = judged(now, choices);
    expect([open, accepted].map((findings) => findings.filter(({ rule }) => rule === 'missing-id').map(({ at }) => at.index))).toEqual([[0], [1]]);
  });

  test('what is said of one cell about several texts is accepted for each of them', () => {
    const log = (linkedTo: string): Workspace['involvementLog'][number] => ({ date: TODAY, who: 'Forum', from: 'Service users', linkedTo: [linkedTo], kind: 'Consultation', whatChanged: null });
    const given = workspace({ involvementLog: [log('G8')] });
    const now = { ...given, involvementLog: [log('G8'), log('G9')] };
    const { open, accepted } = judged(now, accepting(given, 'unknown-involvement-link'));
    expect(accepted.map(({ at }) => at.index)).toEqual([0]);
    // The first one's acceptance still holds, so that the second one’s has not lapsed.
    expect(open.filter(({ rule }) => rule === 'unknown-involvement-link')).toMatchObject([{ at: { index: 1 } }]);
    expect(open.every(({ lapsed }) => lapsed === undefined)).toBe(true);
  });
});

describe('a finding about a whole table', () => {
  test('is accepted for the one sentence of several', () => {
    const given = workspace({ members: [member({ seat: 'CRT manager' })] });
    const [carers] = found(given).filter(({ message }) => message.includes('Carer'));
    if (carers === undefined) throw new Error('The carers’ seat should be empty');
    const { open, accepted } = judged(given, choicesWith([acceptanceOf(carers, given)]));
    expect(accepted.map(({ message }) => message)).toEqual([carers.message]);
    expect(open.map(({ message }) => message)).toEqual(found(given).map(({ message }) => message).filter((message) => message !== carers.message));
  });

  test('lapses when it counts otherwise', () => {
    const goals = (count: number): Workspace => workspace({ goals: Array.from({ length: count }, (_, index) => goal({ id: `G${index + 1}` })) });
    const choices = accepting(goals(6), 'active-goal-count');
    expect(judged(goals(6), choices).accepted).toHaveLength(1);
    expect(judged(goals(7), choices).accepted).toEqual([]);
  });
});

test('a setting goes by its value', () => {
  const given = workspace({ settings: { team: 'Ask about 943 476 5919' } });
  const choices = accepting(given, 'nhs-number');
  expect(judged(given, choices).accepted).toMatchObject([{ at: { collection: 'settings', field: 'team' } }]);
  expect(judged(workspace({ settings: { team: 'Ask about 943 476 5919!' } }), choices).accepted).toEqual([]);
});

test('neither texts nor patients’ numbers are kept with an acceptance', () => {
  const given = workspace({ members: [member({ role: 'Nurse of 943 476 5919', offers: `943 476 5919 ${'and more '.repeat(4000)}` })] });
  const kept = JSON.stringify(found(given).map((finding) => acceptanceOf(finding, given)));
  expect(found(given).some(({ rule }) => rule === 'nhs-number')).toBe(true);
  expect(kept).not.toMatch(/943 ?476|and more/);
});

describe('a check', () => {
  const given = workspace({ goals: [goal({ fidelityItems: [] })], meetings: [scopingDay(), meeting()], actions: [action({ lead: null })] });

  test('that is switched off finds nothing that counts, accepted or not', () => {
    const off = choicesWith(accepting(given, 'action-without-lead').acceptances, { 'action-without-lead': 'off' });
    const { open, accepted, switchedOff } = judged(given, off);
    expect(switchedOff.map(({ rule }) => rule)).toEqual(['action-without-lead']);
    expect([...open, ...accepted].map(({ rule }) => rule)).toEqual(rulesOf(given).filter((rule) => rule !== 'action-without-lead'));
  });

  test('may be taken more or less seriously', () => {
    const choices = choicesWith([], { 'action-without-lead': 'prompt', 'goal-without-fidelity-item': 'error' });
    const grades = Object.fromEntries(judged(given, choices).open.map(({ rule, severity }) => [rule, severity]));
    expect(grades).toMatchObject({ 'action-without-lead': 'prompt', 'goal-without-fidelity-item': 'error' });
  });

  test.each(Object.values(READING_RULES).map(({ id }) => id))('%s: what cannot be read is always listed as it is', (id) => {
    const fault: Finding = { rule: id, severity: 'error', at: { collection: 'actions', index: 0, field: 'due' }, message: 'Found.', repair: 'Mend it.' };
    const choices = choicesWith([acceptanceOf(fault, given)], {});
    const isListed = !['stray-spaces', 'rows-below-table', 'unfinished-restoring'].includes(id);
    expect(isAlwaysListed(id)).toBe(isListed);
    expect(applyChoices([fault], given, choices).open).toEqual(isListed ? [fault] : []);
    expect(applyChoices([fault], given, choicesWith([], { [id]: 'off' })).open).toEqual(isListed ? [fault] : []);
    expect(applyChoices([fault], given, choicesWith([], { [id]: 'prompt' })).open).toEqual([isListed ? fault : { ...fault, severity: 'prompt' }]);
  });
});

test('all that is found in the sample can be accepted, and stays so until the next meeting', () => {
  const given = workspace({ today: TODAY, ...sampleWorkspace(TODAY) });
  const choices = choicesWith(found(given).map((finding) => acceptanceOf(finding, given)));
  for (const days of [0, 1, 6]) {
    const { open, accepted } = judged({ ...given, today: addDays(TODAY, days) }, choices);
    expect(open).toEqual([]);
    expect(accepted).toHaveLength(12);
  }
});

describe('on 200 workspaces at random', () => {
  test('each finding can be accepted, and what is not accepted stays', () => {
    fc.assert(
      fc.property(anyWorkspace, (given) => {
        const findings = found(given);
        const [some, others] = [findings.filter((_, index) => index % 2 === 0), findings.filter((_, index) => index % 2 === 1)];
        const { open, accepted } = judged(given, choicesWith(some.map((finding) => acceptanceOf(finding, given))));
        const [isOpen, isAccepted] = [open, accepted].map((those) => new Set(those.map(said)));
        expect(open.length + accepted.length).toBe(findings.length);
        expect(some.filter((finding) => !isAccepted?.has(said(finding)))).toEqual([]);
        expect(others.filter((finding) => !isOpen?.has(said(finding)) && !isAccepted?.has(said(finding)))).toEqual([]);
        expect(judged(given, NO_CHOICES).open).toEqual(findings);
      }),
      { numRuns: 200 },
    );
  });

  test('what is accepted on a row stays so as the days go by', () => {
    fc.assert(
      fc.property(anyWorkspace, fc.integer({ min: 1, max: 100 }), (given, days) => {
        const choices = choicesWith(found(given).map((finding) => acceptanceOf(finding, given)));
        const known = new Set(found(given).map(placed));
        const later = { ...given, today: addDays(given.today, days) };
        expect(judged(later, choices).open.filter((finding) => finding.at.index !== null && known.has(placed(finding)))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

function found(given: Workspace): Finding[] {
  return runRules(given).findings;
}

function rulesOf(given: Workspace): string[] {
  return found(given).map(({ rule }) => rule);
}

function judged(given: Workspace, choices: CheckChoices): SortedFindings {
  return applyChoices(found(given), given, choices);
}

/** Accepts what a rule finds. */
function accepting(given: Workspace, rule = 'overdue-action'): CheckChoices {
  return choicesWith(found(given).filter((finding) => finding.rule === rule).map((finding) => acceptanceOf(finding, given)));
}

function acceptanceOf(finding: Finding, given: Workspace): Acceptance {
  return { ...markOf(finding, given), reason: 'The ward waits for its lift.', on: TODAY };
}

function choicesWith(acceptances: readonly Acceptance[], rules: Readonly<Record<string, RuleChoice>> = {}): CheckChoices {
  return { acceptances, rules: new Map(Object.entries(rules)) };
}

function placed({ rule, at }: Finding): string {
  return JSON.stringify([rule, at]);
}

/** With its words, which tell findings of one cell apart. */
function said({ rule, at, message }: Finding): string {
  return JSON.stringify([rule, at, message]);
}
