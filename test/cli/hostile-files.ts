import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from '../../src/host/xlsx/write';
import { openWorkspace } from '../support/open-workspace';

/** A file that somebody made to do harm, or that was harmed on its way. */
export interface HostileFile {
  readonly kind: 'archive' | 'XML' | 'cost' | 'cut short' | 'bits changed';
  readonly what: string;
  readonly bytes: Uint8Array;
}

type Parts = Readonly<Record<string, Uint8Array>>;

const WORKBOOK = 'xl/workbook.xml';
/** The sheet Plan: the first one is the blank sheet that was there before. */
const SHEET = 'xl/worksheets/sheet5.xml';
const TEXTS = 'xl/sharedStrings.xml';
const SHEET_LINKS = 'xl/worksheets/_rels/sheet5.xml.rels';

/** How many of those that were harmed on their way. */
const CUT = 100;
const CHANGED = 200;

/** The sample as a sound file, from which all the others are made. */
export async function soundFile(): Promise<Uint8Array> {
  const workspace = await openWorkspace();
  workspace.close();
  return writeXlsx(workspace.book);
}

export type HostileKind = HostileFile['kind'];

/** Every kind, and how its files are made of the sound one. */
export const HOSTILE_FILES: Readonly<Record<HostileKind, (sound: Uint8Array) => readonly HostileFile[]>> = {
  archive: (sound) => archives(sound, unzipSync(sound)),
  XML: (sound) => markup(unzipSync(sound)),
  cost: (sound) => costs(unzipSync(sound)),
  'cut short': cutShort,
  'bits changed': bitsChanged,
};

function archives(sound: Uint8Array, parts: Parts): HostileFile[] {
  const name = (from: string, to: string): Uint8Array => renamed(zipSync({ ...parts, [from]: strToU8('x') }, { level: 0 }), from, to);
  const files: Record<string, Uint8Array> = {
    'a sheet that unpacks to a thousand times its size': zipSync({ ...parts, [SHEET]: new Uint8Array(30e6) }),
    'many files in it that together unpack to more than all memory': eachEntry(zipSync({ ...parts, ...Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`xl/media/${index}`, new Uint8Array(100)])) }), (view, at) => view.setUint32(at + 24, 4.9e6, true)),
    'a file in it that says that it is small': eachEntry(zipSync({ ...parts, [WORKBOOK]: new Uint8Array(30e6) }), (view, at) => view.setUint32(at + 24, 1000, true)),
    'a file in it that says that it is larger': eachEntry(sound.slice(), (view, at) => view.setUint32(at + 24, view.getUint32(at + 24, true) + 1, true)),
    'files in it that say that they are as large as may be': eachEntry(sound.slice(), (view, at) => view.setUint32(at + 24, 0xfffffffe, true)),
    'files in it that say that they are packed larger': eachEntry(sound.slice(), (view, at) => view.setUint32(at + 20, 0x7fffffff, true)),
    'files that share their bytes': eachEntry(sound.slice(), (view, at, first) => view.setUint32(at + 42, view.getUint32(first + 42, true), true)),
    'files that lie behind its end': eachEntry(sound.slice(), (view, at) => view.setUint32(at + 42, 0xfffffff0, true)),
    'files that are packed in another way': eachEntry(sound.slice(), (view, at) => view.setUint16(at + 10, 9, true)),
    'files that are encrypted': eachEntry(sound.slice(), (view, at) => view.setUint16(at + 8, 1, true)),
    'more files than any workbook has': zipSync({ ...parts, ...Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`xl/media/${index}`, new Uint8Array()])) }, { level: 0 }),
    'a table of contents that says that it is longer': atEnd(sound, (view, at) => view.setUint16(at + 10, 9999, true)),
    'a table of contents elsewhere': atEnd(sound, (view, at) => view.setUint32(at + 16, 0xfffffff0, true)),
    'a list of sheets that is there twice': name('xl/workbook.xm_', WORKBOOK),
    'a list of sheets that is there in capitals too': name('XL/WORKBOOK.XM_', 'XL/WORKBOOK.XML'),
    'a list of sheets that is there with back slashes too': name('xl_workbook.xml', String.raw`xl\workbook.xml`),
    'a file that leads out of the folder': name('xx/xx/etc/passwd', '../../etc/passwd'),
    'a file that leads out of the folder by back slashes': name('xx-xx-win.ini', String.raw`..\..\win.ini`),
    'a file on a drive': name('x_/windows/win.ini', 'c:/windows/win.ini'),
    'a file whose name ends early': name('xl/macro.xm_.txt', 'xl/macro.xml\u0000txt'),
    'a file whose name reads backwards': zipSync({ ...parts, 'xl/\u202Elmx.exe': strToU8('x') }),
    'a workbook within the workbook': zipSync({ ...parts, [WORKBOOK]: sound }),
    'an archive of archives': zipSync({ 'a.zip': zipSync({ 'b.zip': zipSync({ 'c.bin': new Uint8Array(4e6) }) }) }),
  };
  return Object.entries(files).map(([what, bytes]) => ({ kind: 'archive', what, bytes }));
}

