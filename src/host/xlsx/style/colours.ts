import type { XmlElement } from '../xml/element';
import { element } from '../xml/build';

/** What a file's colours are resolved against. */
export interface Palette {
  /** `#RRGGBB` in the order in which files number them: light 1, dark 1, light 2, dark 2, six accents, two link colours. */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/**
 * The colour of a `color`, `fgColor`, `tabColor` or the like as `#RRGGBB`; null where it is automatic or absent.
 * Themes and tints are resolved, so what is shown stays when the theme is lost.
 */
export function readColour(colour: XmlElement | undefined, palette: Palette): string | null {
  if (!colour || colour.flag('auto')) return null;
  const rgb = colour.get('rgb');
  const theme = colour.number('theme');
  const indexed = colour.number('indexed');
  const base =
    rgb !== undefined
      ? fromArgb(rgb)
      : theme !== undefined
        ? palette.theme[theme]
        : indexed !== undefined
          ? palette.indexed[indexed]
          : undefined;
  return base ? tinted(base, colour.number('tint') ?? 0) : null;
}

/** @param colour `#RRGGBB` */
export function writeColour(name: string, colour: string): string {
  return element(name, { rgb: `FF${colour.replace('#', '').toUpperCase()}` });
}

/** The 64 colours of files before themes (ISO/IEC 29500-1, 18.8.27); 64 and 65 are the system's text and window. */
export const INDEXED_COLOURS: readonly string[] = [
  ...eightTwice('000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF'),
  ...hexColours(
    '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
      '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
      '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333 ' +
      '000000 FFFFFF',
  ),
];

/** `FFRRGGBB`, or `RRGGBB` as some programs write it. */
export function fromArgb(text: string): string | undefined {
  const hex = /^(?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})$/.exec(text)?.[1];
  return hex && `#${hex.toUpperCase()}`;
}

/** Lightens (above 0) or darkens (below) a colour by its luminance, −1 to 1 (ISO/IEC 29500-1, 18.8.19). */
export function tinted(colour: string, tint: number): string {
  if (tint === 0) return colour;
  const [hue, saturation, luminance] = toHsl(colour);
  return fromHsl(hue, saturation, tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint);
}

function toHsl(colour: string): [hue: number, saturation: number, luminance: number] {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const spread = most - least;
  const luminance = (most + least) / 2;
  if (spread === 0) return [0, 0, luminance];
  const saturation = spread / (1 - Math.abs(2 * luminance - 1));
  const sector =
    most === red
      ? ((green - blue) / spread + 6) % 6
      : most === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return [sector * 60, saturation, luminance];
}

function fromHsl(hue: number, saturation: number, luminance: number): string {
  const strength = saturation * Math.min(luminance, 1 - luminance);
  const channel = (offset: number): string => {
    const place = (offset + hue / 30) % 12;
    const value = luminance - strength * Math.max(-1, Math.min(place - 3, 9 - place, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0')
      .toUpperCase();
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}

function hexColours(list: string): string[] {
  return list.split(' ').map((hex) => `#${hex}`);
}

function eightTwice(list: string): string[] {
  return [...hexColours(list), ...hexColours(list)];
}
