/** @jest-environment jsdom */
import { OfficeAddinManifest } from 'office-addin-manifest';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const PROJECT = resolve(__dirname, '../..');
const FILE = join(PROJECT, 'manifest.xml');
const ADDRESS = 'https://localhost:3000/';

const manifest = new DOMParser().parseFromString(readFileSync(FILE, 'utf8'), 'application/xml');
const elements = [...manifest.querySelectorAll('*')];
const named = (name: string): Element[] => elements.filter(({ localName }) => localName === name);
const textOf = (name: string): string => named(name)[0]?.textContent ?? '';
const valueOf = (name: string): string => named(name)[0]?.getAttribute('DefaultValue') ?? '';

describe('the manifest', () => {
  test('is read by Microsoft’s own tools', async () => {
    await expect(OfficeAddinManifest.readManifestFile(FILE)).resolves.toMatchObject({
      id: 'f78a12e4-d16c-43f9-bd8d-9e61aa2eb37a',
      displayName: 'SIG Workspace',
      providerName: 'SIG Workspace',
      defaultLocale: 'en-GB',
      officeAppType: 'TaskPaneApp',
      hosts: ['Workbook'],
      permissions: 'ReadWriteDocument',
      version: '1.0.0.0',
    });
  });

  test('is well-formed XML', () => {
    expect(named('parsererror')).toEqual([]);
  });

  test.each(elements.filter(({ children }) => children.length > 0).map((element): [string, Element] => [pathOf(element), element]))(
    '%s holds only what the schema allows, in its order',
    (_path, element) => {
      const allowed = ORDER[keyOf(element)];
      expect(allowed).toBeDefined();
      const places = [...element.children].map(({ localName }) => allowed?.indexOf(localName) ?? -1);
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    },
  );

  test('asks for ExcelApi 1.13 to be installed and for its buttons', () => {
    const sets = named('Set').map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')]);
    expect(sets).toEqual([
      ['ExcelApi', '1.13'],
      ['ExcelApi', '1.13'],
    ]);
  });

  test('asks for no more than it needs, of one host', () => {
    // Writing cells needs this; ReadWriteMailbox and the like are other hosts', and there is nothing above it in Excel.
    expect(named('Permissions').map(({ textContent }) => textContent)).toEqual(['ReadWriteDocument']);
    // No address besides that of the pane itself may be opened in it, and nobody's identity is asked for.
    expect(['AppDomains', 'AppDomain', 'WebApplicationInfo', 'Scopes', 'EquivalentAddins', 'Runtimes'].filter((name) => named(name).length > 0)).toEqual([]);
    expect(named('Host').map((host) => host.getAttribute('Name') ?? host.getAttribute('xsi:type'))).toEqual(['Workbook', 'Workbook']);
  });

  test('keeps its texts within Office’s limits', () => {
    expect(valueOf('Description').length).toBeLessThanOrEqual(250);
    const strings = (list: string): string[] =>
      [...(named(list)[0]?.children ?? [])].map((string) => string.getAttribute('DefaultValue') ?? '');
    expect(strings('ShortStrings').filter(({ length }) => length === 0 || length > 125)).toEqual([]);
    expect(strings('LongStrings').filter(({ length }) => length === 0 || length > 250)).toEqual([]);
  });
});

test('its buttons call the functions that src/commands binds', () => {
  const source = readFileSync(join(PROJECT, 'src/commands/commands.ts'), 'utf8');
  const bound = [...source.matchAll(/Office\.actions\.associate\('(\w+)'/g)].map(([, name]) => name);
  expect(named('FunctionName').map(({ textContent }) => textContent)).toEqual(bound);
});

describe('its addresses', () => {
  const addresses = elements
    .flatMap((element) => [...element.attributes].filter(({ name }) => !name.startsWith('xmlns')).map(({ value }) => value))
    .filter((value) => /^\w+:\/\//.test(value));

  test('are all under one HTTPS address', () => {
    expect(addresses.length).toBeGreaterThan(15);
    expect(addresses.filter((address) => !address.startsWith(ADDRESS))).toEqual([]);
  });

  test('open the pane from the page of the pane, by the base and by the ribbon', () => {
    expect(valueOf('SourceLocation')).toBe(`${ADDRESS}taskpane.html`);
    expect(resources().get('Taskpane.Url')).toBe(`${ADDRESS}taskpane.html`);
    expect(textOf('TaskpaneId')).toBe('Office.AutoShowTaskpaneWithDocument');
  });
});

describe('its resources', () => {
  const references = elements.map((element) => element.getAttribute('resid')).filter((id) => id !== null);

  test('are all declared and all used', () => {
    expect([...new Set(references)].sort()).toEqual([...resources().keys()].sort());
  });

  test('have ids that Office accepts, each once', () => {
    const ids = elements.map((element) => element.getAttribute('id')).filter((id) => id !== null);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...resources().keys()].filter(({ length }) => length > 32)).toEqual([]);
  });
});

describe('its icons', () => {
  const icons = [
    ...named('Image')
      .filter((image) => image.hasAttribute('resid'))
      .map((image): [string, number] => [resources().get(image.getAttribute('resid') ?? '') ?? '', Number(image.getAttribute('size'))]),
    [valueOf('IconUrl'), 32] as const,
    [valueOf('HighResolutionIconUrl'), 64] as const,
  ];

  test.each(icons)('%s is a PNG of %d pixels', (address, size) => {
    const bytes = readFileSync(join(PROJECT, address.slice(ADDRESS.length)));
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([size, size]);
  });

  test('come in the three sizes of the ribbon, for the group and for each button', () => {
    const sizes = named('Icon').map((icon) => [...icon.children].map((image) => image.getAttribute('size')));
    expect(sizes).toEqual(Array(4).fill(['16', '32', '80']));
  });
});

/** id → address or text of everything that the manifest declares as a resource. */
function resources(): Map<string, string> {
  const declared = named('Resources').flatMap((element) => [...element.querySelectorAll('[id]')]);
  return new Map(declared.map((element) => [element.getAttribute('id') ?? '', element.getAttribute('DefaultValue') ?? '']));
}

function pathOf({ parentElement, localName }: Element): string {
  return parentElement === null ? localName : `${pathOf(parentElement)}/${localName}`;
}

/** Some elements of the same name differ before and within the version overrides. */
function keyOf(element: Element): string {
  const inside = `VersionOverrides/${element.localName}`;
  return element.parentElement?.closest('VersionOverrides') && inside in ORDER ? inside : element.localName;
}

/** The children of each element in the order of the schemas for task panes (Microsoft: MS-OWEMXML, "manifest element ordering"). */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl',
    'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions', 'Dictionary', 'VersionOverrides',
  ],
  Hosts: ['Host'],
  Requirements: ['Sets', 'Methods'],
  Sets: ['Set'],
  DefaultSettings: ['SourceLocation'],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources', 'WebApplicationInfo', 'EquivalentAddins'],
  'VersionOverrides/Requirements': ['Sets'],
  'VersionOverrides/Host': ['AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  ExtensionPoint: ['OfficeTab', 'CustomTab'],
  OfficeTab: ['Group'],
  Group: ['Label', 'Icon', 'Control'],
  Icon: ['Image'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'FunctionName'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
  Images: ['Image'],
  Urls: ['Url'],
  ShortStrings: ['String'],
  LongStrings: ['String'],
};
