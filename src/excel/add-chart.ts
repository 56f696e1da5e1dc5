import type { ChartLayout } from '../sheets/sheet-layout';
import { rangeOf } from './write-sheets';

/** Queues a chart of bars with the figures on them; a legend of one series would say nothing. */
export function addChart(sheet: Excel.Worksheet, { name, title, color, figures, over }: ChartLayout): void {
  const chart = sheet.charts.add('ColumnClustered', rangeOf(sheet, figures), 'Columns');
  chart.name = name;
  chart.title.text = title;
  chart.legend.visible = false;
  const series = chart.series.getItemAt(0);
  series.format.fill.setSolidColor(color);
  series.hasDataLabels = true;
  chart.setPosition(sheet.getCell(over.row, over.column), sheet.getCell(over.row + over.rowCount - 1, over.column + over.columnCount - 1));
}
