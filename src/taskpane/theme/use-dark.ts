import { useSyncExternalStore } from 'react';

/** The part of `Office.context.officeTheme` that tells light from dark. Excel may leave it out. */
export interface OfficeTheme {
  readonly bodyBackgroundColor?: string;
}

/** Whether the pane is dark: as Office is where it says so, otherwise as the system asks, also when that changes. */
export function useDark(officeTheme: OfficeTheme | undefined): boolean {
  const system = useSyncExternalStore(watchSystem, () => systemScheme().matches);
  return isDarkColour(officeTheme?.bodyBackgroundColor) ?? system;
}

/**
 * Whether text on this colour has to be light.
 *
 * @param colour `#RRGGBB`, the only form that Office gives; undefined for any other.
 */
export function isDarkColour(colour: string | undefined): boolean | undefined {
  const digits = /^#([0-9a-f]{6})$/i.exec(colour ?? '')?.[1];
  if (digits === undefined) return undefined;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
  // The eye's weights of red, green and blue (ITU-R BT.601), against half of white.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

const systemScheme = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)');

function watchSystem(onChange: () => void): () => void {
  const scheme = systemScheme();
  scheme.addEventListener('change', onChange);
  return () => scheme.removeEventListener('change', onChange);
}
