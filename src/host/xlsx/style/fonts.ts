import { DEFAULT_FONT, type Font } from '../../model/style';
import type { XmlElement } from '../xml/element';
import { element } from '../xml/build';
import { readColour, writeColour, type Palette } from './colours';

const UNDERLINES = {
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
} as const;

/** A whole font, as in a stylesheet's list. Black text takes the theme's text colour, as Excel's own does. */
export function writeFont(font: Font): string {
  return element(
    'font',
    {},
    marks(font, { isWhole: true }),
    element('sz', { val: font.size }),
    font.color === DEFAULT_FONT.color ? element('color', { theme: 1 }) : writeColour('color', font.color),
    element('name', { val: font.name }),
    element('family', { val: 2 }),
    font.name === DEFAULT_FONT.name && element('scheme', { val: 'minor' }),
  );
}

/** What a differential format says of the font: size and name are not Excel's to change there. */
export function writeFontChange(font: Partial<Font> | undefined): string {
  if (!font) return '';
  const content = marks(font, { isWhole: false }) + (font.color ? writeColour('color', font.color) : '');
  return content && element('font', {}, content);
}

export function readFont(font: XmlElement, palette: Palette): Font {
  return { ...DEFAULT_FONT, ...readFontChange(font, palette) };
}

export function readFontChange(font: XmlElement, palette: Palette): Partial<Font> {
  const value = (name: string): string | undefined => font.child(name)?.get('val');
  const underline = font.child('u');
  const position = value('vertAlign');
  const color = readColour(font.child('color'), palette);
  const name = value('name') ?? value('rFont');
  const size = font.child('sz')?.number('val');
  return {
    ...(name !== undefined && { name }),
    ...(size !== undefined && { size }),
    ...flagged(font, 'b', 'bold'),
    ...flagged(font, 'i', 'italic'),
    ...flagged(font, 'strike', 'strikethrough'),
    ...(underline && { underline: underlineOf(underline.get('val') ?? 'single') }),
    ...(position !== undefined && { superscript: position === 'superscript', subscript: position === 'subscript' }),
    ...(color && { color }),
  };
}

/** In the order of CT_Font. A whole font leaves out what it is not; a change says so. */
function marks(font: Partial<Font>, { isWhole }: { isWhole: boolean }): string {
  const mark = (name: string, isSet: boolean | undefined): string => {
    if (isSet === undefined || (isWhole && !isSet)) return '';
    return element(name, isSet ? {} : { val: false });
  };
  const position = font.superscript ? 'superscript' : font.subscript ? 'subscript' : null;
  return (
    mark('b', font.bold) +
    mark('i', font.italic) +
    mark('strike', font.strikethrough) +
    underlineMark(font.underline, isWhole) +
    (position ? element('vertAlign', { val: position }) : '')
  );
}

function underlineMark(underline: Font['underline'] | undefined, isWhole: boolean): string {
  if (underline === undefined || (isWhole && underline === 'None')) return '';
  const name = Object.entries(UNDERLINES).find(([, known]) => known === underline)?.[0] ?? 'none';
  return element('u', name === 'single' ? {} : { val: name });
}

function flagged<K extends keyof Font>(font: XmlElement, name: string, key: K): Partial<Record<K, boolean>> {
  const mark = font.child(name);
  return mark ? ({ [key]: mark.flag('val', true) } as Partial<Record<K, boolean>>) : {};
}

function underlineOf(value: string): Font['underline'] {
  return UNDERLINES[value as keyof typeof UNDERLINES] ?? 'None';
}
