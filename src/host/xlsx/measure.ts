/**
 * Lengths: the model counts in points, a file's columns in widths of a digit of the workbook's font (7 pixels for
 * Calibri 11 at 96 pixels an inch), drawings in English metric units, margins in inches.
 */
const PIXELS_PER_POINT = 96 / 72;
const DIGIT_PIXELS = 7;
const EMU_PER_POINT = 12_700;

/** Whole pixels, as Excel keeps widths (ISO/IEC 29500-1, 18.3.1.13). */
export function pointsToCharacters(points: number): number {
  const pixels = Math.round(points * PIXELS_PER_POINT);
  return Math.trunc((pixels / DIGIT_PIXELS) * 256) / 256;
}

export function charactersToPoints(characters: number): number {
  const pixels = Math.trunc(((256 * characters + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS);
  return pixels / PIXELS_PER_POINT;
}

export function pointsToEmu(points: number): number {
  return Math.round(points * EMU_PER_POINT);
}

export function emuToPoints(emu: number): number {
  return emu / EMU_PER_POINT;
}

/** Rounded to a billionth of an inch: 43.2 points are 0.6 inches. */
export function pointsToInches(points: number): number {
  return Math.round((points / 72) * 1e9) / 1e9;
}

/** Rounded to a millionth of a point: 0.3 inches are 21.6 points. */
export function inchesToPoints(inches: number): number {
  return Math.round(inches * 72e6) / 1e6;
}
