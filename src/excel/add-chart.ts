import type { Area } from '../sheets/address';
import type { BarChartLayout, ChartLayout, PointChartLayout } from '../sheets/sheet-layout';

/** Queues a chart. A legend of one series would say nothing. */
export function addChart(workbook: Excel.Workbook, sheet: Excel.Worksheet, layout: ChartLayout): void {
  const { name, title, over } = layout;
  const chart = layout.type === 'XYScatterLines' ? addPoints(workbook, sheet, layout) : addBars(sheet, layout);
  chart.name = name;
  if (title === null) chart.title.visible = false;
  else chart.title.text = title;
  chart.setPosition(sheet.getCell(over.row, over.column), sheet.getCell(over.row + over.rowCount - 1, over.column + over.columnCount - 1));
}

function addBars(sheet: Excel.Worksheet, { type, figures, colors }: BarChartLayout): Excel.Chart {
  const chart = sheet.charts.add(type, rangeOn(sheet, figures), 'Columns');
  showLegend(chart, colors.length > 1);
  // Each bar says its own figure: no scale has to be read.
  chart.axes.valueAxis.visible = false;
  chart.axes.valueAxis.majorGridlines.visible = false;
  // Bars then stand in the order of their figures, the first on top.
  if (type !== 'ColumnClustered') chart.axes.categoryAxis.reversePlotOrder = true;
  for (const [index, color] of colors.entries()) {
    const series = chart.series.getItemAt(index);
    series.format.fill.setSolidColor(color);
    series.hasDataLabels = true;
  }
  return chart;
}

/** Made of one column of figures, which every Excel takes for one series; what the days are is said to each series itself. */
function addPoints({ worksheets }: Excel.Workbook, sheet: Excel.Worksheet, { type, figuresOn, series }: PointChartLayout): Excel.Chart {
  const figures = worksheets.getItem(figuresOn);
  const chart = sheet.charts.add(type, rangeOn(figures, series[0]?.values ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 }), 'Columns');
  showLegend(chart, series.length > 1);
  for (const [index, { name, color, days, values, isMarked }] of series.entries()) {
    const one = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    one.name = name;
    one.setValues(rangeOn(figures, values));
    one.setXAxisValues(rangeOn(figures, days));
    one.format.line.color = color;
    one.markerBackgroundColor = color;
    one.markerForegroundColor = color;
    if (!isMarked) one.markerStyle = 'None';
  }
  return chart;
}

function showLegend({ legend }: Excel.Chart, isShown: boolean): void {
  legend.visible = isShown;
  if (isShown) legend.position = 'Top';
}

function rangeOn(sheet: Excel.Worksheet, { row, column, rowCount, columnCount }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rowCount, columnCount);
}
