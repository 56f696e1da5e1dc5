import { ExcelError, invalidArgument } from '../model/excel-error';

/** Kinds that can be kept, shown and written to a file. */
const KEPT = [
  'ColumnClustered', 'ColumnStacked', 'ColumnStacked100', 'BarClustered', 'BarStacked', 'BarStacked100', 'Line', 'LineMarkers', 'LineStacked', 'Pie',
  'Doughnut', 'Area', 'AreaStacked', 'XYScatter', 'XYScatterLines',
] as const;

/** Reads an `Excel.ChartType`. Throws NotImplemented for one that Excel has and this host does not keep. */
export function chartType(value: unknown): string {
  if (typeof value !== 'string' || !/^(3D)?[A-Z]\w+$/.test(value) || value === 'Invalid') throw invalidArgument();
  if (!(KEPT as readonly string[]).includes(value)) throw new ExcelError('NotImplemented', `The embedded Excel has no charts of the type ${value}.`);
  return value;
}
