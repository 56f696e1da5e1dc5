import type { Block, ReportDocument, TableCell } from '../../src/reports/document';
import { summaryDocument } from '../../src/reports/summary-document';
import { chart, sentence, summary } from './summary-builders';

/** A paper with these blocks. */
export function paper(blocks: readonly Block[], given: Partial<ReportDocument> = {}): ReportDocument {
  return { ...summaryDocument(summary()), subtitle: null, ...given, blocks };
}

export function cell(text: string, colour: TableCell['colour'] = null): TableCell {
  return { text, rows: [], colour };
}

/** A text in every place that one can stand in. */
export function everywhereIn(text: string): ReportDocument {
  return paper(
    [
      { kind: 'heading', level: 2, text },
      { kind: 'paragraph', lines: [sentence(text)], tone: 'lead' },
      { kind: 'list', lines: [sentence(text)] },
      { kind: 'note', text },
      { kind: 'table', caption: text, columns: [text, text], rows: [[cell(text), cell(text, 'Red')]] },
      { kind: 'bars', title: text, bars: [{ label: text, count: 1, colour: null }] },
      { kind: 'runChart', chart: chart([1, 2], { name: text, words: sentence(text) }) },
    ],
    { title: text, subtitle: text },
  );
}
