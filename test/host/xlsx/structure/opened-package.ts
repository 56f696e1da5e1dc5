import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** An element, with names as the file writes them. */
export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

export interface Reference {
  readonly from: string;
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

/** A package taken apart without any of the product's own code, so that it can judge that code. */
export interface OpenedPackage {
  readonly texts: ReadonlyMap<string, string>;
  readonly parts: ReadonlyMap<string, Node>;
  readonly references: readonly Reference[];
}

export function openPackage(bytes: Uint8Array): OpenedPackage {
  const texts = new Map(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, new TextDecoder().decode(content)]),
  );
  return fromTexts(texts);
}

/** @throws Error where a part is not well-formed */
export function fromTexts(texts: ReadonlyMap<string, string>): OpenedPackage {
  const parts = new Map([...texts].map(([name, text]) => [name, parse(text, name)]));
  const references = [...parts]
    .filter(([name]) => name.endsWith('.rels'))
    .flatMap(([name, root]) => readReferences(name, root));
  return { texts, parts, references };
}

/** Every element of this name at any depth. */
export function* everywhere(root: Node, name: string): Generator<Node> {
  for (const node of walk(root)) if (node.name === name) yield node;
}

export function* everywhereIn(parts: OpenedPackage['parts'], name: string): Generator<Node> {
  for (const root of parts.values()) yield* everywhere(root, name);
}

/** The element and all within it, in document order. */
export function* walk(root: Node): Generator<Node> {
  yield root;
  for (const child of root.children) yield* walk(child);
}

/** The worksheets by their parts' names. */
export function sheets(parts: OpenedPackage['parts']): [string, Node][] {
  return [...parts].filter(([name]) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
}

function readReferences(name: string, root: Node): Reference[] {
  const from = name.replace(/_rels\/([^/]*)\.rels$/, '$1');
  return root.children.map(({ attributes }) => ({
    from,
    id: attributes.Id ?? '',
    type: (attributes.Type ?? '').replace(/^.*\//, ''),
    target: resolve(from, attributes.Target ?? '', attributes.TargetMode),
    isExternal: attributes.TargetMode === 'External',
  }));
}

function resolve(from: string, target: string, mode: string | undefined): string {
  if (mode === 'External') return target;
  return new URL(target, `https://package/${from}`).pathname.slice(1);
}

function parse(text: string, name: string): Node {
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser({ fileName: name, xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const node: Node = { name: tag.name, attributes: tag.attributes, children: [], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (content) => {
    const node = open.at(-1);
    if (node) node.text += content;
  });
  parser.write(text).close();
  const [only] = root.children;
  if (!only) throw new Error(`${name} is empty`);
  return only;
}
