import { acceptFinding } from '../../src/actions/accept-finding';
import { CHOICE_LISTS } from '../../src/domain/model/choice-list';
import type { Book } from '../../src/host/model/book';
import { bodyArea } from '../../src/host/model/table';
import { check, openWorkspace, resultOf, TODAY } from './open-workspace';

/** What would set this on a window, had it run. */
export const MARK = 'planted';

/** Texts that turn into elements, scripts or links where a page takes a text for more than a text. */
export const PLANTS = [
  `<img src=x onerror="top.${MARK}=1;alert(1)">`,
  `<script>top.${MARK}=2</script>`,
  `"><svg onload=top.${MARK}=3>`,
  `'><iframe srcdoc="<script>top.${MARK}=4</script>">`,
  `javascript:top.${MARK}=5`,
  `<a href="javascript:top.${MARK}=6" onclick=top.${MARK}=6>Go</a>`,
  `{{constructor.constructor('top.${MARK}=7')()}}`,
  `\${top.${MARK}=8}<base href=//elsewhere.example>`,
  `<form action=//elsewhere.example><button>Go</button></form>`,
  `]]><style>*{background:url(//elsewhere.example)}</style>`,
] as const;

/** Which texts of the tables are replaced: those that people may type as they like, or all, also IDs and words of lists. */
export type Planted = 'free texts' | 'all texts';

/**
 * The sample with a plant in every such cell of every table, and in the names of the sheets, the name of the team, the
 * meanings of the statuses, a header, and the reason for which a finding was accepted.
 */
export async function plantedBook(planted: Planted): Promise<{ book: Book; cells: number }> {
  const workspace = await openWorkspace();
  const [finding] = (await check(workspace)).findings;
  if (finding === undefined) throw new Error('The sample has findings');
  resultOf(await acceptFinding.run(workspace.excel, { finding, reason: PLANTS[0], today: TODAY }));
  await workspace.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility');
    await context.sync();
    // Excel lets no colon or slash into a name, and takes 31 characters.
    const shown = worksheets.items.filter(({ visibility }) => visibility === 'Visible');
    for (const [index, sheet] of shown.entries()) sheet.name = `<img src=x onerror=a(${index})>`;
    context.workbook.tables.getItem('PlanActions').columns.getItem('Evidence and learning').getHeaderRowRange().values = [[PLANTS[1]]];
    await context.sync();
  });
  const cells = plant(workspace.book, planted);
  workspace.close();
  return { book: workspace.book, cells };
}

/** @returns how many cells. */
function plant(book: Book, planted: Planted): number {
  const places = book.tables.flatMap((table) => {
    const sheet = book.sheets.find(({ id }) => id === table.sheetId);
    const cells = [...(sheet?.cellsIn(bodyArea(table)) ?? [])].filter(({ cell }) => typeof cell.value === 'string' && cell.formula === null);
    return cells.map(({ row, column, cell }) => ({ sheet, row, column, cell, table: table.name }));
  });
  const chosen = places.filter(({ cell: { value }, table, column }) => planted === 'all texts' || (table === 'Settings' ? column > 0 : isFree(String(value))));
  for (const [index, { sheet, row, column, cell }] of chosen.entries()) sheet?.setCell(row, column, { ...cell, value: PLANTS[index % PLANTS.length] ?? '' });
  return chosen.length;
}

/** Neither IDs nor words of a list, one or several. */
function isFree(text: string): boolean {
  const words: readonly string[] = CHOICE_LISTS.flatMap(({ values }) => values);
  return !text.split('; ').every((part) => /^[A-Z]\d+$/.test(part) || words.includes(part));
}
