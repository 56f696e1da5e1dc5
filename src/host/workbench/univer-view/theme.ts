import { defaultTheme } from '@univerjs/themes';

/** The grid's own chrome, with selections in the workbench's accent and lighter lines at frozen panes. */
export const gridTheme: typeof defaultTheme = {
  ...defaultTheme,
  gray: { ...defaultTheme.gray, 300: '#C3CBD0' },
  primary: {
    50: '#EFF6F8',
    100: '#D8EBEF',
    200: '#BFE0E6',
    300: '#8FC4D0',
    400: '#4E93A8',
    500: '#2A7089',
    600: '#1B5A70',
    700: '#12475A',
    800: '#0D3644',
    900: '#092732',
  },
};
