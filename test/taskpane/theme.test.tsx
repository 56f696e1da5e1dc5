/** @jest-environment jsdom */
import { act, render } from '@testing-library/react';
import { PaneTheme } from '../../src/taskpane/theme/pane-theme';
import { isDarkColour } from '../../src/taskpane/theme/use-dark';

test.each<[string | undefined, boolean | undefined]>([
  ['#000000', true],
  ['#292929', true],
  ['#0A2A36', true],
  ['#FFFFFF', false],
  ['#f3f2f1', false],
  ['#12475', undefined],
  ['white', undefined],
  ['', undefined],
  [undefined, undefined],
])('whether %s is dark: %s', (colour, dark) => {
  expect(isDarkColour(colour)).toBe(dark);
});

describe('the pane is light or dark', () => {
  test.each<[string, { office: string | undefined; systemDark: boolean }, 'light' | 'dark']>([
    ['as the system asks where Office says nothing', { office: undefined, systemDark: true }, 'dark'],
    ['as Office says, whatever the system asks', { office: '#FFFFFF', systemDark: true }, 'light'],
    ['dark in a dark Office', { office: '#262626', systemDark: false }, 'dark'],
  ])('%s', (_name, { office, systemDark }, expected) => {
    system(systemDark);
    render(<PaneTheme officeTheme={office === undefined ? undefined : { bodyBackgroundColor: office }}>Text</PaneTheme>);
    expect(document.documentElement.style.colorScheme).toBe(expected);
  });

  test('as the system asks when that changes', () => {
    const scheme = system(false);
    render(<PaneTheme officeTheme={undefined}>Text</PaneTheme>);
    expect(document.documentElement.style.colorScheme).toBe('light');
    act(() => scheme.become(true));
    expect(document.documentElement.style.colorScheme).toBe('dark');
  });
});

/** A system that asks for light or dark: jsdom knows no media queries. */
function system(dark: boolean): { become: (dark: boolean) => void } {
  const query = Object.assign(new EventTarget(), { media: '', matches: dark, onchange: null, addListener: () => undefined, removeListener: () => undefined });
  window.matchMedia = () => query;
  return {
    become: (nowDark) => {
      query.matches = nowDark;
      query.dispatchEvent(new Event('change'));
    },
  };
}
