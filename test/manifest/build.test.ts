import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PROJECT = resolve(__dirname, '../..');
const HOST = 'https://addins.example.nhs.uk/tools/sig';

const { addressedManifest } = createRequire(__filename)(join(PROJECT, 'webpack.config.js')) as {
  addressedManifest: (manifest: string, baseUrl: string) => string;
};

describe('the build for a real host', () => {
  const folder = mkdtempSync(join(tmpdir(), 'build-'));
  const built = (file: string): string => readFileSync(join(folder, file), 'utf8');

  beforeAll(() => {
    const webpack = join(PROJECT, 'node_modules/webpack/bin/webpack.js');
    const { status, stdout } = spawnSync(process.execPath, [webpack, '--env', `baseUrl=${HOST}`, '--output-path', folder], { cwd: PROJECT, encoding: 'utf8' });
    if (status !== 0) throw new Error(`webpack ended with ${status}:\n${stdout}`);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('writes a manifest whose every address is one of its own files', () => {
    const addresses = [...built('manifest.xml').matchAll(/="(https:[^"]+)"/g)].map(([, address = '']) => address);
    expect(addresses.length).toBeGreaterThan(15);
    expect(addresses.filter((address) => !address.startsWith(`${HOST}/`))).toEqual([]);
    expect(addresses.filter((address) => !existsSync(join(folder, address.slice(HOST.length))))).toEqual([]);
    expect(built('manifest.xml')).not.toContain('localhost');
  });

  test.each(['taskpane', 'commands'])('%s.html loads the line for the workbench, office.js from Microsoft, and itself, in this order', (page) => {
    expect(scriptsOf(built(`${page}.html`))).toEqual([
      'attach-pane.js',
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      expect.stringMatching(new RegExp(`^${page}\\.[0-9a-f]{10}\\.js$`)),
    ]);
  });

  test.each(['taskpane.html', 'commands.html', 'support.html'])('%s names only files that are there, and has no script of its own', (page) => {
    const own = [...built(page).matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address = '']) => address).filter((address) => !address.startsWith('https:'));
    expect(own.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
    expect(built(page)).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|javascript:/i);
  });

  test('holds nothing of the workbench and nothing of Microsoft’s', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => /workbench|office-js|index\.html/.test(file))).toEqual([]);
  });
});

describe('the address of a real host', () => {
  const manifest = '<A DefaultValue="https://localhost:3000/taskpane.html" />';

  test.each([
    ['https://example.org', 'https://example.org/taskpane.html'],
    ['https://example.org/', 'https://example.org/taskpane.html'],
    ['https://example.org/a/b/', 'https://example.org/a/b/taskpane.html'],
    ['https://example.org:8443/a', 'https://example.org:8443/a/taskpane.html'],
  ])('%s makes %s', (baseUrl, address) => {
    expect(addressedManifest(manifest, baseUrl)).toBe(`<A DefaultValue="${address}" />`);
  });

  test.each(['http://example.org', 'example.org', '', 'https://example.org/?a=1', 'https://example.org/#a'])('is not "%s"', (baseUrl) => {
    expect(() => addressedManifest(manifest, baseUrl)).toThrow(`not "${baseUrl}"`);
  });
});

const scriptsOf = (html: string): string[] => [...html.matchAll(/<script[^>]*\bsrc="([^"]+)"/g)].map(([, address = '']) => address);
