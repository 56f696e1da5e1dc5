import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { AMERICAN, OFFICE_WORDS, saying } from '../support/plain-english';

const PANE = join(__dirname, '../../src/taskpane');
const FILES = readdirSync(PANE, { recursive: true, encoding: 'utf8' }).map((file) => join(PANE, file));
const CATALOGUES = FILES.filter((file) => file.endsWith('strings.ts'));

/** What people read or hear of an element, by the name of the attribute. */
const SPOKEN = new Set(['aria-label', 'aria-description', 'aria-valuetext', 'aria-roledescription', 'title', 'placeholder', 'label', 'content', 'alt', 'hint', 'note', 'heading', 'validationMessage']);

/** What a person is not to be told by a pane: blame, orders to a mouse, and a program's own words. */
const PANE_WORDS = [
  'please', 'click here', 'click on', 'oops', 'sorry', 'successfully', 'invalid', 'illegal', 'abort', 'fatal', 'undefined', 'exception', 'string', 'boolean', 'array', 'snapshot', 'dialog',
  'canceled', 'customize', 'favorite', 'gray', 'labeled', 'organize', 'summarized', 'prioritized', 'colors',
];

test('all words of the pane stand in its catalogue', () => {
  const components = FILES.filter((file) => file.endsWith('.tsx'));
  expect(components.length).toBeGreaterThan(60);
  expect(components.flatMap((file) => literalsIn(relative(PANE, file), readFileSync(file, 'utf8')))).toEqual([]);
});

test('nor is a sentence put together anywhere else', () => {
  const others = FILES.filter((file) => /\.tsx?$/.test(file) && !CATALOGUES.includes(file));
  expect(others.flatMap((file) => sentencesIn(relative(PANE, file), readFileSync(file, 'utf8')))).toEqual([]);
});

test.each([
  ['between tags', '<p>Hello</p>', ['Hello']],
  ['in braces', "<p>{isOpen ? 'Open' : `Shut at ${time}`}</p>", ['Open', 'Shut at']],
  ['in an attribute', '<Button title="Open it" />', ['Open it']],
  ['in an attribute’s braces', "<Button aria-label={name ?? 'No name'} />", ['No name']],
  ['one letter', '<p>a{b}</p>', ['a']],
])('a word is found %s', (_, source, expected) => {
  expect(literalsIn('view.tsx', source)).toEqual(expected.map((word) => `view.tsx:1 ${word}`));
});

test.each([
  ['signs', '<p>· {a} → {b} %</p>'],
  ['what nobody reads', "<p className={isOpen ? 'open' : 'shut'} role=\"status\" />"],
  ['what is compared or looked up', "<p>{kind === 'open' && words['open']}</p>"],
  ['keys of the catalogue', "<p>{strings.of('open')}</p>"],
])('%s are no words', (_, source) => {
  expect(literalsIn('view.tsx', source)).toEqual([]);
});

