import { AlignmentType, Document, Footer, HeadingLevel, ImageRun, Packer, PageNumber, Paragraph, TabStopType, TextRun, type IParagraphOptions, type Table } from 'docx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { shortened } from '../domain/model/row-name';
import type { MeasureChart } from '../domain/summary/summary';
import type { Block, Line, ReportDocument } from './document';
import { paragraph, runs } from './docx-paragraph';
import { A4, BULLETS, DOCX_LISTS, DOCX_STYLES, STYLE_IDS, TEXT_WIDTH } from './docx-styles';
import { tableOfBars, tableWithCaption } from './docx-table';
import { escapedMarkup } from './escaped-markup';
import { plainCharacters } from './plain-characters';
import { runChartPicture } from './run-chart-picture';
import { runChartPng } from './run-chart-png';
import { pictureInWords, runChartSvg } from './run-chart-svg';

/**
 * A paper as a Word document: headings, lists and tables are such, pictures and tables have their alternative texts, and the
 * detail begins on a new page. The same paper always makes the same bytes.
 */
export async function renderDocx(paper: ReportDocument): Promise<Uint8Array> {
  const { title, subtitle, blocks } = paper;
  const end = blocks.findIndex(({ kind }) => kind === 'pageEnd');
  const file = new Document({
    styles: DOCX_STYLES,
    numbering: DOCX_LISTS,
    sections: [
      {
        properties: { page: { size: { width: A4.width, height: A4.height }, margin: { top: A4.top, bottom: A4.bottom, left: A4.side, right: A4.side, footer: A4.bottom / 2, header: A4.top / 2 } } },
        footers: { default: footer(title) },
        children: [
          heading(1, title),
          ...(subtitle === null ? [] : [paragraph(subtitle, { style: STYLE_IDS.quiet })]),
          ...blocks.flatMap((block, index) => content(block, `picture${index + 1}`, end !== -1 && index === end + 1)),
        ],
      },
    ],
  });
  return withoutClock(new Uint8Array(await Packer.toArrayBuffer(file, undefined, [{ path: 'docProps/core.xml', data: coreProperties(paper) }])));
}

/** @param id of the block's picture, should it be one. @param startsPage whether it is the first of the detail. */
function content(block: Block, id: string, startsPage: boolean): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block.level, block.text, startsPage)];
    case 'paragraph':
      return [paragraph(block.lines.map(({ text }) => text).join(' '), { ...(block.tone === 'plain' ? {} : { style: STYLE_IDS[block.tone] }), pageBreakBefore: startsPage })];
    case 'list':
      return block.lines.map((line, index) => listItem(line, startsPage && index === 0));
    case 'note':
      return [...block.text.split('\n').map((text, index) => paragraph(text, { style: STYLE_IDS.note, pageBreakBefore: startsPage && index === 0 })), new Paragraph({ style: STYLE_IDS.afterTable })];
    case 'table':
      return tableWithCaption(block, startsPage);
    case 'bars':
      return tableOfBars(block, startsPage);
    case 'runChart':
      return [picture(block.chart, id, startsPage), paragraph(pictureInWords(block.chart), { style: STYLE_IDS.pictureWords }), paragraph(block.chart.words.text, {})];
    case 'pageEnd':
      return [];
  }
}

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

function heading(level: keyof typeof LEVELS, text: string, pageBreakBefore = false): Paragraph {
  return paragraph(text, { heading: LEVELS[level], pageBreakBefore });
}

function listItem({ text }: Line, pageBreakBefore: boolean): Paragraph {
  const options: IParagraphOptions = { numbering: { reference: BULLETS, level: 0 }, pageBreakBefore };
  return paragraph(text, options);
}

/** Drawn in lines that stay sharp at any size; programs that cannot show those have the picture in points. */
function picture(chart: MeasureChart, id: string, pageBreakBefore: boolean): Paragraph {
  const drawn = runChartPicture(chart);
  const image = new ImageRun({
    type: 'svg',
    data: strToU8(runChartSvg(chart, id)),
    fallback: { type: 'png', data: runChartPng(drawn) },
    transformation: { width: drawn.width, height: drawn.height },
    altText: { id: id.replace(/\D/g, ''), name: plainCharacters(chart.name), title: plainCharacters(chart.name), description: plainCharacters(pictureInWords(chart)) },
  });
  return new Paragraph({ style: STYLE_IDS.picture, pageBreakBefore, children: [image] });
}

function footer(title: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: STYLE_IDS.footer,
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        alignment: AlignmentType.LEFT,
        children: [...runs(`${shortened(title, LONGEST_FOOTER)}\t`), new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });
}

const LONGEST_FOOTER = 80;

/** Its properties, with the day that the paper is about in place of the moment at which it was made. */
function coreProperties({ title, date }: ReportDocument): string {
  const moment = `<dcterms:NAME xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:NAME>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapedMarkup(title)}</dc:title><dc:creator>SIG Workspace</dc:creator><dc:language>en-GB</dc:language><cp:revision>1</cp:revision>`,
    `${moment.replaceAll('NAME', 'created')}${moment.replaceAll('NAME', 'modified')}</cp:coreProperties>`,
  ].join('');
}

/** The library writes the clock's time beside each part; in its place comes the earliest that there is for it. */
function withoutClock(file: Uint8Array): Uint8Array {
  return zipSync(unzipSync(file), { mtime: '1980-01-01T00:00:00' });
}
