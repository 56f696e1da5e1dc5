import { measures } from '../domain/model/measures';
import { choiceColumn, idColumn, nameColumn, textColumn } from './column';
import { defineEntitySheet } from './entity-sheet';

export const measuresSheet = defineEntitySheet({
  key: 'measures',
  collection: 'measures',
  entity: measures,
  title: 'Measures',
  help: 'What you count or ask to know that a goal comes closer. The figures go on Measure values, a row each.',
  columns: {
    id: idColumn(),
    measure: nameColumn(38),
    goal: idColumn(8),
    type: choiceColumn(12),
    unit: textColumn(14),
    betterIs: choiceColumn(11),
  },
  computed: {},
  colours: [],
  frozenThrough: 'measure',
  home: 'id',
  readyRows: 4,
});
