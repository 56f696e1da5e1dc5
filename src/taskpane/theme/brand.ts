import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

/** Tints and shades of the accent that the sheets and the icons carry (step 60), as Fluent wants them: dark to light. */
const BRAND: BrandVariants = {
  10: '#02090C',
  20: '#071A21',
  30: '#0A2A36',
  40: '#0D3645',
  50: '#0F3E50',
  60: '#12475A',
  70: '#175469',
  80: '#1D6279',
  90: '#2A7189',
  100: '#3C8199',
  110: '#5192A9',
  120: '#68A3B8',
  130: '#81B5C8',
  140: '#9DC7D7',
  150: '#BBD9E5',
  160: '#DCECF3',
};

/** Fluent's own light theme with our accent in full where Fluent would lighten it: white on it has contrast 10. */
export const lightTheme: Theme = {
  ...createLightTheme(BRAND),
  colorBrandBackground: BRAND[60],
  colorBrandBackgroundHover: BRAND[50],
  colorBrandBackgroundPressed: BRAND[30],
  colorCompoundBrandBackground: BRAND[60],
};

/** Fluent's own dark theme with our accent, lightened where it is text. */
export const darkTheme: Theme = {
  ...createDarkTheme(BRAND),
  colorBrandForeground1: BRAND[130],
  colorBrandForeground2: BRAND[140],
  colorBrandForegroundLink: BRAND[130],
  colorBrandForegroundLinkHover: BRAND[140],
  colorBrandForegroundLinkPressed: BRAND[120],
  colorCompoundBrandForeground1: BRAND[130],
  colorCompoundBrandForeground1Hover: BRAND[140],
  colorCompoundBrandStroke: BRAND[120],
};
