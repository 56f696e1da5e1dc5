import type { Book } from '../../model/book';
import type { PropertyValue } from '../../model/features';
import type { PackageReader } from '../archive/package-reader';
import type { PackageWriter } from '../archive/package-writer';
import { element, escapeText } from '../xml/build';
import type { XmlElement } from '../xml/element';
import { fromExcelText, toExcelText } from '../xml/excel-text';

/** Document properties: Excel's names for them and the elements that hold them. */
const CORE: readonly (readonly [property: string, name: string])[] = [
  ['title', 'dc:title'],
  ['subject', 'dc:subject'],
  ['author', 'dc:creator'],
  ['keywords', 'cp:keywords'],
  ['comments', 'dc:description'],
  ['lastAuthor', 'cp:lastModifiedBy'],
  ['revisionNumber', 'cp:revision'],
  ['category', 'cp:category'],
];
const EXTENDED: readonly (readonly [property: string, name: string])[] = [
  ['manager', 'Manager'],
  ['company', 'Company'],
];

/** The one format that holds custom properties (ISO/IEC 29500-1, 22.3.2.2). */
const CUSTOM_FORMAT = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const VARIANT_TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';

export function writeProperties(book: Book, target: PackageWriter): void {
  target.relate('', 'core-properties', 'docProps/core.xml');
  target.add('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml', coreXml(book));
  target.relate('', 'extended-properties', 'docProps/app.xml');
  target.add(
    'docProps/app.xml',
    'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    extendedXml(book),
  );
  if (book.customProperties.size === 0) return;
  target.relate('', 'custom-properties', 'docProps/custom.xml');
  target.add(
    'docProps/custom.xml',
    'application/vnd.openxmlformats-officedocument.custom-properties+xml',
    customXml(book.customProperties),
  );
}

export function readProperties(source: PackageReader, book: Book): void {
  const part = (type: string): XmlElement | undefined => {
    const target = source.relationships('').find((relationship) => relationship.type === type)?.target;
    return target === undefined ? undefined : source.xml(target);
  };
  const core = part('core-properties');
  const extended = part('extended-properties');
  for (const [root, names] of [
    [core, CORE],
    [extended, EXTENDED],
  ] as const)
    for (const [property, name] of names) {
      const text = root?.child(name)?.text;
      if (text) book.properties.set(property, fromExcelText(text));
    }
  const created = core?.child('dcterms:created')?.text;
  if (created) book.properties.set('creationDate', created);
  for (const property of part('custom-properties')?.all('property') ?? []) {
    const value = property.children[0] && readVariant(property.children[0]);
    if (value !== undefined) book.customProperties.set(property.get('name') ?? '', value);
  }
}

/** The dates are the book's own clock's, so that a book always gives the same bytes. */
function coreXml(book: Book): string {
  const now = w3cDate(book.now());
  const created = new Date(book.properties.get('creationDate') ?? NaN);
  const isKnown = !Number.isNaN(created.getTime());
  return element(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    CORE.map(([property, name]) => textOf(name, book.properties.get(property))),
    element('dcterms:created', { 'xsi:type': 'dcterms:W3CDTF' }, isKnown ? w3cDate(created) : now),
    element('dcterms:modified', { 'xsi:type': 'dcterms:W3CDTF' }, now),
  );
}

/** The program is named truly: it is not Excel that calculated the values. */
function extendedXml(book: Book): string {
  return element(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    element('Application', {}, 'Embedded Excel'),
    EXTENDED.map(([property, name]) => textOf(name, book.properties.get(property))),
  );
}

function customXml(properties: ReadonlyMap<string, PropertyValue>): string {
  return element(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties', 'xmlns:vt': VARIANT_TYPES },
    [...properties].map(([name, value], index) =>
      // Numbers below 2 are reserved.
      element('property', { fmtid: CUSTOM_FORMAT, pid: index + 2, name }, writeVariant(value)),
    ),
  );
}

function writeVariant(value: PropertyValue): string {
  if (value instanceof Date) return element('vt:filetime', {}, w3cDate(value));
  if (typeof value === 'boolean') return element('vt:bool', {}, String(value));
  if (typeof value === 'number') return element(isInt32(value) ? 'vt:i4' : 'vt:r8', {}, String(value));
  return element('vt:lpwstr', {}, escapeText(toExcelText(value)));
}

function readVariant(variant: XmlElement): PropertyValue | undefined {
  const { text } = variant;
  if (variant.name === 'vt:bool') return text === 'true' || text === '1';
  if (variant.name === 'vt:filetime' || variant.name === 'vt:date') return dateOf(text);
  if (/^vt:(i[1248]|int|ui[1248]|uint|r[48]|decimal)$/.test(variant.name)) return Number(text);
  return /^vt:(lpwstr|lpstr|bstr)$/.test(variant.name) ? fromExcelText(text) : undefined;
}

function dateOf(text: string): Date | undefined {
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

function isInt32(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) < 2 ** 31;
}

function textOf(name: string, text: string | undefined): string {
  return text ? element(name, {}, escapeText(toExcelText(text))) : '';
}

function w3cDate(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