function markup(parts: Parts): HostileFile[] {
  const laughs = Array.from({ length: 9 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`).join('');
  const types: Record<string, string> = {
    'an entity that reads a file': '<!DOCTYPE w [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
    'an entity that asks a server': '<!DOCTYPE w [<!ENTITY e PUBLIC "x" "http://elsewhere.example/x">]>',
    'an entity that declares entities': '<!DOCTYPE w [<!ENTITY % e SYSTEM "http://elsewhere.example/x.dtd"> %e;]>',
    'a billion laughs': `<!DOCTYPE w [<!ENTITY l0 "ha">${laughs}]>`,
    'a type that is declared elsewhere': '<!DOCTYPE w SYSTEM "http://elsewhere.example/x.dtd">',
    'a type and nothing else': '<!DOCTYPE html>',
  };
  const declared = Object.entries(types).flatMap(([what, type]) =>
    [WORKBOOK, SHEET, TEXTS].map((part) => [`${what}, in ${part}`, changed(parts, part, (xml) => xml.replace(/(<\?xml[^>]*\?>)?/, `$1${type}`))] as const),
  );
  const inSheet = (what: string, put: string): readonly [string, Uint8Array] => [what, changed(parts, SHEET, (xml) => xml.replace('<sheetData>', `${put}<sheetData>`))];
  const files = [
    ...declared,
    ['a type in another alphabet', withBytes(parts, SHEET, Buffer.from(`\uFEFF<?xml version="1.0" encoding="UTF-16"?>${types['a billion laughs']}${text(parts, SHEET).replace(/<\?xml[^>]*\?>/, '')}`, 'utf16le'))] as const,
    ['an alphabet that nobody knows', changed(parts, SHEET, (xml) => `<?xml version="1.0" encoding="x-nobody"?>${xml.replace(/<\?xml[^>]*\?>/, '')}`)] as const,
    inSheet('an entity that is declared nowhere', '<x>&secret;</x>'),
    inSheet('a character that XML has not', '<x>&#0;</x>'),
    inSheet('elements within elements within elements', '<x>'.repeat(50_000) + '</x>'.repeat(50_000)),
    inSheet('elements that are never closed', '<x>'.repeat(200)),
    inSheet('an element with an attribute twice', '<x a="1" a="2"/>'),
    inSheet('an attribute that never ends', `<x a="${'x'.repeat(3e6)}`),
    inSheet('an attribute of millions of characters', `<x a="${'x'.repeat(5e6)}"/>`),
    inSheet('prefixes by the thousand', `<x ${Array.from({ length: 5000 }, (_, index) => `xmlns:p${index}="urn:${index}"`).join(' ')}>${'<y xmlns:q="urn:q"/>'.repeat(5000)}</x>`),
    ['a sheet with an endless name that is missing', changed(parts, WORKBOOK, (xml) => xml.replace(/<sheet [^>]*>/, `<sheet name="${'Plan '.repeat(50_000)}" sheetId="1" r:id="gone"/>`))] as const,
    ['a sheet whose name gives the terminal orders', changed(parts, WORKBOOK, (xml) => xml.replace(/<sheet [^>]*>/, '<sheet name="_x001B_[2J_x001B_]0;x_x0007__x000D_" sheetId="1" r:id="gone"/>'))] as const,
    ['no element', withBytes(parts, SHEET, strToU8('<?xml version="1.0"?>'))] as const,
    ['no XML', withBytes(parts, SHEET, Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256))] as const,
    ['a formula longer than any', changed(parts, SHEET, (xml) => firstRow(xml, `<c r="Z1"><f>1${'+1'.repeat(20_000)}</f></c>`))] as const,
  ];
  return files.map(([what, bytes]) => ({ kind: 'XML', what, bytes }));
}

