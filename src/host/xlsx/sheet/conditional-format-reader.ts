import type { ColorScalePoint, ConditionalFormat, ConditionalFormatRule } from '../../model/features';
import { usualIconCriteria, type IconCriterion } from '../../model/icon-criteria';
import { fromFileForm } from '../formula/file-form';
import { operatorNamed } from '../formula/operators';
import { baseForModel, type RuleBase } from '../formula/rule-base';
import { readColour, type Palette } from '../style/colours';
import type { StyleReader } from '../style/style-reader';
import type { XmlElement } from '../xml/element';
import { fromExcelText } from '../xml/excel-text';
import { readAreas } from '../xml/references';
import { POINT_WORDS } from './conditional-formats';
import { iconSetOf } from './icon-sets';
import { readPreset } from './preset-rules';

/** Rules whose text condition the model knows. */
const TEXT_RULES = {
  containsText: 'Contains',
  notContainsText: 'NotContains',
  beginsWith: 'BeginsWith',
  endsWith: 'EndsWith',
} as const;

/**
 * Every conditional format of a sheet, priorities counted from 0.
 * @param leftOut told once for each rule that the model has no kind for
 */
export function readConditionalFormats(
  worksheet: XmlElement,
  styles: StyleReader,
  nextId: () => string,
  leftOut: () => void,
): ConditionalFormat[] {
  const found: { format: ConditionalFormat; priority: number }[] = [];
  const blocks = [
    ...worksheet.all('conditionalFormatting'),
    ...(worksheet.child('extLst')?.deep('x14:conditionalFormatting') ?? []),
  ];
  const directions = barDirections(worksheet);
  for (const block of blocks) {
    const areas = readAreas(block.get('sqref') ?? block.child('xm:sqref')?.text);
    const rules = [...block.all('cfRule'), ...block.all('x14:cfRule')];
    if (areas.length === 0) continue;
    const base = baseForModel(areas);
    for (const entry of rules) {
      // An extended data bar only refines the plain one of the same id.
      if (entry.name === 'x14:cfRule' && entry.get('type') === 'dataBar') continue;
      const rule = readRule(entry, base, styles.palette, directions);
      if (!rule) {
        leftOut();
        continue;
      }
      const extended = entry.child('x14:dxf');
      found.push({
        priority: entry.number('priority') ?? 0,
        format: {
          id: nextId(),
          areas,
          rule,
          format: extended ? styles.readDifferential(extended) : styles.differential(entry.number('dxfId')),
          priority: 0,
          stopIfTrue: entry.flag('stopIfTrue'),
        },
      });
    }
  }
  const order = [...found].sort((a, b) => a.priority - b.priority);
  return found.map((one) => ({ ...one.format, priority: order.indexOf(one) }));
}

function readRule(
  entry: XmlElement,
  base: RuleBase,
  palette: Palette,
  directions: BarDirections,
): ConditionalFormatRule | null {
  const type = entry.get('type') ?? '';
  const formulas = [...entry.all('formula'), ...entry.all('xm:f')].map(({ text }) =>
    base.move(fromFileForm(fromExcelText(text))),
  );
  const [first, second = null] = formulas;
  const text = entry.get('text');
  if (type in TEXT_RULES && text !== undefined)
    return { type: 'ContainsText', operator: TEXT_RULES[type as keyof typeof TEXT_RULES], text: fromExcelText(text) };
  const criterion = readPreset(entry);
  if (criterion) return { type: 'PresetCriteria', criterion };
  // What has no kind in the model may say its condition by a formula as well.
  if ((type === 'expression' || type === 'timePeriod' || type in TEXT_RULES) && first !== undefined) return { type: 'Custom', formula: first };
  if (type === 'cellIs' && first !== undefined)
    return { type: 'CellValue', operator: operatorNamed(entry.get('operator')), formula1: first, formula2: second };
  if (type === 'top10') {
    const kind = `${entry.flag('bottom') ? 'Bottom' : 'Top'}${entry.flag('percent') ? 'Percent' : 'Items'}` as const;
    return { type: 'TopBottom', kind, rank: entry.number('rank') ?? 10 };
  }
  return readPainted(entry, palette, directions);
}

/** Bars, scales and icons, which paint by value. */
function readPainted(entry: XmlElement, palette: Palette, directions: BarDirections): ConditionalFormatRule | null {
  const bar = entry.child('dataBar');
  if (bar) {
    const [id] = entry.child('extLst')?.deep('x14:id') ?? [];
    const direction = directions.get(id?.text ?? '');
    const color = readColour(bar.child('color'), palette) ?? '#638EC6';
    return { type: 'DataBar', color, ...(direction && { direction }), ...(!bar.flag('showValue', true) && { isBarOnly: true }) };
  }
  const icons = entry.child('iconSet') ?? entry.child('x14:iconSet');
  if (icons) return readIcons(icons);
  const scale = entry.child('colorScale');
  if (!scale) return null;
  const colours = scale.all('color');
  return {
    type: 'ColorScale',
    points: scale.all('cfvo').map((limit, index) => {
      const kind = pointKind(limit.get('type'));
      const isLimit = kind === 'LowestValue' || kind === 'HighestValue';
      return { kind, formula: isLimit ? null : (limit.get('val') ?? null), color: readColour(colours[index], palette) ?? '#FFFFFF' };
    }),
  };
}

type BarDirections = ReadonlyMap<string, 'LeftToRight' | 'RightToLeft'>;

/** By the id that a plain data bar names. */
function barDirections(worksheet: XmlElement): BarDirections {
  const rules = [...(worksheet.child('extLst')?.deep('x14:cfRule') ?? [])];
  return new Map(
    rules.flatMap((rule): [string, 'LeftToRight' | 'RightToLeft'][] => {
      const word = rule.child('x14:dataBar')?.get('direction');
      if (word !== 'leftToRight' && word !== 'rightToLeft') return [];
      return [[rule.get('id') ?? '', word === 'leftToRight' ? 'LeftToRight' : 'RightToLeft']];
    }),
  );
}

function readIcons(icons: XmlElement): ConditionalFormatRule {
  const style = iconSetOf(icons.get('iconSet')).name;
  const usual = usualIconCriteria(style);
  const criteria = [...icons.all('cfvo'), ...icons.all('x14:cfvo')].map((limit): IconCriterion => ({
    kind: iconKind(limit.get('type')),
    operator: limit.flag('gte', true) ? 'GreaterThanOrEqual' : 'GreaterThan',
    formula: `=${limit.child('xm:f')?.text ?? limit.get('val') ?? '0'}`,
  }));
  const isUsual = criteria.length !== usual.length || JSON.stringify(criteria) === JSON.stringify(usual);
  return {
    type: 'IconSet',
    style,
    ...(!isUsual && { criteria }),
    ...(icons.flag('reverse') && { isReversed: true }),
    ...(!icons.flag('showValue', true) && { isIconOnly: true }),
  };
}

function iconKind(word: string | undefined): IconCriterion['kind'] {
  return (['Percent', 'Percentile', 'Formula'] as const).find((kind) => POINT_WORDS[kind] === word) ?? 'Number';
}

function pointKind(word: string | undefined): ColorScalePoint['kind'] {
  const kinds = Object.keys(POINT_WORDS) as ColorScalePoint['kind'][];
  return kinds.find((kind) => POINT_WORDS[kind] === word) ?? 'Number';
}
