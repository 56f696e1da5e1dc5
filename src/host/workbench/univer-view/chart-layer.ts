import { chartData } from '../charts/chart-data';
import { chartPicture, description } from '../charts/chart-picture';
import type { Book } from '../../model/book';
import type { Chart } from '../../model/features';
import type { Overlay } from './overlay';
import { pixels } from './units';

/** The charts of the sheet in view, drawn anew when the book has changed and moved when the grid scrolls. */
export class ChartLayer {
  private readonly element = document.createElement('div');

  constructor(
    private readonly overlay: Overlay,
    private readonly book: Book,
  ) {
    this.element.className = 'chart-layer';
    overlay.element.prepend(this.element);
    overlay.onMoved(() => this.place());
  }

  follow(): void {
    this.element.replaceChildren(...this.book.activeSheet.charts.map((chart) => this.draw(chart)));
    this.place();
  }

  private draw(chart: Chart): HTMLElement {
    const data = chartData(this.book, chart);
    const figure = document.createElement('figure');
    const picture = chartPicture(chart, data, { width: pixels(chart.width), height: pixels(chart.height) });
    if (picture) figure.innerHTML = picture;
    else figure.textContent = `${description(chart, data)} This workbench does not draw this kind of chart.`;
    return figure;
  }

  private place(): void {
    // Charts scroll with the cells and go under the headings and the frozen panes.
    const origin = this.overlay.grid.scrolledOrigin();
    this.element.style.clipPath = `inset(${origin.clipTop}px 0 0 ${origin.clipLeft}px)`;
    this.book.activeSheet.charts.forEach((chart, index) => {
      const figure = this.element.children[index];
      if (!(figure instanceof HTMLElement)) return;
      figure.style.transformOrigin = 'top left';
      figure.style.transform = `translate(${origin.left + pixels(chart.left) * origin.scale}px, ${origin.top + pixels(chart.top) * origin.scale}px) scale(${origin.scale})`;
      figure.style.width = `${pixels(chart.width)}px`;
      figure.style.height = `${pixels(chart.height)}px`;
    });
  }
}
