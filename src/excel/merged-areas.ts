import type { MergedArea } from '../domain/exchange/merged-cells';
import { areaName, type Area } from '../sheets/address';
import { excelErrorCode } from './excel-refusal';
import { rangeOf } from './write-sheets';

/** Of a range with more merged areas Excel tells none (Microsoft, `Range.getMergedAreasOrNullObject`). An area has two cells at least. */
const MOST_AREAS = 512;
const MOST_CELLS = MOST_AREAS * 2;

/** The merged areas of a part of a sheet, in one round trip, or in two where they are very many. */
export async function readMergedAreas(context: Excel.RequestContext, sheet: Excel.Worksheet, area: Area): Promise<MergedArea[]> {
  const whole = queueMergedAreas(sheet, [area]);
  try {
    await context.sync();
    return whole();
  } catch (error) {
    if (!TOO_MANY.has(excelErrorCode(error) ?? '')) throw error;
  }
  const parts = queueMergedAreas(sheet, partsOf(area));
  await context.sync();
  return parts();
}

/** Asks for the addresses of the merged areas there, however many. @returns what gives them, once that has been sent. */
export function queueMergedAddresses(sheet: Excel.Worksheet, area: Area): () => string[] {
  const asked = queueMergedAreas(sheet, partsOf(area));
  return () => asked().map(areaName);
}

const TOO_MANY: ReadonlySet<string> = new Set(['GeneralException', 'InvalidArgument', 'InvalidOperation', 'OperationCellsExceedLimit', 'RangeExceedsLimit']);

function queueMergedAreas(sheet: Excel.Worksheet, parts: readonly Area[]): () => MergedArea[] {
  const asked = parts.map((part) => {
    const merged = rangeOf(sheet, part).getMergedAreasOrNullObject().load('areaCount');
    return { merged, areas: merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount') };
  });
  return () => {
    const found = asked.flatMap(({ merged, areas }) => (merged.isNullObject ? [] : areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }): MergedArea => ({ row: rowIndex, column: columnIndex, rowCount, columnCount }))));
    // One that lies across two parts is told of both.
    return [...new Map(found.map((area) => [areaName(area), area])).values()];
  };
}

/** Parts in which there cannot be too many. */
function partsOf({ row, column, rowCount, columnCount }: Area): Area[] {
  const width = Math.min(columnCount, MOST_CELLS);
  const height = Math.max(1, Math.floor(MOST_CELLS / width));
  const parts: Area[] = [];
  for (let top = 0; top < rowCount; top += height)
    for (let left = 0; left < columnCount; left += width) parts.push({ row: row + top, column: column + left, rowCount: Math.min(height, rowCount - top), columnCount: Math.min(width, columnCount - left) });
  return parts;
}
