import type { Section, Summary } from '../domain/summary/summary';
import type { Block, ReportDocument } from './document';
import { reportTitle } from './report-title';

/** The summary as a paper: a page that stands for itself, and then the detail. */
export function summaryDocument(summary: Summary): ReportDocument {
  return {
    title: reportTitle(summary),
    subtitle: null,
    date: summary.today,
    fileName: 'status',
    blocks: [
      { kind: 'paragraph', lines: summary.headline, tone: 'lead' },
      ...summary.parts.flatMap(({ number, title, sections, note }): Block[] => [
        { kind: 'heading', level: 2, text: `${number}. ${title}` },
        ...(note === null ? [] : [{ kind: 'note' as const, text: note }]),
        ...sections.flatMap(sectionBlocks),
      ]),
      { kind: 'heading', level: 2, text: 'How far this can be relied on' },
      { kind: 'paragraph', lines: summary.basis, tone: 'plain' },
    ],
  };
}

function sectionBlocks({ heading, sentences }: Section): Block[] {
  return [...(heading === null ? [] : [{ kind: 'heading' as const, level: 3 as const, text: heading }]), { kind: 'list', lines: sentences }];
}
