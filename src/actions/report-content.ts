import type { Summary } from '../domain/summary/summary';
import type { Block, Line } from '../reports/document';
import { summaryDocument } from '../reports/summary-document';
import type { Locate } from '../sheets/locate';
import type { ReportBlock, ReportContent, ReportLine } from '../sheets/report-content';

/** What a report was made from. */
export interface ReportSource {
  /** From a row of the summary to its place in this workbook. */
  readonly locate: Locate;
  /** Cells that were read. */
  readonly cells: number;
  /** Digest of the data. */
  readonly data: string;
}

/** The paper of a summary as the report sheet shows it: its own number, its date, and links to the rows of this workbook. */
export function reportContent(summary: Summary, number: number, { locate, cells, data }: ReportSource): ReportContent {
  const { title, subtitle, blocks } = summaryDocument(summary, { number });
  return {
    title,
    subtitle: subtitle ?? '',
    blocks: blocks.map((block) => contentOf(block, locate)),
    madeFrom: `Made from ${cells.toLocaleString('en-GB')} ${cells === 1 ? 'cell' : 'cells'} and kept as it was. Fingerprint of the data: ${data}.`,
  };
}

function contentOf(block: Block, locate: Locate): ReportBlock {
  switch (block.kind) {
    case 'heading':
    case 'note':
    case 'pageEnd':
      return block;
    case 'bars':
      return { kind: 'bars', title: block.title, bars: block.bars };
    case 'paragraph':
      return { kind: 'lines', tone: block.tone, lines: block.lines.map((line) => lineOf(line, locate)) };
    case 'list':
      return { kind: 'lines', tone: 'item', lines: block.lines.map((line) => lineOf(line, locate)) };
    case 'table':
      return { ...block, rows: block.rows.map((cells) => cells.map((cell) => ({ ...lineOf(cell, locate), colour: cell.colour }))) };
    case 'runChart': {
      const { name, measure, words, points, median } = block.chart;
      return { kind: 'runChart', name: measure.unit === null ? name : `${name} (${measure.unit})`, words: lineOf(words, locate), points, median };
    }
  }
}

function lineOf({ text, rows }: Line, locate: Locate): ReportLine {
  return {
    text,
    rows: rows.flatMap(({ collection, index, id }) => {
      // A stakeholder's rating stands beside the stakeholder itself: one link a sentence's subject is enough.
      const place = collection === 'commitmentRatings' ? null : locate({ collection, index, field: null }).nearest;
      return place === null || id === null ? [] : [{ id, ...place }];
    }),
  };
}
