import { formatAddress, rectangle } from '../../model/address';
import type { ColorScalePoint, ConditionalFormat, ConditionalFormatRule } from '../../model/features';
import { usualIconCriteria, type IconCriterion } from '../../model/icon-criteria';
import { toFileForm, type FormulaPlace } from '../formula/file-form';
import { operatorWord } from '../formula/operators';
import { baseForFile, type RuleBase } from '../formula/rule-base';
import { writeColour } from '../style/colours';
import type { StyleWriter } from '../style/style-writer';
import { element, escapeText, type Attributes } from '../xml/build';
import { toExcelText } from '../xml/excel-text';
import { writeAreas } from '../xml/references';
import { iconSetNamed } from './icon-sets';
import { writePreset } from './preset-rules';

/** A rule in the worksheet itself, or in its extension list, where what Excel 2010 brought goes; or some of it in each. */
interface WrittenRule {
  readonly plain: string;
  readonly extended: string;
}

/** The extension that holds conditional formats ([MS-XLSX], `x14:conditionalFormattings`). */
const EXTENSION = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';

/** @returns what stands in the worksheet's sequence, and what in its extension list */
export function writeConditionalFormats(
  formats: readonly ConditionalFormat[],
  styles: StyleWriter,
  place: FormulaPlace,
): { xml: string; extension: string } {
  const byPriority = [...formats].sort((a, b) => a.priority - b.priority);
  const written = formats.map((format) => writeFormat(format, byPriority.indexOf(format) + 1, styles, place));
  const extended = written.map((rule) => rule.extended).filter((xml) => xml !== '');
  return {
    xml: written.map(({ plain }) => plain).join(''),
    extension:
      extended.length === 0
        ? ''
        : element(
            'ext',
            { uri: EXTENSION, 'xmlns:x14': 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main' },
            element('x14:conditionalFormattings', {}, extended),
          ),
  };
}

function writeFormat(format: ConditionalFormat, priority: number, styles: StyleWriter, place: FormulaPlace): WrittenRule {
  const base = baseForFile(format.areas);
  const { rule } = format;
  if (rule.type === 'IconSet' && iconSetNamed(rule.style).isExtended) return { plain: '', extended: extendedIcons(format.id, rule, priority, base) };
  const { attributes, content } = writeRule(format.rule, base, place);
  const dxfId = styles.differential(format.format);
  const isRefined = rule.type === 'DataBar' && rule.direction !== undefined;
  return {
    plain: element(
      'conditionalFormatting',
      { sqref: writeAreas(base.areas) },
      element('cfRule', { ...attributes, dxfId, priority, stopIfTrue: format.stopIfTrue || null }, content, isRefined && refinedBy(format.id)),
    ),
    extended: isRefined ? extendedBar(format.id, rule, base) : '',
  };
}

function writeRule(rule: ConditionalFormatRule, base: RuleBase, place: FormulaPlace): { attributes: Attributes; content: string } {
  const formula = (text: string | null): string =>
    text === null ? '' : element('formula', {}, escapeText(toExcelText(toFileForm(base.move(text), place))));
  switch (rule.type) {
    case 'Custom':
      return { attributes: { type: 'expression' }, content: formula(rule.formula) };
    case 'CellValue':
      return {
        attributes: { type: 'cellIs', operator: operatorWord(rule.operator) },
        content: formula(rule.formula1) + formula(rule.formula2),
      };
    case 'ContainsText':
      return textRule(rule.operator, rule.text, base);
    case 'PresetCriteria':
      return writePreset(rule.criterion, base.areas[0] ?? rectangle(0, 0));
    case 'TopBottom':
      return {
        attributes: {
          type: 'top10',
          percent: rule.kind.endsWith('Percent') || null,
          bottom: rule.kind.startsWith('Bottom') || null,
          rank: rule.rank,
        },
        content: '',
      };
    case 'DataBar':
      return {
        attributes: { type: 'dataBar' },
        content: element('dataBar', { showValue: rule.isBarOnly ? false : null }, limit('min', null), limit('max', null), writeColour('color', rule.color)),
      };
    case 'ColorScale':
      return {
        attributes: { type: 'colorScale' },
        content: element(
          'colorScale',
          {},
          rule.points.map(({ kind, formula: value }) => limit(POINT_WORDS[kind], value?.replace(/^=/, '') ?? null)),
          rule.points.map(({ color }) => writeColour('color', color)),
        ),
      };
    case 'IconSet': {
      const limits = iconCriteria(rule).map(({ kind, operator, formula: value }) =>
        element('cfvo', { type: POINT_WORDS[kind], val: value.slice(1), gte: operator === 'GreaterThan' ? false : null }));
      return { attributes: { type: 'iconSet' }, content: element('iconSet', iconAttributes(rule), limits) };
    }
  }
}

export const POINT_WORDS: Readonly<Record<ColorScalePoint['kind'], string>> = {
  LowestValue: 'min',
  HighestValue: 'max',
  Number: 'num',
  Percent: 'percent',
  Percentile: 'percentile',
  Formula: 'formula',
};

function limit(type: string, value: string | null): string {
  return element('cfvo', { type, val: value });
}

/** Rules on text carry a formula that says the same: readers may go by either. */
function textRule(operator: Extract<ConditionalFormatRule, { type: 'ContainsText' }>['operator'], text: string, base: RuleBase) {
  const corner = base.areas[0] ?? rectangle(0, 0);
  const cell = formatAddress(rectangle(corner.row, corner.column));
  const quoted = `"${text.replaceAll('"', '""')}"`;
  const [type, word, formula] = {
    Contains: ['containsText', 'containsText', `NOT(ISERROR(SEARCH(${quoted},${cell})))`],
    NotContains: ['notContainsText', 'notContains', `ISERROR(SEARCH(${quoted},${cell}))`],
    BeginsWith: ['beginsWith', 'beginsWith', `LEFT(${cell},LEN(${quoted}))=${quoted}`],
    EndsWith: ['endsWith', 'endsWith', `RIGHT(${cell},LEN(${quoted}))=${quoted}`],
  }[operator];
  return {
    attributes: { type, operator: word, text: toExcelText(text) },
    content: element('formula', {}, escapeText(toExcelText(formula ?? ''))),
  };
}

type IconRule = Extract<ConditionalFormatRule, { type: 'IconSet' }>;

function iconCriteria({ style, criteria }: IconRule): readonly IconCriterion[] {
  return criteria ?? usualIconCriteria(style);
}

function iconAttributes({ style, isReversed, isIconOnly }: IconRule): Attributes {
  return { iconSet: iconSetNamed(style).word, showValue: isIconOnly ? false : null, reverse: isReversed || null };
}

function extendedIcons(id: string, rule: IconRule, priority: number, base: RuleBase): string {
  const limits = iconCriteria(rule).map(({ kind, operator, formula }) =>
    element('x14:cfvo', { type: POINT_WORDS[kind], gte: operator === 'GreaterThan' ? false : null }, element('xm:f', {}, escapeText(formula.slice(1)))));
  return extendedFormat({ type: 'iconSet', priority, id }, element('x14:iconSet', iconAttributes(rule), limits), base);
}

/** Tells that the rule of the same id in the extension list says more of this one ([MS-XLSX] 2.4.7). */
function refinedBy(id: string): string {
  const uri = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';
  return element('extLst', {}, element('ext', { uri, 'xmlns:x14': 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main' }, element('x14:id', {}, id)));
}

function extendedBar(id: string, { direction, isBarOnly }: Extract<ConditionalFormatRule, { type: 'DataBar' }>, base: RuleBase): string {
  const attributes = { showValue: isBarOnly ? false : null, direction: direction === 'LeftToRight' ? 'leftToRight' : 'rightToLeft' };
  const limits = [element('x14:cfvo', { type: 'min' }), element('x14:cfvo', { type: 'max' })];
  return extendedFormat({ type: 'dataBar', id }, element('x14:dataBar', attributes, limits), base);
}

function extendedFormat(attributes: Attributes, content: string, base: RuleBase): string {
  return element(
    'x14:conditionalFormatting',
    { 'xmlns:xm': 'http://schemas.microsoft.com/office/excel/2006/main' },
    element('x14:cfRule', attributes, content),
    element('xm:sqref', {}, writeAreas(base.areas)),
  );
}
