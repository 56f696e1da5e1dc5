import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { ChunkGroup } from 'webpack';
import type { Build } from './build-pane';
import { bytes, heldBytes, said, type Figure } from './figures';

/** JavaScript before the first view is asked for, compressed: what a hospital's network carries before anything shows. */
const FIRST_LOAD = 220_000;

/** Less is not told one by one. */
const LARGE = 5_000;

/**
 * The pane's own JavaScript as it crosses the network, compressed; office.js is Microsoft's, and kept by the browser.
 * Whatever is loaded on demand is called by the file that is asked for.
 */
export function benchBundle({ folder, compilation }: Build): Figure[] {
  const entry = compilation.entrypoints.get('taskpane');
  if (entry === undefined) throw new Error('The build has no entry "taskpane"');
  const size = (file: string): number => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
  const first = scriptsOf(entry);
  const parts = partsBehind(entry).map(({ name, files }) => ({ name, files: files.filter((file) => !first.includes(file)) }));
  const sharers = new Map<string, string[]>();
  for (const { name, files } of parts) for (const file of files) sharers.set(file, [...(sharers.get(file) ?? []), name]);
  const isShared = (file: string): boolean => (sharers.get(file)?.length ?? 0) > 1;
  const sum = (files: Iterable<string>): number => [...files].reduce((total, file) => total + size(file), 0);
  const shared = [...sharers].filter(([file]) => isShared(file));
  const isLarge = (file: string): boolean => size(file) >= LARGE;
  return [
    heldBytes('first load', sum(first), FIRST_LOAD),
    ...parts.filter(({ files }) => files.length > 0).map(({ name, files }) => {
      const others = files.filter(isShared);
      return said(`on demand: ${name}`, `${bytes(sum(files.filter((file) => !isShared(file))))} of its own${others.length > 0 ? ` + ${bytes(sum(others))} shared` : ''}`);
    }),
    ...shared.filter(([file]) => isLarge(file)).map(([file, names]) => said(`shared: ${names.join(', ')}`, bytes(size(file)))),
    said('shared: smaller ones together', bytes(sum(shared.map(([file]) => file).filter((file) => !isLarge(file))))),
    said('everything together', bytes(sum(new Set([...first, ...sharers.keys()])))),
  ];
}

interface Part {
  readonly name: string;
  readonly files: readonly string[];
}

/** What the entry loads on demand, and what that does in turn; once each, also where it is asked for in several places. */
function partsBehind(entry: ChunkGroup): Part[] {
  const seen = new Set<ChunkGroup>();
  const files = new Map<string, readonly string[]>();
  const visit = (group: ChunkGroup): void => {
    for (const child of group.childrenIterable) {
      if (seen.has(child)) continue;
      seen.add(child);
      const name = [...new Set(child.origins.map(({ request }) => basename(request ?? '')))].join(' and ');
      files.set(name, [...new Set([...(files.get(name) ?? []), ...scriptsOf(child)])]);
      visit(child);
    }
  };
  visit(entry);
  return [...files].map(([name, scripts]) => ({ name, files: scripts }));
}

function scriptsOf(group: ChunkGroup): string[] {
  return group.getFiles().filter((file) => file.endsWith('.js'));
}
