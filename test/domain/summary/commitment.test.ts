import { addDays, calendarDate } from '../../../src/domain/model/calendar-date';
import { partOf } from '../../support/summary-parts';
import { rating, stakeholder, TODAY, workspace } from '../../support/workspace-builders';

describe('commitment and coverage', () => {
  test.each([
    [
      'opposed',
      { now: 'Opposed' },
      'Opposed',
      'S1 “Ward manager” is opposed now; “Help it happen” is needed. Next step: Invite to the next ward round (Facilitator, by 15 Dec 2026).',
    ],
    [
      'not known',
      { now: 'Unknown', nextStep: 'Meet.' },
      'Not known yet',
      'Where S1 “Ward manager” stands is not known yet; “Help it happen” is needed. Next step: Meet (Facilitator, by 15 Dec 2026).',
    ],
    [
      'short',
      { byWhen: null, owner: null },
      'Support to build',
      'S1 “Ward manager” is 1 step short: “Let it happen” now, “Help it happen” needed. Next step: Invite to the next ward round (no owner yet, no date yet).',
    ],
    [
      'ahead',
      { now: 'Make it happen', needed: 'Let it happen', nextStep: null },
      'Well ahead of what is needed',
      'S1 “Ward manager” is 2 steps ahead: “Make it happen” now, “Let it happen” needed. No next step yet (Facilitator, by 15 Dec 2026).',
    ],
    [
      'a step ahead',
      { now: 'Make it happen', nextStep: null, owner: null, byWhen: null },
      'A step ahead of what is needed',
      'S1 “Ward manager” is 1 step ahead: “Make it happen” now, “Help it happen” needed. No next step yet.',
    ],
    [
      'undecided',
      { needed: null },
      'Needed place to decide',
      'S1 “Ward manager” is at “Let it happen” now; what is needed is not decided yet.',
    ],
    [
      'not known and undecided',
      { now: null, needed: null, nextStep: null, owner: null, byWhen: null },
      'Not known yet',
      'Where S1 “Ward manager” stands is not known yet; what is needed is not decided either. No next step yet.',
    ],
    [
      'not known and impossible',
      { now: 'Unknown', needed: 'Opposed', nextStep: null, owner: null, byWhen: null },
      'Not known yet',
      'Where S1 “Ward manager” stands is not known yet; what is needed is not decided either. No next step yet.',
    ],
    [
      'impossible',
      { needed: 'Opposed' },
      'Ratings to correct',
      'S1 “Ward manager” is noted as needed “Opposed”; nobody is needed opposed.',
    ],
    ['in place', { now: 'Help it happen' }, 'In place', '1 stakeholder is where the work needs them: S1 “Ward manager”.'],
  ] as const)('says who is %s', (_name, given, heading, text) => {
    expect(partOf(workspace({ stakeholders: [stakeholder()], commitmentRatings: [rating(given)] }), 7)[0]).toEqual([heading, text]);
  });

  test('says who was never rated, and whose rating is old', () => {
    const given = workspace({
      stakeholders: [stakeholder(), stakeholder({ id: 'S2' })],
      commitmentRatings: [rating({ stakeholder: 'S2', ratedOn: addDays(TODAY, -91) })],
    });
    expect(partOf(given, 7)).toEqual(
      expect.arrayContaining([
        ['Not known yet', 'S1 “Ward manager” has not been rated yet.'],
        ['Due for another look', 'Last rated more than 90 days ago: S2 “Ward manager”.'],
      ]),
    );
  });

  test.each([
    ['Opposed', 'Let it happen', 'Help it happen', 'has moved from “Opposed” to “Let it happen”, closer to what is needed'],
    ['Make it happen', 'Let it happen', 'Let it happen', 'has moved from “Make it happen” to “Let it happen”, closer to what is needed'],
    ['Make it happen', 'Opposed', 'Help it happen', 'has moved from “Make it happen” to “Opposed”, further from what is needed'],
    ['Make it happen', 'Let it happen', 'Help it happen', 'has moved from “Make it happen” to “Let it happen”'],
    ['Make it happen', 'Opposed', null, 'has moved from “Make it happen” to “Opposed”'],
    ['Unknown', 'Opposed', 'Help it happen', 'was not known and is now at “Opposed”'],
    ['Opposed', null, 'Help it happen', 'was at “Opposed” and is not known now'],
  ] as const)('says who moved since the plan began: %s → %s, needed at %s', (before, after, needed, words) => {
    const given = workspace({
      settings: { planStart: calendarDate('2026-06-02') },
      stakeholders: [stakeholder()],
      commitmentRatings: [
        rating({ ratedOn: calendarDate('2026-06-02'), now: before }),
        rating({ ratedOn: calendarDate('2026-06-03'), now: after, needed }),
      ],
    });
    expect(partOf(given, 7)).toContainEqual(['Moved since the plan began', `S1 “Ward manager” ${words}.`]);
    expect(partOf({ ...given, settings: { ...given.settings, planStart: null } }, 7).flat()).not.toContain('Moved since the plan began');
  });

  test('says who is not there at all', () => {
    expect(partOf(workspace({ stakeholders: [stakeholder({ pathway: 'Carers and supports', onTheSig: 'Yes' })] }), 7).slice(-2)).toEqual([
      [
        'Pathway and resources',
        'No stakeholder yet from primary care, voluntary and community, CRT, in-patient and service users.',
        'No stakeholder yet who holds influence and money.',
      ],
      ['Lived experience', 'Service users: nobody yet.', 'Carers and supports: S1 “Ward manager”, on the SIG.'],
    ]);
  });
});
