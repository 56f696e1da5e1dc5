import { fidelityScores } from '../domain/model/fidelity-scores';
import { dateColumn, nameColumn, numberColumn, textColumn } from './column';
import { defineEntitySheet } from './entity-sheet';

export const fidelitySheet = defineEntitySheet({
  key: 'fidelity',
  collection: 'fidelityScores',
  entity: fidelityScores,
  title: 'Fidelity scores',
  help: 'Scores from your fidelity reviews, a row each. Write the item’s number and your own words for it, not the scale’s.',
  columns: {
    item: numberColumn(8),
    ourLabel: nameColumn(40),
    reviewedOn: dateColumn(13),
    score: numberColumn(8),
    reviewedBy: textColumn(30),
  },
  computed: {},
  colours: [],
  frozenThrough: 'ourLabel',
  home: 'item',
  readyRows: 10,
});
