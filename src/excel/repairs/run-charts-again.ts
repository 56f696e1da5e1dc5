import type { Area } from '../../sheets/address';
import type { CellValue } from '../../sheets/cell';
import { beforeItBroke } from '../../sheets/repairs/broken-formula';
import type { PointChartLayout } from '../../sheets/sheet-layout';
import { ENTITY_SHEETS } from '../../sheets/workspace-sheets';
import { rangeOf } from '../write-sheets';
import type { RepairGround } from './repair-work';
import type { Along } from './sheet-anew';

/** The pictures on Measures draw figures of a sheet of their own: once that is made anew, they draw them again. */
export function lookAtRunCharts({ context, found, naming }: RepairGround): () => Along {
  const measures = ENTITY_SHEETS.find(({ key }) => key === 'measures');
  const sheet = found.reading.tables.get(measures?.entity.table ?? '')?.sheet;
  const beside = measures?.beside?.(0, naming);
  if (sheet === undefined || beside === undefined) return () => ({ writesOn: [], queue: () => undefined, takeBack: () => undefined });
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const used = worksheet.getUsedRange().load('formulas,rowIndex,columnIndex');
  const pictures = beside.charts.flatMap((layout) => (layout.type === 'XYScatterLines' ? [{ layout, series: worksheet.charts.getItemOrNullObject(layout.name).series.load('items/name') }] : []));
  const declared = beside.formulas.flatMap(({ contents }) => contents.flat().map(String));
  return () => {
    const cells = (used.formulas as CellValue[][]).flatMap((line, row) =>
      line.flatMap((formula, column) => {
        const whole = beforeItBroke(String(formula), declared, naming.sheet('runCharts'));
        return whole === null ? [] : [{ area: { row: used.rowIndex + row, column: used.columnIndex + column, rowCount: 1, columnCount: 1 } satisfies Area, broken: String(formula), whole }];
      }),
    );
    const drawn = pictures.flatMap(({ layout, series }) => (series.isNullObject ? [] : [{ layout, count: series.items.length }]));
    return {
      writesOn: [sheet],
      queue: (later) => {
        const on = later.workbook.worksheets.getItem(sheet);
        for (const { area, whole } of cells) rangeOf(on, area).formulas = [[whole]];
        for (const { layout, count } of drawn) drawAgain(later.workbook, on.charts.getItem(layout.name), layout, count);
      },
      takeBack: (later) => {
        for (const { area, broken } of cells) rangeOf(later.workbook.worksheets.getItem(sheet), area).formulas = [[broken]];
      },
    };
  };
}

/** Somebody may have taken a series away. */
function drawAgain({ worksheets }: Excel.Workbook, chart: Excel.Chart, { figuresOn, series }: PointChartLayout, count: number): void {
  const figures = worksheets.getItem(figuresOn);
  for (const [index, { days, values }] of series.slice(0, count).entries()) {
    const one = chart.series.getItemAt(index);
    one.setValues(rangeOf(figures, values));
    one.setXAxisValues(rangeOf(figures, days));
  }
}
