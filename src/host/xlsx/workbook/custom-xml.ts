import type { Book } from '../../model/book';
import type { PackageReader } from '../archive/package-reader';
import type { PackageWriter } from '../archive/package-writer';
import { element, escapeText } from '../xml/build';
import { fromExcelText, toExcelText } from '../xml/excel-text';

/**
 * Custom XML parts, and the add-in's document settings. Excel keeps settings in a web extension's part, beside the id
 * of the add-in; the embedded host has no add-in's id to write, so it keeps them in a custom XML part of its own.
 * When a file is opened, the settings of its web extensions are taken over too.
 */
const SETTINGS_NAMESPACE = 'urn:embedded-excel:document-settings';
const SETTINGS_ID = '{5E771465-0000-4000-8000-000000000000}';

export function writeCustomXml(book: Book, target: PackageWriter, workbookPart: string): void {
  const parts = [...book.customXmlParts];
  if (book.settings.size > 0) parts.push([SETTINGS_ID, settingsXml(book.settings)]);
  for (const [index, [id, xml]] of parts.entries()) {
    const item = `customXml/item${index + 1}.xml`;
    const properties = `customXml/itemProps${index + 1}.xml`;
    target.relate(workbookPart, 'customXml', item);
    target.relate(item, 'customXmlProps', properties);
    target.add(item, '', xml);
    target.add(properties, 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml', itemProperties(id));
  }
}

export function readCustomXml(source: PackageReader, book: Book, workbookPart: string): void {
  readWebExtensions(source, book);
  for (const { type, target } of source.relationships(workbookPart)) {
    if (type !== 'customXml') continue;
    const root = source.xml(target);
    if (!root) continue;
    const properties = source.relationships(target).find((relationship) => relationship.type === 'customXmlProps');
    const id = properties && source.xml(properties.target)?.get('ds:itemID');
    if (id === SETTINGS_ID)
      for (const setting of root.all('setting'))
        book.settings.set(fromExcelText(setting.get('name') ?? ''), fromExcelText(setting.text));
    else book.customXmlParts.set(id ?? `{${target}}`, withoutDeclaration(source.text(target) ?? ''));
  }
}

function readWebExtensions(source: PackageReader, book: Book): void {
  for (const part of source.partNames.filter((name) => /^xl\/webextensions\/webextension\d*\.xml$/i.test(name)))
    for (const property of source.xml(part)?.deep('we:property') ?? [])
      book.settings.set(property.get('name') ?? '', property.get('value') ?? '');
}

function settingsXml(settings: ReadonlyMap<string, string>): string {
  return element(
    'settings',
    { xmlns: SETTINGS_NAMESPACE },
    [...settings].map(([name, value]) =>
      element('setting', { name: toExcelText(name) }, escapeText(toExcelText(value))),
    ),
  );
}

function itemProperties(id: string): string {
  return element('ds:datastoreItem', {
    'ds:itemID': id,
    'xmlns:ds': 'http://schemas.openxmlformats.org/officeDocument/2006/customXml',
  });
}

function withoutDeclaration(xml: string): string {
  return xml.replace(/^\uFEFF?\s*<\?xml[^>]*\?>\s*/, '');
}
