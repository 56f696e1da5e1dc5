import { measureValues } from '../domain/model/measure-values';
import { dateColumn, idColumn, numberColumn, textColumn } from './column';
import { defineEntitySheet } from './entity-sheet';
import { lookUpFormula } from './look-up-formula';

export const measureValuesSheet = defineEntitySheet({
  key: 'measureValues',
  collection: 'measureValues',
  entity: measureValues,
  title: 'Measure values',
  help: 'One row for each figure: which measure, for which day, and the figure alone. Run charts need ten to say anything.',
  columns: {
    measure: idColumn(10),
    date: dateColumn(),
    value: numberColumn(10),
    note: textColumn(40),
  },
  computed: {
    name: { width: 44, style: {}, formula: ({ table }) => lookUpFormula('Measure', table('Measures'), 'Measure') },
  },
  colours: [],
  frozenThrough: 'measure',
  home: 'measure',
  readyRows: 10,
});
