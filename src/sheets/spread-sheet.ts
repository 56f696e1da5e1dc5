import { spreadPlan } from '../domain/model/spread-plan';
import { dateColumn, nameColumn, personColumn, textColumn } from './column';
import { defineEntitySheet } from './entity-sheet';

export const spreadSheet = defineEntitySheet({
  key: 'spread',
  collection: 'spreadPlan',
  entity: spreadPlan,
  title: 'Passing it on',
  help: 'What works here and could help others: to whom, why they would want it, and what they may change.',
  columns: {
    what: nameColumn(28),
    toWhom: textColumn(22),
    whyTheyWouldWantIt: textColumn(32),
    whatMayBeAdapted: textColumn(28),
    contact: personColumn(19),
    channel: textColumn(18),
    date: dateColumn(),
    status: textColumn(18),
  },
  computed: {},
  colours: [],
  frozenThrough: 'what',
  home: 'what',
  readyRows: 4,
});
