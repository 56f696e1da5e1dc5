import { LEGEND_COLOUR_WORDS } from '../domain/model/status-legend';
import { ACCENT, LEGEND_COLOURS, PAPER, QUIET_TEXT, RULE, TEXT } from '../look/colours';

/** The dress of a paper as a web page. On paper it is always the light one. */
export const HTML_STYLE = `
:root { color-scheme: light dark; --paper: ${PAPER}; --text: ${TEXT}; --quiet: ${QUIET_TEXT}; --accent: ${ACCENT}; --rule: ${RULE}; --note: #F3F6F7; }
@media screen and (prefers-color-scheme: dark) {
  :root { --paper: #16191B; --text: #E6EAEC; --quiet: #A9B3B8; --accent: #8CC7DA; --rule: #3A4348; --note: #1F2629; }
}
html { background: var(--paper); color: var(--text); font: 16px/1.5 "Segoe UI", -apple-system, "Helvetica Neue", Arial, sans-serif; }
body { margin: 0; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: 1.75rem; font-weight: 600; color: var(--accent); margin: 0 0 .25rem; }
h2 { font-size: 1.2rem; font-weight: 600; color: var(--accent); margin: 2rem 0 .5rem; }
h3 { font-size: 1rem; font-weight: 600; margin: 1.25rem 0 .25rem; }
p, ul, table, figure, blockquote { margin: 0 0 .75rem; }
ul { padding-inline-start: 1.25rem; }
li { margin: .2rem 0; }
li::marker { color: var(--quiet); }
.subtitle, .quiet { color: var(--quiet); }
.lead { font-size: 1.1rem; margin-top: 1rem; }
.note { white-space: pre-wrap; background: var(--note); border-inline-start: 3px solid var(--accent); padding: .5rem .75rem; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: start; color: var(--quiet); font-size: .875rem; padding-bottom: .25rem; }
th, td { text-align: start; vertical-align: top; padding: .375rem .75rem .375rem 0; border-bottom: 1px solid var(--rule); font-weight: 400; }
thead th { color: var(--quiet); font-size: .875rem; font-weight: 600; }
.status { display: inline-block; padding: 0 .5rem; border: 1px solid transparent; border-radius: .25rem; white-space: nowrap; font-weight: 600; font-size: .9375rem; }
${LEGEND_COLOUR_WORDS.map((word) => `.${word.toLowerCase()} { background: ${LEGEND_COLOURS[word].fill}; color: ${LEGEND_COLOURS[word].text}; }`).join('\n')}
.white { border-color: currentColor; }
.bars { max-width: 26rem; }
.bars td, .bars th { border: 0; padding-block: .125rem; overflow-wrap: break-word; }
.bars td:last-child { width: 70%; padding: 0; vertical-align: middle; }
.bar { display: block; }
.number { text-align: end; font-variant-numeric: tabular-nums; }
figure svg { display: block; width: 100%; height: auto; }
figure .line { stroke: var(--accent); }
figure .dot, figure .newest { fill: var(--accent); }
figure .newest { stroke: var(--paper); }
figure .median { stroke: var(--quiet); }
figure .label { fill: var(--text); }
@media screen and (max-width: 36rem) {
  .rows, .rows tbody, .rows tr, .rows th, .rows td, .rows caption { display: block; }
  .rows thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  .rows th, .rows td { border: 0; padding: .125rem 0; }
  .rows th { font-weight: 600; }
  .rows td::before { content: attr(data-column) ": "; color: var(--quiet); }
  .rows tr { border-bottom: 1px solid var(--rule); padding: .5rem 0; }
}
.detail { border-top: 1px solid var(--rule); margin-top: 2.5rem; }
@media (forced-colors: active) {
  .status { background: Canvas; color: CanvasText; border-color: currentColor; }
  figure .line, figure .median { stroke: CanvasText; }
  figure .dot, figure .newest, figure .label { fill: CanvasText; }
  .bar rect { fill: CanvasText; stroke: CanvasText; }
}
@media print {
  @page { size: A4 portrait; margin: 14mm 18mm; }
  html { font-size: 10pt; line-height: 1.25; }
  main { max-width: none; padding: 0; }
  h2 { margin: .7rem 0 .2rem; }
  h3 { margin-top: .75rem; }
  .lead { margin-top: .5rem; }
  p, ul, table, figure, blockquote { margin-bottom: .3rem; }
  li { margin: .1rem 0; }
  th, td { padding-block: .15rem; }
  h2, h3, caption { break-after: avoid; }
  tr, li, figure { break-inside: avoid; }
  .status, .bar, .note { print-color-adjust: exact; }
  .detail { border: 0; margin: 0; break-before: page; }
  .detail > h2:first-child { margin-top: 0; }
}
`;
