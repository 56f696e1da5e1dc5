import { commitmentRatings } from '../domain/model/commitment-ratings';
import { choiceColumn, dateColumn, idColumn, personColumn, textColumn } from './column';
import { defineEntitySheet } from './entity-sheet';
import { COMMITMENT_COLOURS } from '../look/colours';
import { lookUpFormula } from './look-up-formula';

export const commitmentSheet = defineEntitySheet({
  key: 'commitment',
  collection: 'commitmentRatings',
  entity: commitmentRatings,
  title: 'Commitment ratings',
  help: 'Add a row for each new rating and keep the old ones, so that movement shows. Write what you would say if they were in the room.',
  columns: {
    stakeholder: idColumn(12),
    ratedOn: dateColumn(),
    now: choiceColumn(16),
    needed: choiceColumn(16),
    howSure: choiceColumn(12),
    why: textColumn(32),
    nextStep: textColumn(28),
    owner: personColumn(20),
    byWhen: dateColumn(),
  },
  computed: {
    name: {
      width: 28,
      style: { wrap: true },
      formula: ({ table }) => lookUpFormula('Stakeholder', table('Stakeholders'), 'Stakeholder'),
    },
  },
  colours: [
    { column: 'now', by: COMMITMENT_COLOURS },
    { column: 'needed', by: COMMITMENT_COLOURS },
  ],
  frozenThrough: 'stakeholder',
  home: 'stakeholder',
  readyRows: 10,
});
