import { colourOf } from '../../src/domain/model/status-legend';
import type { Block } from '../../src/reports/document';
import { renderHtml } from '../../src/reports/html';
import { summaryDocument } from '../../src/reports/summary-document';
import { AWKWARD_TEXTS, FORBIDDEN_TEXTS } from '../support/awkward-texts';
import { cell, everywhereIn, paper } from '../support/paper-builders';
import { chart } from '../support/summary-builders';
import { GOLDEN_REPORTS, goldenSummary } from './golden-reports';

const page = (...blocks: Block[]): string => renderHtml(paper(blocks));

/** Of the page's own making: what stands between angle brackets. */
const tagsOf = (html: string): string[] => [...html.replace(/<style>.*<\/style>/s, '').matchAll(/<[^>]*>/g)].map(([tag]) => tag);

const readBack = (html: string): string =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');

describe('a paper as a web page', () => {
  test('is one of British English that lets nothing in and runs nothing', () => {
    const html = page();
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">/);
    expect(html).toContain('<title>Northmoor CRT: status on 24 Nov 2026</title>'.replace('Northmoor CRT', 'Service improvement group'));
  });

  test.each(GOLDEN_REPORTS)('asks for nothing outside, for $audience on $day', (report) => {
    const html = renderHtml(summaryDocument(goldenSummary(report)));
    const tags = tagsOf(html).join('\n');
    expect(tags).not.toMatch(/<(script|link|img|iframe|object|embed|base|form|a)\b/);
    expect(tags).not.toMatch(/\s(on\w+|src|href|action|style)=/);
    expect(html).not.toMatch(/url\(|@import/);
  });

  test.each(GOLDEN_REPORTS)('has an outline without jumps, for $audience on $day', (report) => {
    const levels = [...renderHtml(summaryDocument(goldenSummary(report))).matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  test.each(AWKWARD_TEXTS)('shows %s as it was typed, wherever it stands', (_what, text) => {
    const html = renderHtml(everywhereIn(text));
    expect(tagsOf(html).map((tag) => tag.replace(/(data-column)="[^"]*"/, '$1'))).toEqual(tagsOf(renderHtml(everywhereIn('plain'))).map((tag) => tag.replace(/(data-column)="[^"]*"/, '$1')));
    expect(readBack(html).split(text)).toHaveLength(readBack(renderHtml(everywhereIn('§'))).split('§').length);
  });

  test.each(FORBIDDEN_TEXTS)('leaves %s out', (_what, text, left) => {
    expect(renderHtml(everywhereIn(text))).toBe(renderHtml(everywhereIn(left)));
  });

  test('says of a table what it shows, and what each row and column is about', () => {
    const html = page({ kind: 'table', caption: 'Goals', columns: ['Goal', 'Status'], rows: [[cell('G1'), cell('At risk', colourOf('At risk', []))]] });
    expect(html).toContain('<caption>Goals</caption>');
    expect(html).toContain('<th role="columnheader" scope="col">Goal</th><th role="columnheader" scope="col">Status</th>');
    expect(html).toContain('<th role="rowheader" scope="row" dir="auto">G1</th><td role="cell" data-column="Status" dir="auto"><span class="status amber">At risk</span></td>');
  });

  test('draws bars beside their words and numbers, for the eye alone', () => {
    const html = page({ kind: 'bars', title: 'Open', bars: [{ label: 'On track', count: 4, colour: 'Green' }, { label: 'Blocked', count: 1, colour: 'Purple' }, { label: 'At risk', count: 0, colour: 'Amber' }] });
    expect(html).toContain('<th scope="row" dir="auto">Blocked</th><td class="number">1</td>');
    expect([...html.matchAll(/<rect[^>]* width="(\d+)%"/g)].map(([, width]) => width)).toEqual(['98', '25']);
    expect([...html.matchAll(/<svg class="bar"/g)]).toHaveLength([...html.matchAll(/<svg class="bar" aria-hidden="true"/g)].length);
  });

  test('tells pictures apart, so that each is named by its own words', () => {
    const html = page({ kind: 'runChart', chart: chart([1, 2]) }, { kind: 'pageEnd' }, { kind: 'runChart', chart: chart([3, 4]) });
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, names = ''] of html.matchAll(/aria-labelledby="([^"]*)"/g)) expect(names.split(' ').filter((name) => !ids.includes(name))).toEqual([]);
  });

  test('begins the detail on a new page, where there is one', () => {
    const heading: Block = { kind: 'heading', level: 2, text: 'Detail' };
    expect(page({ kind: 'pageEnd' }, heading)).toContain('<div class="detail">\n<h2 dir="auto">Detail</h2>\n</div>');
    expect(page(heading)).not.toContain('<div');
  });
});
