import { measures } from '../domain/model/measures';
import { choiceColumn, idColumn, nameColumn, textColumn } from './column';
import { defineEntitySheet } from './entity-sheet';
import { layOutRunChartPanel } from './run-chart-panel';

export const measuresSheet = defineEntitySheet({
  key: 'measures',
  collection: 'measures',
  entity: measures,
  title: 'Measures',
  help: 'What you count or ask to know that a goal comes closer. The figures go on Measure values, a row each; the first four measures have their run charts here.',
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
  hasFilter: false,
  beside: layOutRunChartPanel,
});
