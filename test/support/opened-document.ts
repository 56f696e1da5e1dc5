import { unzipSync } from 'fflate';
import { everywhere, fromTexts, walk, type Node } from '../host/xlsx/structure/opened-package';

/** A Word document taken apart without any of the product's own code, so that it can judge that code. */
export interface OpenedDocument {
  /** By name; XML that is not well-formed throws. */
  readonly parts: ReadonlyMap<string, Node>;
  readonly media: ReadonlyMap<string, Uint8Array>;
  readonly body: Node;
}

export function openDocument(bytes: Uint8Array): OpenedDocument {
  const files = Object.entries(unzipSync(bytes));
  const isText = ([name]: [string, Uint8Array]): boolean => /\.(xml|rels|svg)$/.test(name);
  const { parts } = fromTexts(new Map(files.filter(isText).map(([name, content]) => [name, new TextDecoder().decode(content)])));
  const body = parts.get('word/document.xml')?.children[0];
  if (body === undefined) throw new Error('The document has no body');
  return { parts, media: new Map(files.filter(([name]) => name.startsWith('word/media/'))), body };
}

/** Everything that is read in an element, in its order. */
export function textOf(node: Node): string {
  return [...everywhere(node, 'w:t')].map(({ text }) => text).join('');
}

/** The name of a paragraph's style. */
export function styleOf(paragraph: Node): string | null {
  return valueOf(paragraph, 'w:pStyle');
}

/** The value of the first element of this name. */
export function valueOf(node: Node, name: string): string | null {
  for (const found of walk(node)) if (found.name === name) return found.attributes['w:val'] ?? null;
  return null;
}
