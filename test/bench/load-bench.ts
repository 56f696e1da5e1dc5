import { checkWorkspace } from '../../src/actions/check-workspace';
import { addRow, changeRow } from '../../src/actions/edit';
import { editWorkspace, undoEdits } from '../../src/actions/edit-workspace';
import { exportWorkspace } from '../../src/actions/export-workspace';
import { lookForRepairs } from '../../src/actions/look-for-repairs';
import { lookAtReports } from '../../src/actions/look-at-reports';
import type { Outcome } from '../../src/actions/outcome';
import { repairWorkspace, undoRepairs } from '../../src/actions/repair-workspace';
import { summariseWorkspace } from '../../src/actions/summarise-workspace';
import { calendarDate } from '../../src/domain/model/calendar-date';
import type { CountedExcel } from './counted-excel';
import { bytes, counted, heldBytes, milliseconds, said, type Figure } from './figures';
import { LARGE, openLarge } from './large-book';
import { damagePlan } from './repair-bench';

const TODAY = calendarDate('2026-11-24');
const NOW = new Date('2026-11-24T12:00:00');

/** Excel on the web takes no more in one request or answer. Here the embedded Excel refuses more, as it does. */
const WEB_LIMIT = 5e6;

/** What people do in the workbook of a large region, as Excel on the web would let them: every action has to succeed. */
export async function benchLoad(): Promise<Figure[]> {
  const before = process.memoryUsage().rss;
  const opened = await openLarge(LARGE, NOW);
  opened.host.payloadLimit = WEB_LIMIT;
  const memory = process.memoryUsage().rss - before;
  const { figures, excel } = { figures: [] as Figure[], excel: opened.excel };
  const checked = await measured(opened, figures, 'check, when Excel refuses for the first time', 10, () => checkWorkspace.run(excel, { today: TODAY }));
  await measured(opened, figures, 'check', 8, () => checkWorkspace.run(excel, { today: TODAY }));
  const seen = checked.workspace;
  const edited = await measured(opened, figures, 'an edit of one action', 10, () => editWorkspace.run(excel, { edits: [changeRow(seen, 'actions', 15_000, { lead: 'Bed manager' })] }));
  await measured(opened, figures, 'taking it back', 10, () => undoEdits.run(excel, { edits: edited.undo }));
  const added = await measured(opened, figures, '2,000 new actions', 12, () =>
    editWorkspace.run(excel, { edits: Array.from({ length: 2000 }, (_, index) => addRow('actions', { action: `Ring ward ${index}`, lead: 'Bed manager', due: TODAY })) }),
  );
  await measured(opened, figures, 'taking them back', 12, () => undoEdits.run(excel, { edits: added.undo }));
  await measured(opened, figures, 'a report', 10, () => summariseWorkspace.run(excel, { today: TODAY, writesReport: true }));
  await measured(opened, figures, 'a look at the reports', 10, () => lookAtReports.run(excel, { today: TODAY, known: [1] }));
  await measured(opened, figures, 'export of all', 10, () => exportWorkspace.run(excel));
  await measured(opened, figures, 'a look for damage', 24, () => lookForRepairs.run(excel));
  await damagePlan(opened);
  const mended = await measured(opened, figures, 'mending of a column of formulas, a dropdown and the days', 130, () => repairWorkspace.run(excel, { ids: 'all' }));
  if (mended.mended.length < 3) throw new Error('What was damaged was not mended');
  await measured(opened, figures, 'taking that back', 12, () => undoRepairs.run(excel, { undo: mended.undo }));
  opened.close();
  return [
    said('rows', `${LARGE.actions.toLocaleString('en-GB')} actions, ${LARGE.stakeholders.toLocaleString('en-GB')} stakeholders, ${LARGE.ratings.toLocaleString('en-GB')} ratings, and a sheet of ${LARGE.otherCells.toLocaleString('en-GB')} cells beside`),
    said('memory of the workbook in the embedded Excel', bytes(memory)),
    ...figures,
    said('memory of this run in the end', bytes(process.memoryUsage().rss)),
  ];
}

/** @throws where the action was stopped. */
async function measured<Result>(opened: CountedExcel, figures: Figure[], what: string, roundTrips: number, run: () => Promise<Outcome<Result>>): Promise<{ readonly ok: true } & Result> {
  const cost = await opened.cost(run);
  if (!cost.result.ok) throw new Error(`${what}: ${cost.result.trouble.sentence}`);
  figures.push(
    counted(`${what}: round trips`, cost.roundTrips, roundTrips),
    heldBytes('  largest request or answer', cost.largestBytes, WEB_LIMIT),
    said('  bytes out and in', `${bytes(cost.bytesOut)} + ${bytes(cost.bytesIn)}`),
    said('  time', milliseconds(cost.milliseconds)),
  );
  return cost.result;
}
