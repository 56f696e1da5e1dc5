/** Excel measures in points, a screen in CSS pixels: 72 and 96 to the inch. */
export const pixels = (points: number): number => Math.round((points * 96) / 72);
export const points = (px: number): number => (px * 72) / 96;
