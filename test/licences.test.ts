import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const PROJECT = resolve(__dirname, '..');

/** Licences that let a health service use, change and pass on what we ship without asking anybody. */
const FREE = ['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD'];

/**
 * What builds and tests may also be under these, as nothing of it ships: they ask something of who passes the package
 * itself on, or of who changes its own files.
 */
const FREE_TO_USE = [...FREE, 'MIT-0', 'BlueOak-1.0.0', 'MPL-2.0', 'CC-BY-4.0', 'Apache-2.0 AND MIT', '(BSD-3-Clause OR GPL-2.0)', '(MIT OR CC0-1.0)'];

/** Microsoft's client has a licence of its own, for building and testing add-ins for Microsoft 365. */
const OFFICE_JS = 'node_modules/@microsoft/office-js';

interface LockedPackage {
  readonly license?: string;
  readonly dev?: boolean;
  readonly resolved?: string;
}

const { packages } = JSON.parse(readFileSync(join(PROJECT, 'package-lock.json'), 'utf8')) as { packages: Record<string, LockedPackage> };
const locked = Object.entries(packages).filter(([folder]) => folder !== '');
const shipped = locked.filter(([, { dev }]) => dev !== true);

describe('what ships', () => {
  test('is all under a free licence', () => {
    expect(shipped.length).toBeGreaterThan(50);
    const unfree = shipped.map(([folder, { license }]) => [folder, license ?? licenceFile(folder)]).filter(([, licence]) => !FREE.includes(licence ?? ''));
    expect(unfree).toEqual([]);
  });

  test('holds nothing of Microsoft’s client, which is for building and testing', () => {
    expect(shipped.filter(([folder]) => folder.includes('@microsoft/office-js'))).toEqual([]);
  });
});

test('what builds and tests is under a licence that lets anybody use it', () => {
  const unfree = locked.filter(([folder, { dev, license }]) => dev === true && folder !== OFFICE_JS && !FREE_TO_USE.includes(license ?? ''));
  expect(unfree.map(([folder, { license }]) => [folder, license])).toEqual([]);
});

test('every package that is named is named in one version, so that nobody is given another than was looked at', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as Record<string, Record<string, string>>;
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(loose).toEqual([]);
});

test('the lock file records no addresses, so that any registry will do', () => {
  expect(locked.filter(([, { resolved }]) => resolved !== undefined).map(([folder]) => folder)).toEqual([]);
});

/** A package that forgot the field in its package.json still carries the licence's text. */
function licenceFile(folder: string): string | undefined {
  const file = readdirSync(join(PROJECT, folder)).find((name) => /^licen[cs]e/i.test(name));
  const text = file === undefined ? '' : readFileSync(join(PROJECT, folder, file), 'utf8');
  return /Apache License\s+Version 2\.0/.test(text) ? 'Apache-2.0' : undefined;
}
