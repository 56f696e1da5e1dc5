import { communications } from '../domain/model/communications';
import { choiceColumn, dateColumn, idsColumn, nameColumn, personColumn, textColumn } from './column';
import { defineEntitySheet } from './entity-sheet';

export const communicationsSheet = defineEntitySheet({
  key: 'communications',
  collection: 'communications',
  entity: communications,
  title: 'Communications',
  help: 'Who hears what, how often and from whom, also those who are not directly involved. Where nothing is needed, say why.',
  columns: {
    audience: idsColumn(12),
    message: nameColumn(34),
    channel: textColumn(26),
    frequency: choiceColumn(13),
    owner: personColumn(19),
    lastSent: dateColumn(),
    noneNeededBecause: textColumn(28),
  },
  computed: {
    nextDue: { ...dateColumn(), formula: () => nextDue() },
  },
  colours: [],
  frozenThrough: 'message',
  home: 'audience',
  readyRows: 8,
});

/** Calendar months: EDATE stops at the end of a shorter month. */
function nextDue(): string {
  const sent = 'INT([@[Last sent]])';
  const byFrequency = Object.entries({ Weekly: `${sent}+7`, Monthly: `EDATE(${sent},1)`, 'Two-monthly': `EDATE(${sent},2)`, Quarterly: `EDATE(${sent},3)` });
  const due = byFrequency.reduceRight((otherwise, [word, day]) => `IF([@Frequency]="${word}",${day},${otherwise})`, '""');
  return `=IF(ISNUMBER([@[Last sent]]),IF(TRIM([@[None needed because]]&"")="",${due},""),"")`;
}
