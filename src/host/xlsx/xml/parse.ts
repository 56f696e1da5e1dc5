import { SaxesParser } from 'saxes';
import { tooLarge } from '../archive/budget';
import { XlsxError } from '../xlsx-error';
import { XmlElement } from './element';
import { knownWord } from './known-word';
import { NameScope } from './name-scope';

/** Deeper than any workbook part nests. */
const MAX_DEPTH = 256;

/** More than any part holds at once, rows and texts apart, which are handed over one by one. */
const MOST_ELEMENTS = 2_000_000;

/** Characters. The longest that Office writes are an add-in's settings, of which it lets two million be. */
const LONGEST_TAG = 4_000_000;

/** Each declaration copies those around it. */
const MOST_NAMESPACES = 256;

export interface ParseOptions {
  /**
   * Elements by name that are handed over when they close and then forgotten, so that a sheet of a million cells is
   * read row by row.
   */
  readonly streamed?: Readonly<Record<string, (element: XmlElement) => void>>;
}

/**
 * Reads one XML part. Names come with the prefixes of `namespaces.ts`; of `mc:AlternateContent` the fallback is taken
 * where there is one. Document type declarations are refused, so no entity of the file's own is ever expanded.
 * @throws XlsxError `damaged`
 */
export function parseXml(bytes: Uint8Array, part: string, { streamed = {} }: ParseOptions = {}): XmlElement {
  const parser = new SaxesParser();
  const document = new XmlElement('', {});
  const open: XmlElement[] = [document];
  const names = new NameScope();
  let held = 0;
  /** Where the last thing before a start tag has ended. */
  let seenTo = 0;
  /** How many were held when each open element began. */
  const heldBefore: number[] = [];

  parser.on('error', (cause) => {
    throw damaged(part, cause);
  });
  parser.on('doctype', () => {
    throw damaged(part, new Error('It holds a document type declaration, which no workbook has.'));
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > MAX_DEPTH) throw damaged(part, new Error(`Its elements nest deeper than ${MAX_DEPTH} levels.`));
    heldBefore.push(held);
    if (++held > MOST_ELEMENTS) throw tooLarge();
    if (parser.position - seenTo > LONGEST_TAG) throw damaged(part, new Error('The attributes of an element are longer than any.'));
    seenTo = parser.position;
    const declarations = names.enter(attributes);
    if (names.size > MOST_NAMESPACES) throw damaged(part, new Error('It declares more namespaces than any part has.'));
    open.push(
      new XmlElement(
        names.element(name),
        declarations ? names.withoutDeclarations(attributes) : names.attributes(attributes),
      ),
    );
  });
  parser.on('closetag', () => {
    names.leave();
    seenTo = parser.position;
    const element = open.pop();
    const parent = open.at(-1);
    const before = heldBefore.pop() ?? 0;
    if (!element || !parent) return;
    const handOver = knownWord(streamed, element.name);
    if (handOver) {
      handOver(element);
      held = before;
    } else if (element.name === 'mc:AlternateContent') parent.children.push(...alternative(element));
    else parent.children.push(element);
  });
  const addText = (text: string): void => {
    const element = open.at(-1);
    seenTo = parser.position;
    if (element) element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);

  parser.write(decode(bytes, part)).close();
  const root = document.children[0];
  if (!root) throw damaged(part, new Error('It holds no element.'));
  return root;
}

function alternative(element: XmlElement): XmlElement[] {
  const chosen = element.child('mc:Fallback') ?? element.child('mc:Choice');
  return chosen?.children ?? [];
}

/** By byte order mark, then by the declared encoding, then UTF-8: the order that the XML recommendation gives. */
function decode(bytes: Uint8Array, part: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared = /^[^<]*<\?xml[^>]*encoding=["']([A-Za-z0-9._-]+)["']/.exec(start)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(/^utf-?16/i.test(declared) ? 'utf-8' : declared).decode(bytes);
  } catch (cause) {
    throw damaged(part, cause);
  }
}

function damaged(part: string, cause: unknown): XlsxError {
  return new XlsxError('damaged', `The workbook is damaged: its part ${part} cannot be read.`, { cause });
}