describe('the catalogue', () => {
  const texts = CATALOGUES.flatMap((file) => textsIn(relative(PANE, file), readFileSync(file, 'utf8')));

  test('has something to read, of every part of the pane', () => {
    expect(CATALOGUES.map((file) => relative(PANE, file)).sort()).toEqual(
      ['check', 'exchange', 'home', 'meeting', 'people', 'plan', 'report', 'row-helper', 'settings', 'start'].map((part) => join(part, 'strings.ts')).concat('strings.ts'),
    );
    expect(texts.length).toBeGreaterThan(350);
  });

  test.each([...OFFICE_WORDS, ...AMERICAN, ...PANE_WORDS])('nobody has to read “%s”', (word) => {
    const isSaid = saying(word);
    expect(texts.filter(({ text }) => isSaid(text))).toEqual([]);
  });

  test('nothing shouts', () => {
    expect(texts.filter(({ text }) => text.includes('!') || /\b\p{Lu}{5,}\b/u.test(text))).toEqual([]);
  });

  test('quotation marks and apostrophes are curly, and what is left out is one sign', () => {
    expect(texts.filter(({ text }) => /["']|\.\.\./.test(text))).toEqual([]);
  });

  test('two sentences or more end like sentences, and one sentence has at most 25 words', () => {
    expect(texts.filter(({ text, isWhole }) => isWhole && /[.?] \p{Lu}/u.test(text) && !/[.?…]$/.test(text))).toEqual([]);
    expect(texts.filter(({ text }) => text.split(/(?<=[.:;?])\s/).some((sentence) => sentence.split(/\s+/).length > 25))).toEqual([]);
  });

  test('nothing is spaced twice, or by mistake', () => {
    expect(texts.filter(({ text, isWhole }) => /\s{2}| [.,:;?]/.test(text) || (isWhole && text !== text.trim()))).toEqual([]);
  });
});

interface Text {
  /** Such as `check/strings.ts:12`. */
  readonly at: string;
  readonly text: string;
  /** Whether nothing is put into it. */
  readonly isWhole: boolean;
}

/** Words that a component says by itself: `home/figures.tsx:12 Overdue`. */
function literalsIn(file: string, source: string): string[] {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const note = (node: ts.Node, text: string): void => {
    const words = text.replace(/&[a-z]+;/g, '').trim();
    if (/\p{L}/u.test(words)) found.push(`${file}:${lineOf(parsed, node)} ${words}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) note(node, node.text);
    else if (ts.isJsxAttribute(node) && SPOKEN.has(node.name.getText()) && node.initializer !== undefined) said(node.initializer).forEach((literal) => note(literal, literal.text));
    else if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent) && node.expression !== undefined) said(node.expression).forEach((literal) => note(literal, literal.text));
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return found;
}

type Literal = ts.StringLiteral | ts.NoSubstitutionTemplateLiteral | ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail;

/** The literals that an expression may come to: not those that it compares, looks up or hands on. */
function said(node: ts.Node): Literal[] {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node];
  if (ts.isTemplateExpression(node)) return [node.head, ...node.templateSpans.flatMap(({ expression, literal }) => [...said(expression), literal])];
  if (ts.isConditionalExpression(node)) return [...said(node.whenTrue), ...said(node.whenFalse)];
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isJsxExpression(node)) return node.expression === undefined ? [] : said(node.expression);
  if (ts.isBinaryExpression(node)) return JOINS.has(node.operatorToken.kind) ? [...said(node.left), ...said(node.right)] : [];
  return [];
}

const JOINS = new Set([ts.SyntaxKind.PlusToken, ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.BarBarToken, ts.SyntaxKind.AmpersandAmpersandToken]);

/** Sentences, of four words or more (the names of choices are shorter), anywhere else in the pane's files, but for what is thrown, which nobody reads who works with it. */
function sentencesIn(file: string, source: string): string[] {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isThrowStatement(node) || ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if ((ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) && /^\p{Lu}(.*\p{L} ){3}/u.test(node.text.trim()))
      found.push(`${file}:${lineOf(parsed, node)} ${node.text}`);
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return found;
}

function lineOf(parsed: ts.SourceFile, node: ts.Node): number {
  return parsed.getLineAndCharacterOfPosition(node.getStart()).line + 1;
}

/** The texts of a catalogue; what is put into a text stands there as 0. */
function textsIn(file: string, source: string): Text[] {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const texts: Text[] = [];
  const note = (node: ts.Node, text: string, isWhole: boolean): void => {
    if (/\p{L}/u.test(text)) texts.push({ at: `${file}:${lineOf(parsed, node)}`, text, isWhole });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) note(node, node.text, !ts.isBinaryExpression(node.parent));
    else if (ts.isTemplateExpression(node)) note(node, node.head.text + node.templateSpans.map(({ literal }) => `0${literal.text}`).join(''), false);
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return texts;
}
