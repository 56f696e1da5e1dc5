/**
 * What clears Excel's own undo stack. Microsoft lists the members that do ("Undo capabilities with the Excel JavaScript API"); of
 * these the product uses those below, and no action that writes cells, colours or reports does.
 */
import { ExcelHost } from '../../src/host/excel-host';
import { ActionType, type Request } from '../../src/host/protocol/request';
import { copyOfBook } from '../support/book-copy';
import { closeAll } from '../support/open-workspace';
import { openPane } from './faulty-excel';
import { SCENARIOS } from './scenarios';

afterAll(closeAll);

test('only what adds, moves or removes sheets clears it, by the members that cannot do without', async () => {
  const clearing = new Map<string, Set<string>>();
  for (const scenario of SCENARIOS) {
    const { book, run } = await scenario.begin();
    const host = new ExcelHost({ book: copyOfBook(book) });
    const pane = await openPane(host);
    host.intercept((request) => {
      for (const member of membersThatClear(request)) clearing.set(scenario.action, new Set([...(clearing.get(scenario.action) ?? []), member]));
    });
    await run(pane.excel, new AbortController().signal);
    pane.close();
    closeAll();
  }
  expect(Object.fromEntries([...clearing].map(([action, members]) => [action, [...members].sort()]))).toEqual(CLEARING);
}, 600_000);

/**
 * Of what the pane offers, the start page, Settings, Home and the line of a repair say so before; a workspace is brought back on
 * the command line only. A mending does so only where sheets are made anew, and the last four where somebody has deleted the
 * hidden sheet.
 */
const CLEARING = {
  'create-workspace': ['Worksheet.visibility'],
  'restore-workspace': ['Worksheet.visibility'],
  'add-module': ['Worksheet.position', 'Worksheet.visibility'],
  'upgrade-workspace': ['Worksheet.position'],
  'undo-upgrade': ['Worksheet.delete'],
  'repair-workspace': ['Worksheet.position', 'Worksheet.visibility'],
  'undo-repairs': ['Worksheet.delete', 'Worksheet.visibility'],
  'accept-finding': ['Worksheet.visibility'],
  'choose-rule': ['Worksheet.visibility'],
  'keep-report-note': ['Worksheet.visibility'],
  'summarise-workspace': ['Worksheet.visibility'],
};

function membersThatClear({ Actions, ObjectPaths }: Request): string[] {
  const isOfSheet = (id: number): boolean => {
    const path = ObjectPaths[String(id)];
    if (path?.Name === 'Worksheet' || path?.Name === 'GetActiveWorksheet') return true;
    return path !== undefined && ObjectPaths[String(path.ParentObjectPathId)]?.Name === 'Worksheets';
  };
  return Actions.flatMap(({ Name, ActionType: type, ObjectPathId }) => {
    if (!isOfSheet(ObjectPathId)) return [];
    if (type === ActionType.setProperty && ['Visibility', 'Position', 'Name', 'StandardWidth'].includes(Name)) return [`Worksheet.${Name.toLowerCase()}`];
    return type === ActionType.method && ['Delete', 'Copy'].includes(Name) ? [`Worksheet.${Name.toLowerCase()}`] : [];
  });
}
