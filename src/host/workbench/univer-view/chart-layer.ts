import { chartData } from '../charts/chart-data';
import { chartPicture, description } from '../charts/chart-picture';
import type { Book } from '../../model/book';
import type { Chart } from '../../model/features';
import type { Box } from './grid';
import type { Overlay } from './overlay';
import { pixels } from './units';

/** The charts of the sheet in view, drawn anew when the book has changed and moved when the grid scrolls. */
export class ChartLayer {
  private readonly element = document.createElement('div');
  private boxes: readonly Box[] = [];

  constructor(
    private readonly overlay: Overlay,
    private readonly book: Book,
  ) {
    this.element.className = 'chart-layer';
    overlay.element.prepend(this.element);
    overlay.onMoved(() => this.place());
  }

  follow(): void {
    const { charts } = this.book.activeSheet;
    this.boxes = charts.map((chart) => this.boxOf(chart));
    this.element.replaceChildren(...charts.map((chart, index) => this.draw(chart, this.boxes[index] ?? this.boxOf(chart))));
    this.place();
  }

  private draw(chart: Chart, box: Box): HTMLElement {
    const data = chartData(this.book, chart);
    const figure = document.createElement('figure');
    const picture = chartPicture(chart, data, box);
    if (picture) figure.innerHTML = picture;
    else figure.textContent = `${description(chart, data)} This workbench does not draw this kind of chart.`;
    return figure;
  }

  /** Charts scroll with the cells, and go under the headings and the frozen panes. */
  private place(): void {
    const origin = this.overlay.grid.scrolledOrigin();
    this.element.style.clipPath = `inset(${origin.clipTop}px 0 0 ${origin.clipLeft}px)`;
    this.boxes.forEach((box, index) => {
      const figure = this.element.children[index];
      if (!(figure instanceof HTMLElement)) return;
      const [left, top] = [origin.left + box.left * origin.scale, origin.top + box.top * origin.scale];
      figure.style.transform = `translate(${left}px, ${top}px) scale(${origin.scale})`;
      figure.style.width = `${box.width}px`;
      figure.style.height = `${box.height}px`;
    });
  }

  /** CSS pixels from the corner of A1, before zooming. */
  private boxOf(chart: Chart): Box {
    const left = pixels(chart.left);
    const top = this.depthOf(chart.top);
    return { left, top, width: pixels(chart.width), height: this.depthOf(chart.top + chart.height) - top };
  }

  /**
   * Where a depth in points stands among rows that the grid has fitted to its own fonts: a chart keeps to the cells that
   * it was put on, as in Excel.
   */
  private depthOf(points: number): number {
    const { skeleton } = this.overlay.grid;
    const sheet = this.book.activeSheet;
    let above = 0;
    for (let row = 0; skeleton && row < skeleton.rowHeightAccumulation.length; row++) {
      const line = sheet.rows.get(row);
      const height = line?.hidden || line?.hiddenByFilter ? 0 : sheet.rowHeight(row);
      if (above + height >= points) {
        const share = height === 0 ? 0 : (points - above) / height;
        const start = skeleton.rowStartY(row);
        return Math.round(start + share * (skeleton.rowStartY(row + 1) - start));
      }
      above += height;
    }
    return pixels(points);
  }
}
