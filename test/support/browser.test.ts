import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { findBrowser } from './browser';

describe('the browser for the tests', () => {
  const folder = mkdtempSync(join(tmpdir(), 'browser-'));
  const browser = join(folder, 'chromium-browser');
  beforeAll(() => {
    writeFileSync(browser, '');
    chmodSync(browser, 0o755);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is found on the PATH under any of its names', () => {
    expect(findBrowser({ PATH: ['/nowhere', folder].join(delimiter) })).toBe(browser);
  });

  test('is the one that CHROMIUM_PATH names, before any other', () => {
    const other = join(folder, 'my-browser');
    writeFileSync(other, '');
    expect(findBrowser({ CHROMIUM_PATH: other, PATH: folder })).toBe(other);
  });

  test('is not another one when CHROMIUM_PATH names none', () => {
    expect(findBrowser({ CHROMIUM_PATH: join(folder, 'nothing'), PATH: folder })).toBeUndefined();
  });
});
