/**
 * What of a report stands on its printed page: exactly one of A4, upright, and large enough to be read. Excel shrinks what is
 * printed to one page however much it is, so that too much is left for the detail below instead.
 */
import { widthOf } from '../domain/model/text-width';
import type { ReportContent } from './report-content';
import { line, linesOf, SPACE, withFewCharts, type LineStyle, type SheetLine } from './report-lines';

export interface ReportLines {
  /** Printed, but for what stands at the foot of the page. */
  readonly page: readonly SheetLine[];
  /** At the foot of the page. */
  readonly foot: readonly SheetLine[];
  /** Below the page. */
  readonly detail: readonly SheetLine[];
}

/** Points of rows, at the size at which eleven points are printed as nine; title and foot are counted apart. */
const ROOM = 815;

export function linesByPage(content: Pick<ReportContent, 'blocks' | 'madeFrom'>): ReportLines {
  const { madeFrom } = content;
  const blocks = withFewCharts(content.blocks);
  const end = blocks.findIndex(({ kind }) => kind === 'pageEnd');
  const wanted = linesOf(end < 0 ? blocks : blocks.slice(0, end));
  const after = linesOf(end < 0 ? [] : blocks.slice(end + 1));
  const count = fittingCount(wanted);
  const beyond = wanted.slice(count);
  return {
    page: wanted.slice(0, count),
    foot: [SPACE, ...whereTheRestIs(beyond, after).map((text) => line('quiet', text)), line('quiet', madeFrom)],
    detail: asMuchAsExcelTakes([...(beyond.length === 0 ? [] : [SPACE, line('part', 'More of the page above'), ...beyond]), ...after]),
  };
}

function whereTheRestIs(beyond: readonly SheetLine[], after: readonly SheetLine[]): string[] {
  if (after.length > 0) return ['The detail stands below on this sheet. The Word document prints all of it.'];
  return beyond.length > 0 ? ['What has no room on this page stands below on this sheet. The Word document prints all of it.'] : [];
}

/** Excel on the web takes 5 MB in one request: a line is about 600 bytes besides its text. */
const MOST_LINES = 5000;
const MOST_CHARACTERS = 1_000_000;

function asMuchAsExcelTakes(lines: readonly SheetLine[]): readonly SheetLine[] {
  let characters = 0;
  let end = lines.findIndex(({ text }, index) => index === MOST_LINES || (characters += text.length) > MOST_CHARACTERS);
  if (end < 0) return lines;
  while (end > 0 && lines[end]?.style === 'chart') end--;
  const left = lines.length - end;
  return [...lines.slice(0, end), SPACE, line('quiet', `${left.toLocaleString('en-GB')} more ${left === 1 ? 'line has' : 'lines have'} no room on this sheet. The Word document has all of it.`)];
}

/** How many lines fit. A page does not end with a heading of what comes after it; a chart stays whole, and with the sentence that says what it shows. */
function fittingCount(lines: readonly SheetLine[]): number {
  let count = 0;
  for (let height = 0; count < lines.length; count++) {
    height += heightOf(lines[count] ?? SPACE);
    if (height > ROOM) break;
  }
  if (count === lines.length) return count;
  while (count > 0 && (LEADING.has(lines[count - 1]?.style ?? 'plain') || lines[count]?.style === 'chart')) count--;
  return count;
}

const LEADING: ReadonlySet<LineStyle> = new Set(['space', 'part', 'heading', 'header']);

/** What Excel will make of it, on the safe side: letters are as wide as in prose. */
function heightOf({ style, text }: SheetLine): number {
  const { characters, height } = MEASURES[style] ?? USUAL;
  return height * text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(widthOf(part) / characters)), 0);
}

const USUAL = { characters: 91, height: 15 };
const MEASURES: { readonly [Style in LineStyle]?: typeof USUAL } = {
  lead: { characters: 83, height: 16.5 },
  part: { characters: 70, height: 18 },
  space: { characters: 1, height: 8 },
};
