import { AlignmentType, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { Block, Line, ReportDocument } from './document';
import { plainCharacters } from './plain-characters';

/** A paper as a Word document. */
export async function renderDocx({ title, subtitle, blocks }: ReportDocument): Promise<Uint8Array> {
  const file = new Document({
    title: plainCharacters(title),
    sections: [{ footers: { default: footer() }, children: [heading(1, title), ...(subtitle === null ? [] : [new Paragraph({ text: plainCharacters(subtitle) })]), ...blocks.flatMap(content)] }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

function content(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block.level, block.text)];
    case 'paragraph':
      return [new Paragraph({ text: words(block.lines) })];
    case 'list':
      return block.lines.map(({ text }) => new Paragraph({ text: plainCharacters(text), bullet: { level: 0 } }));
    case 'note':
      return block.text.split('\n').map((text) => new Paragraph({ text: plainCharacters(text) }));
    case 'table':
      return [
        new Table({
          width: { size: 100, type: WidthType.PERCENTAGE },
          rows: [block.columns.map((text) => ({ text })), ...block.rows].map(
            (cells, index) => new TableRow({ tableHeader: index === 0, children: cells.map(({ text }) => new TableCell({ children: [new Paragraph({ text: plainCharacters(text) })] })) }),
          ),
        }),
      ];
    case 'bars':
      return [new Paragraph({ text: plainCharacters(`${block.title}: ${block.bars.map(({ label, count }) => `${label} ${count}`).join(', ')}.`) })];
    case 'runChart':
      return [new Paragraph({ text: plainCharacters(block.chart.words.text) })];
    case 'pageEnd':
      return [];
  }
}

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

function heading(level: keyof typeof LEVELS, text: string): Paragraph {
  return new Paragraph({ heading: LEVELS[level], text: plainCharacters(text) });
}

function footer(): Footer {
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })] })] });
}

function words(lines: readonly Line[]): string {
  return plainCharacters(lines.map(({ text }) => text).join(' '));
}
