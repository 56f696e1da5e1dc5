import type { Audience } from '../domain/model/audience';
import type { PartNumber } from '../domain/model/report-notes';
import type { MeasureChart, PageSection, Part, Section, Sentence, Summary } from '../domain/summary/summary';
import { goalsTable } from './goals-table';
import type { Block, ReportDocument } from './document';
import { paperFileName } from './paper-file-name';
import { reportTitle } from './report-title';

export interface SummaryDocumentOptions {
  /** Of the report in the workbook, where it has one. */
  readonly number?: number;
}

/** The summary as a paper: a page that stands for itself, and then the detail, where the audience is told it. */
export function summaryDocument(summary: Summary, { number }: SummaryDocumentOptions = {}): ReportDocument {
  const { team, today, audience, headline } = summary;
  return {
    title: reportTitle(summary),
    subtitle: subtitle(summary, number),
    date: today,
    fileName: paperFileName(team, ['status', ...(audience === 'sig' ? [] : [audience])], today),
    blocks: [
      { kind: 'paragraph', lines: headline, tone: 'lead' },
      ...pageBlocks(summary),
      ...(summary.parts.length === 0 ? [] : [{ kind: 'pageEnd' as const }, ...detailBlocks(summary)]),
    ],
  };
}

const READERS: Readonly<Record<Audience, string>> = {
  sig: 'For the SIG itself',
  team: 'For the team',
  board: 'For the board',
  shared: 'For service users, carers and partners',
};

/** Whoever holds a paper that tells where people stand should know it before passing it on. */
function subtitle({ audience, hasRatings }: Summary, number: number | undefined): string {
  const reader = `${number === undefined ? '' : `Report ${number}. `}${READERS[audience]}.`;
  return hasRatings ? `${reader} It says where stakeholders stand: please do not pass it on.` : reader;
}

function pageBlocks(summary: Summary): Block[] {
  return [...goalsTable(summary), ...summary.page.flatMap((section) => pageSection(section, summary))];
}

function pageSection({ title, sentences, more }: PageSection, { parts }: Summary): Block[] {
  const rest: Sentence[] = more === 0 ? [] : [{ text: `${more} more${parts.length === 0 ? '' : ' in the detail'}.`, rows: [] }];
  return [
    { kind: 'heading', level: 2, text: title },
    ...list(sentences),
    ...(rest.length === 0 ? [] : [{ kind: 'paragraph' as const, lines: rest, tone: 'quiet' as const }]),
  ];
}

function detailBlocks(summary: Summary): Block[] {
  const { since, parts, basis } = summary;
  return [
    ...(since === null ? [] : [{ kind: 'heading' as const, level: 2 as const, text: since.title }, ...since.sections.flatMap(sectionBlocks)]),
    ...parts.flatMap((part) => partBlocks(part, summary)),
    ...colourRules(summary),
    { kind: 'heading', level: 2, text: 'How far this can be relied on' },
    ...list(basis),
  ];
}
