import type { MeasureChart, Section, Sentence } from '../domain/summary/summary';
import type { Block } from './document';
import { sectionBlocks } from './section-blocks';

/** As many pictures as somebody looks at; what further measures show is said in words. */
const MOST_PICTURES = 12;

/** The goals' sections, with a picture where a measure is spoken of; the measures of which no section speaks come last. */
export function withRunCharts(sections: readonly Section[], charts: readonly MeasureChart[]): Block[] {
  const drawn = new Map(charts.slice(0, MOST_PICTURES).map((chart) => [chart.words.text, chart]));
  const told = sections.flatMap((section) => {
    const pictures = section.sentences.flatMap((sentence) => taken(sentence, drawn));
    const shown = new Set(pictures.map(({ words }) => words.text));
    const others = section.sentences.filter(({ text }) => !shown.has(text));
    return [...sectionBlocks({ ...section, sentences: others }), ...pictures.map(runChart)];
  });
  const spoken = new Set(sections.flatMap(({ sentences }) => sentences.map(({ text }) => text)));
  const rest = charts.filter(({ words }) => !spoken.has(words.text));
  return [...told, ...(rest.length === 0 ? [] : otherMeasures(rest, drawn))];
}

function otherMeasures(charts: readonly MeasureChart[], drawn: Map<string, MeasureChart>): Block[] {
  const pictures = charts.flatMap(({ words }) => taken(words, drawn));
  const inWords = charts.filter((chart) => !pictures.includes(chart));
  return [
    { kind: 'heading', level: 3, text: 'Measures of no active goal' },
    ...(inWords.length === 0 ? [] : [{ kind: 'list' as const, lines: inWords.map(({ words }) => words) }]),
    ...pictures.map(runChart),
  ];
}

/** A picture is shown once. */
function taken({ text }: Sentence, drawn: Map<string, MeasureChart>): MeasureChart[] {
  const chart = drawn.get(text);
  drawn.delete(text);
  return chart === undefined ? [] : [chart];
}

function runChart(chart: MeasureChart): Block {
  return { kind: 'runChart', chart };
}
