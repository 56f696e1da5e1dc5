/**
 * Writes Word documents for other programs to open, and beside each, as JSON, what it must show:
 * `npx tsx test/interchange/write-reports.ts FOLDER`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { summaryFor } from '../../src/domain/audiences/summary-for';
import { AUDIENCES } from '../../src/domain/model/audience';
import { runRules } from '../../src/domain/rules/run-rules';
import type { Block, ReportDocument } from '../../src/reports/document';
import { renderDocx } from '../../src/reports/docx';
import { summaryDocument } from '../../src/reports/summary-document';
import { largeWorkspace } from '../bench/large-workspace';
import { GOLDEN_REPORTS, goldenSummary } from '../reports/golden-reports';
import { AWKWARD_TEXTS } from '../support/awkward-texts';
import { TODAY, workspace } from '../support/workspace-builders';

/** Rows over all tables, of which about a thousand are actions. */
const MANY_ROWS = 9_000;

async function write(folder: string): Promise<void> {
  for (const [name, paper] of papers()) {
    writeFileSync(join(folder, `${name}.docx`), await renderDocx(paper));
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(expected(paper)));
  }
}

function papers(): (readonly [name: string, paper: ReportDocument])[] {
  const { rows, settings } = largeWorkspace(TODAY, MANY_ROWS);
  const many = workspace({ ...rows, settings });
  const findings = runRules(many).findings;
  const ground = { workspace: many, findings, aside: { accepted: [], switchedOff: [] }, notes: new Map(), overrides: [], legend: [], earlier: null };
  return [
    ...GOLDEN_REPORTS.map((report) => [`${report.audience}-${report.day}`, summaryDocument(goldenSummary(report), { number: 3 })] as const),
    ...AUDIENCES.map((audience) => [`${audience}-large`, summaryDocument(summaryFor(ground, { audience, withRatings: true }))] as const),
    ['awkward', awkward()],
  ];
}

/** What was typed, in every place in which it can stand. */
function awkward(): ReportDocument {
  const blocks = AWKWARD_TEXTS.flatMap(([what, text]): Block[] => [
    { kind: 'heading', level: 2, text: what },
    { kind: 'paragraph', lines: [{ text, rows: [] }], tone: 'quiet' },
    { kind: 'list', lines: [{ text, rows: [] }] },
    { kind: 'note', text },
    { kind: 'table', caption: what, columns: ['Text', 'Status'], rows: [[{ text, rows: [], colour: null }, { text: 'At risk', rows: [], colour: 'Amber' }]] },
  ]);
  return { title: 'Awkward texts', subtitle: null, fileName: 'awkward', date: TODAY, blocks };
}

/** What a program that opens the document must show, whatever it looks like there. */
function expected({ title, blocks }: ReportDocument): unknown {
  const end = blocks.findIndex(({ kind }) => kind === 'pageEnd');
  const first = blocks[end + 1];
  return {
    title,
    headings: [[1, title], ...blocks.flatMap((block) => (block.kind === 'heading' ? [[block.level, block.text]] : []))],
    /** Those that no table breaks up. */
    sentences: blocks.flatMap((block) => {
      if (block.kind === 'paragraph') return [block.lines.map(({ text }) => text).join(' ')];
      if (block.kind === 'list') return block.lines.map(({ text }) => text);
      return block.kind === 'note' ? block.text.split('\n') : block.kind === 'runChart' ? [block.chart.words.text] : [];
    }),
    tables: blocks.flatMap((block) => (block.kind === 'table' ? [block.caption] : block.kind === 'bars' ? [block.title] : [])),
    pictures: blocks.flatMap((block) => (block.kind === 'runChart' ? [block.chart.name] : [])),
    detailBegins: end === -1 || first?.kind !== 'heading' ? null : first.text,
  };
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Say which folder to write into.');
void write(folder);
