import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PROJECT = resolve(__dirname, '../..');
const HOST = 'https://addins.example.nhs.uk/tools/sig';

const { POLICIES, policyText } = createRequire(__filename)(join(PROJECT, 'content-security-policy.js')) as {
  POLICIES: Record<'excel' | 'support', object>;
  policyText: (policy: object) => string;
};

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

  test.each(['taskpane', 'commands'])('%s.html runs under the policy for Excel, which stands before anything that it holds back', (page) => {
    expect(built(`${page}.html`)).toMatch(/^<!doctype html><html lang="en-GB"><head><meta charset="utf-8"\/><meta http-equiv="Content-Security-Policy"/);
    expect(policyOf(built(`${page}.html`))).toEqual(policyText(POLICIES.excel));
    // The browser tries the pane under this policy by putting these two texts in the place of the workbench's (test/browser/security.test.ts).
    const template = readFileSync(join(PROJECT, `src/${page === 'taskpane' ? 'taskpane/taskpane' : 'commands/commands'}.html`), 'utf8');
    expect(template.match(/<%= \w+ %>/g)).toEqual(expect.arrayContaining(['<%= policy %>', '<%= officeJs %>']));
  });

  test('support.html runs nothing at all', () => {
    expect(policyOf(built('support.html'))).toBe(policyText(POLICIES.support));
    expect(policyText(POLICIES.support)).not.toContain('script-src');
  });

  test('makes neither code nor markup out of texts, but where React and webpack are known to', () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(10);
    const found = scripts.flatMap((file) => [...built(file).matchAll(MAKES_CODE_OR_MARKUP)].map(({ index }) => built(file).slice(Math.max(0, index - 90), index + 60)));
    expect(found.filter((place) => !KNOWN_PLACES.some((known) => known.test(place)))).toEqual([]);
    // Were the pattern blind, it would not see what is known to be there either.
    expect(KNOWN_PLACES.filter((known) => !found.some((place) => known.test(place)))).toEqual([]);
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

describe('the policy for Excel', () => {
  const rules = new Map(policyText(POLICIES.excel).split('; ').map((rule) => [rule.split(' ')[0] ?? '', rule.split(' ').slice(1)]));

  test('lets scripts come from the page’s own folder and from Microsoft’s office.js, and no texts be run', () => {
    expect(rules.get('script-src')).toEqual(["'self'", 'https://appsforoffice.microsoft.com/lib/1/hosted/', 'https://officeapis.public.onecdn.static.microsoft/1/']);
    expect(policyText(POLICIES.excel)).not.toMatch(/unsafe|strict-dynamic|\*|data:|blob:|http:/);
  });

  test('shuts everything that it does not name', () => {
    for (const shut of ['default-src', 'object-src', 'base-uri', 'form-action']) expect(rules.get(shut)).toEqual(["'none'"]);
    // Nothing is asked of any server: that falls to default-src.
    expect([...rules.keys()].sort()).toEqual(['base-uri', 'default-src', 'form-action', 'frame-src', 'img-src', 'object-src', 'script-src', 'style-src']);
  });
});

const policyOf = (html: string): string | undefined => /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];

const MAKES_CODE_OR_MARKUP = /(?<![\w$.])eval\(|(?<![\w$])Function\(|\.(?:innerHTML|outerHTML|srcdoc)\s*=(?!=)|\.(?:insertAdjacentHTML|createContextualFragment|parseFromString|setHTMLUnsafe)\(|document\.writ(?:e|eln)\(|__html/g;

/** All that there is in what we build, each with why it harms nobody. */
const KNOWN_PLACES = [
  // Webpack's way to the global object where there is no globalThis: never taken by a browser that Excel has, and shut by the policy.
  /this\|\|Function\("return this"\)/,
  // React makes a script element that must not run from a text of its own.
  /innerHTML="<script><\\\/script>"/,
  // React's dangerouslySetInnerHTML, which no file of ours uses (eslint.config.mjs).
  /__html/,
];

const scriptsOf = (html: string): string[] => [...html.matchAll(/<script[^>]*\bsrc="([^"]+)"/g)].map(([, address = '']) => address);