/** Small files that ask for a great deal of work: told by what they would cost, not by how long they take. */
function costs(parts: Parts): HostileFile[] {
  const cells = (count: number, cell: string): string => Array.from({ length: count / 100 }, (_, row) => `<row r="${row + 1001}">${cell.repeat(100)}</row>`).join('');
  const more = (put: string): Uint8Array => changed(parts, SHEET, (xml) => xml.replace('</sheetData>', `${put}</sheetData>`));
  const link = '<hyperlink ref="A1:CV100" location="Plan!A1"/>';
  const table = (index: number): string =>
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${index}" name="T${index}" displayName="T${index}" ref="A${index}:XFD${index}"><tableColumns/></table>`;
  const tables = Array.from({ length: 100 }, (_, index) => index + 2000);
  const files: Record<string, Uint8Array> = {
    'columns described over and over': changed(parts, SHEET, (xml) => xml.replace(/<cols>.*?<\/cols>/, '').replace('<sheetData>', `<cols>${'<col min="1" max="16384" width="9" customWidth="1"/>'.repeat(70_000)}</cols><sheetData>`)),
    'links on every cell, many times': changed(parts, SHEET, (xml) => xml.replace(/<hyperlinks>.*?<\/hyperlinks>/, '').replace('</worksheet>', `<hyperlinks>${link.repeat(200)}</hyperlinks></worksheet>`)),
    'a long formula that is shared by many cells': more(`<row r="1000"><c r="A1000"><f t="shared" si="99" ref="A1000:CV3000">A1${'+A1'.repeat(5000)}</f></c></row>${cells(100_000, '<c><f t="shared" si="99"/></c>')}`),
    'arrays that fill each other’s cells': more(cells(100_000, '<c><f t="array" ref="A1001:XFD9000">A1:A2</f></c>')),
    'tables from the first column to the last': zipSync({
      ...parts,
      [SHEET_LINKS]: strToU8(text(parts, SHEET_LINKS, '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>').replace('</Relationships>', `${tables.map((index) => `<Relationship Id="t${index}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/wide${index}.xml"/>`).join('')}</Relationships>`)),
      ...Object.fromEntries(tables.map((index) => [`xl/tables/wide${index}.xml`, strToU8(table(index))])),
    }),
    'one sheet that is listed a thousand times': changed(parts, WORKBOOK, (xml) => xml.replace(/<sheet [^>]*>/, (sheet) => Array.from({ length: 1000 }, (_, index) => sheet.replace(/name="[^"]*"/, `name="S${index}"`)).join(''))),
    'a row of millions of elements': zipSync({ ...parts, [SHEET]: strToU8(firstRow(text(parts, SHEET), '<x/>'.repeat(2_100_000))) }, { level: 0 }),
  };
  return Object.entries(files).map(([what, bytes]) => ({ kind: 'cost', what, bytes }));
}

function cutShort(sound: Uint8Array): HostileFile[] {
  const next = seeded(1);
  return Array.from({ length: CUT }, (_, index) => {
    const length = 2 + next(sound.length - 2);
    return { kind: 'cut short', what: `${index}: after ${length} of ${sound.length} bytes`, bytes: sound.slice(0, length) };
  });
}

function bitsChanged(sound: Uint8Array): HostileFile[] {
  const next = seeded(2);
  return Array.from({ length: CHANGED }, (_, index) => {
    const bytes = sound.slice();
    // One bit, or a scratch of many; every fourth time in the table of contents, where no checksum watches.
    const [from, length] = index % 4 === 0 ? [sound.length - 4000, 4000] : [0, sound.length];
    const places = Array.from({ length: index % 3 === 0 ? 20 : 1 }, () => from + next(length));
    for (const place of places) bytes[place] = (bytes[place] ?? 0) ^ (1 << next(8));
    return { kind: 'bits changed', what: `${index}: at ${places.join(', ')}`, bytes };
  });
}

/** Whole numbers below a bound, the same ones each time. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    // Numerical Recipes' linear congruence; its upper bits are the better ones.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function text(parts: Parts, part: string, otherwise = ''): string {
  const bytes = parts[part];
  return bytes === undefined ? otherwise : strFromU8(bytes);
}

function withBytes(parts: Parts, part: string, bytes: Uint8Array): Uint8Array {
  return zipSync({ ...parts, [part]: new Uint8Array(bytes) }, { level: 0 });
}

/** @throws where nothing has changed: the file would be a sound one */
function changed(parts: Parts, part: string, change: (xml: string) => string): Uint8Array {
  const before = text(parts, part);
  const after = change(before);
  if (after === before) throw new Error(`${part} is no longer as this file expects it`);
  return withBytes(parts, part, strToU8(after));
}

/** With more at the end of the first row. */
function firstRow(xml: string, put: string): string {
  return xml.replace('</row>', `${put}</row>`);
}

/** A name of the same length, in the directory and before the file itself. */
function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const [before, after] = [strToU8(from), strToU8(to)];
  if (before.length !== after.length) throw new Error(`${to} is not as long as ${from}`);
  for (let at = 0; at + before.length <= bytes.length; at++) if (before.every((byte, index) => bytes[at + index] === byte)) bytes.set(after, at);
  return bytes;
}

function eachEntry(bytes: Uint8Array, change: (view: DataView, at: number, first: number) => void): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let first = -1;
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    if (first < 0) first = at;
    change(view, at, first);
  }
  return bytes;
}

function atEnd(sound: Uint8Array, change: (view: DataView, at: number) => void): Uint8Array {
  const bytes = sound.slice();
  change(new DataView(bytes.buffer), bytes.length - 22);
  return bytes;
}
