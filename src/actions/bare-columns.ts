import type { Collection } from '../domain/model/collection';
import { findBareCells } from '../excel/entry-rules';
import { cellName, type Area } from '../sheets/address';
import { entryRules, type EntryRule } from '../sheets/entry-rules';
import type { WorkbookReading } from '../sheets/workbook-reading';

/** A column of which some cells, or all, no longer have their dropdown, or no longer refuse what is no date, number or ID. */
export interface BareColumn {
  readonly collection: Collection;
  readonly field: string;
  /** As declared. */
  readonly header: string;
  readonly lost: 'dropdown' | 'entry check';
  /** How many cells. */
  readonly cells: number;
  readonly isWhole: boolean;
  /** The sheet's name, as people see it, and the first of the cells. */
  readonly nearest: { readonly sheet: string; readonly address: string };
}

/** One round trip, in a workbook that was read before. */
export async function findBareColumns(context: Parameters<typeof findBareCells>[0], reading: WorkbookReading): Promise<BareColumn[]> {
  const found = await findBareCells(context, entryRules(reading));
  return found.flatMap(({ rule, bare }) => (bare.length === 0 ? [] : [bareColumn(rule, bare)]));
}

function bareColumn({ collection, field, header, sheet, area, on }: EntryRule, bare: readonly Area[]): BareColumn {
  const cells = bare.reduce((sum, { rowCount }) => sum + rowCount, 0);
  const address = cellName(bare[0]?.row ?? area.row, area.column);
  const lost = on(area).rule.type === 'list' ? 'dropdown' : 'entry check';
  return { collection, field, header, lost, cells, isWhole: cells === area.rowCount, nearest: { sheet, address } };
}
