import type { Audience } from '../domain/model/audience';
import type { PartNumber } from '../domain/model/report-notes';
import type { Part, Summary } from '../domain/summary/summary';
import type { Block, ReportDocument } from './document';
import { fileName } from './file-name';
import { goalsTable } from './goals-table';
import { reportTitle } from './report-title';
import { sectionBlocks } from './section-blocks';
import { withRunCharts } from './with-run-charts';

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
    fileName: fileName(team ?? 'sig', 'status', audience === 'sig' ? null : audience, today),
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
  const { pageGoals, page, parts } = summary;
  return [
    ...goalsTable(summary),
    ...moreOf(pageGoals.more, summary).map(quiet),
    ...(parts.length === 0 ? rulesInShort(summary) : []),
    ...page.flatMap(({ title, sentences, more }) => [heading(title), { kind: 'list' as const, lines: [...sentences, ...moreOf(more, summary).map((text) => ({ text, rows: [] }))] }]),
  ];
}

/** What the page has no room for is counted. */
function moreOf(more: number, { parts }: Summary): string[] {
  return more === 0 ? [] : [`And ${more} more${parts.length === 0 ? '' : ' in the detail'}.`];
}

function detailBlocks(summary: Summary): Block[] {
  const { since, parts, basis } = summary;
  return [
    ...(since === null ? [] : [heading(since.title), ...since.sections.flatMap(sectionBlocks)]),
    ...parts.flatMap((part) => partBlocks(part, summary)),
    ...colourRules(summary),
    heading('How far this can be relied on'),
    { kind: 'paragraph', lines: basis, tone: 'plain' },
  ];
}

function partBlocks({ number, title, sections, note }: Part, summary: Summary): Block[] {
  return [
    heading(isInOrder(summary.parts) ? `${number}. ${title}` : title),
    ...(note === null ? [] : [quiet('Note from the group:'), { kind: 'note' as const, text: note }]),
    ...(number === ACTIONS ? openActions(summary) : []),
    ...(number === GOALS ? withRunCharts(sections, summary.charts) : sections.flatMap(sectionBlocks)),
  ];
}

/** Numbers that jump to and fro would only puzzle: parts in an order of their own go without. */
function isInOrder(parts: readonly Part[]): boolean {
  return parts.every(({ number }, index) => number > (parts[index - 1]?.number ?? 0));
}

const ACTIONS: PartNumber = 2;
const GOALS: PartNumber = 5;

function openActions({ openByStatus }: Summary): Block[] {
  const bars = openByStatus.map(({ status, count, colour }) => ({ label: status, count, colour }));
  return bars.every(({ count }) => count === 0) ? [] : [{ kind: 'bars', title: 'Open actions by what their leads say', bars }];
}

/** The rule behind every word that a goal bears, and so behind its colour. */
function colourRules({ statusRules }: Summary): Block[] {
  if (statusRules.length === 0) return [];
  return [
    heading('What the status of a goal means'),
    {
      kind: 'table',
      caption: 'The rule behind each status of a goal, and so behind its colour',
      columns: ['Status', 'Rule'],
      rows: statusRules.map(({ status, colour, rule }) => [
        { text: status, rows: [], colour },
        { text: rule, rows: [], colour: null },
      ]),
    },
  ];
}

/** Where there is no detail to have it as a table. */
function rulesInShort({ statusRules }: Summary): Block[] {
  return statusRules.length === 0 ? [] : [quiet(`What each status means. ${statusRules.map(({ status, rule }) => `${status}: ${rule}`).join(' ')}`)];
}

function quiet(text: string): Block {
  return { kind: 'paragraph', lines: [{ text, rows: [] }], tone: 'quiet' };
}

function heading(text: string): Block {
  return { kind: 'heading', level: 2, text };
}
