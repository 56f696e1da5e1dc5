import type { HorizontalAlignment, Style, VerticalAlignment } from '../../model/style';
import type { XmlElement } from '../xml/element';
import { knownWord } from '../xml/known-word';
import { element } from '../xml/build';

/** Alignment and protection: the parts of a cell format (`xf`) that stand in it and not in a list of their own. */

const HORIZONTAL: Readonly<Record<string, HorizontalAlignment>> = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};
const VERTICAL: Readonly<Record<string, VerticalAlignment>> = {
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
};
const STACKED = { inFile: 255, inModel: 180 };

type Alignment = Pick<
  Style,
  'horizontalAlignment' | 'verticalAlignment' | 'wrapText' | 'shrinkToFit' | 'indentLevel' | 'textOrientation'
>;

export function writeAlignment(style: Style): string {
  const horizontal = keyOf(HORIZONTAL, style.horizontalAlignment);
  const vertical = keyOf(VERTICAL, style.verticalAlignment);
  const attributes = {
    horizontal: horizontal === 'general' ? null : horizontal,
    vertical: vertical === 'bottom' ? null : vertical,
    textRotation: rotationInFile(style.textOrientation) || null,
    wrapText: style.wrapText || null,
    indent: style.indentLevel || null,
    shrinkToFit: style.shrinkToFit || null,
  };
  return Object.values(attributes).every((value) => value === null) ? '' : element('alignment', attributes);
}

export function readAlignment(alignment: XmlElement | undefined): Partial<Alignment> {
  if (!alignment) return {};
  return {
    horizontalAlignment: knownWord(HORIZONTAL, alignment.get('horizontal') ?? 'general') ?? 'General',
    verticalAlignment: knownWord(VERTICAL, alignment.get('vertical') ?? 'bottom') ?? 'Bottom',
    wrapText: alignment.flag('wrapText'),
    shrinkToFit: alignment.flag('shrinkToFit'),
    indentLevel: alignment.number('indent') ?? 0,
    textOrientation: rotationInModel(alignment.number('textRotation') ?? 0),
  };
}

export function writeCellProtection(style: Style): string {
  return style.locked && !style.formulaHidden
    ? ''
    : element('protection', { locked: style.locked ? null : false, hidden: style.formulaHidden || null });
}

export function readCellProtection(
  protection: XmlElement | undefined,
): Partial<Pick<Style, 'locked' | 'formulaHidden'>> {
  return protection ? { locked: protection.flag('locked', true), formulaHidden: protection.flag('hidden') } : {};
}

/** A file counts downward angles from 91 to 180. */
function rotationInFile(orientation: number): number {
  if (orientation === STACKED.inModel) return STACKED.inFile;
  return orientation < 0 ? 90 - orientation : orientation;
}

function rotationInModel(rotation: number): number {
  if (rotation === STACKED.inFile) return STACKED.inModel;
  return rotation > 90 ? 90 - rotation : rotation;
}

function keyOf(table: Readonly<Record<string, string>>, value: string): string | undefined {
  return Object.keys(table).find((key) => table[key] === value);
}
