import type { Stats } from 'node:fs';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { policyHeader, type Framing } from './page-policy';

/** A folder on disk and the path on the site under which its files stand: `/` or, say, `/office-js/`. */
export interface Mount {
  readonly path: `/${string}`;
  readonly folder: string;
  /** Who may show its pages in a frame; nothing is said of it where this is left out. */
  readonly framing?: Framing;
}

/**
 * Answers one request out of the mounted folders and never reaches outside them. The longest mount path wins.
 * A folder is answered with its `index.html`.
 */
export async function answerWithFile(mounts: readonly Mount[], request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Only GET and HEAD are answered here.');
  const found = fileFor(mounts, request.url ?? '/');
  if (found === undefined) return refuse(response, 400, 'This address cannot be read.');
  const { file, mount } = found;
  const stats = await statsOf(file);
  if (stats === undefined) return refuse(response, 404, 'There is no such file.');

  const tag = `"${stats.size.toString(36)}-${stats.mtimeMs.toString(36)}"`;
  response.setHeader('Content-Type', MEDIA_TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Cache-Control', cachingOf(file));
  response.setHeader('ETag', tag);
  if (extname(file) === '.html') {
    const policy = policyHeader(await readFile(file, 'utf8'), mount.framing);
    if (policy !== undefined) response.setHeader('Content-Security-Policy', policy);
  }
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(200, { 'Content-Length': stats.size });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(file), response);
}

/** The file that an address names, or undefined when the address is malformed or points outside the mounts. */
function fileFor(mounts: readonly Mount[], address: string): { file: string; mount: Mount } | undefined {
  const path = pathOf(address);
  if (path === undefined) return undefined;
  const mount = mounts.filter(({ path: start }) => path.startsWith(start)).sort((a, b) => b.path.length - a.path.length)[0];
  if (mount === undefined) return undefined;
  const inside = path.slice(mount.path.length);
  const file = join(mount.folder, inside.endsWith('/') || inside === '' ? `${inside}index.html` : inside);
  return file.startsWith(normalize(mount.folder + sep)) ? { file, mount } : undefined;
}

function pathOf(address: string): string | undefined {
  try {
    const path = decodeURIComponent(address.split(/[?#]/, 1)[0] ?? '/');
    return path.includes('\0') ? undefined : path;
  } catch (trouble) {
    if (trouble instanceof URIError) return undefined;
    throw trouble;
  }
}

async function statsOf(file: string): Promise<Stats | undefined> {
  try {
    const stats = await stat(file);
    return stats.isFile() ? stats : undefined;
  } catch (trouble) {
    const code = (trouble as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return undefined;
    throw trouble;
  }
}

/** A file with its content's hash in its name never changes; everything else is asked for again, which costs a 304. */
const cachingOf = (file: string): string =>
  /\.[0-9a-f]{10}\.\w+$/.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache';

function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff' }).end(`${sentence}\n`);
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
