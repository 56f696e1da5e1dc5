import { readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Script } from 'node:vm';
import { ExcelHost } from '../excel-host';
import type { Book } from '../model/book';
import { NEWEST_API_SET, parseApiSet, type ApiSet } from '../objects/api-set';
import { readXlsx } from '../xlsx/read';
import { writeXlsx } from '../xlsx/write';
import { XlsxError } from '../xlsx/xlsx-error';
import { openClient } from './open-client';
import { scriptConsole } from './script-console';
import { describeSyntax, describeTrouble } from './script-trouble';
import { refusePageAndNetwork } from './script-window';

const USAGE = `Runs a plain Office.js script on an embedded workbook.

  npm run --silent host -- SCRIPT.js [--open=FILE.xlsx] [--save=FILE.xlsx] [--api=1.15]

  --open   the workbook to begin with; a blank one by default, and never written to
  --save   where to write the workbook afterwards, as a file of its own
  --api    the newest ExcelApi requirement set that this Excel has (${NEWEST_API_SET})

A script runs until everything that it began has ended: a timer that it never clears keeps it running.`;

interface Wishes {
  readonly script: string;
  readonly open: string | undefined;
  readonly save: string | undefined;
  readonly apiSet: ApiSet;
}

/** What cannot be begun, said in one sentence: exit code 2. */
class CannotStart extends Error {}

/** Exit code 0 when the script and all that it began came to an end, 1 on an uncaught error, 2 where nothing could be begun. */
async function main(): Promise<void> {
  const wishes = readArguments(process.argv.slice(2));
  const source = await readScript(wishes.script);
  if (wishes.save !== undefined) await requireOwnFile(wishes.save, wishes.open);
  const host = new ExcelHost({ apiSet: wishes.apiSet, ...(wishes.open !== undefined && { book: await openBook(wishes.open) }) });
  const client = await openClient(host, { for: 'script' });
  client.window.console = scriptConsole(console);
  refusePageAndNetwork(client.window);
  const script = compile(source, wishes.script);
  stopOnTrouble();
  let isWaiting = true;
  whenAllIsDone(async () => {
    client.close();
    if (isWaiting) return fail(`${wishes.script} waits for something that never comes: nothing is left that could bring it.`);
    if (wishes.save !== undefined) await save(host.book, wishes.save);
  });
  await script.runInContext(client.window);
  isWaiting = false;
}

async function readScript(path: string): Promise<string> {
  if (/\.[cm]?tsx?$/i.test(path)) throw new CannotStart(`${path} is TypeScript, and only plain JavaScript can be run: compile it first.`);
  return readFile(path, 'utf8').catch((cause: unknown) => {
    throw new CannotStart(`${path} cannot be read.`, { cause });
  });
}

/** A script that cannot be read ends the run with 1, like any other error in it. */
class UnreadableScript extends Error {}

/** Scripts may wait at their top level, which only the body of a function allows. */
function compile(source: string, filename: string): { runInContext(window: object): Promise<void> } {
  const body = source.replace(/^\uFEFF?#!/, '//');
  try {
    const script = new Script(`(async () => {\n${body}\n})()`, { filename, lineOffset: -1 });
    return { runInContext: (window) => script.runInContext(window) as Promise<void> };
  } catch (cause) {
    throw new UnreadableScript(describeSyntax(cause, filename), { cause });
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

async function save(book: Book, path: string): Promise<void> {
  const bytes = await writeXlsx(book);
  await writeFile(path, bytes).catch((cause: unknown) => fail(`${path} cannot be written: ${cause instanceof Error ? cause.message : String(cause)}.`));
}

/** Said before the script runs, because its work would be lost. */
async function requireOwnFile(path: string, opened: string | undefined): Promise<void> {
  if (!/\.xlsx$/i.test(path)) throw new CannotStart(`--save wants the name of a workbook that ends in .xlsx, not "${path}".`);
  if (opened !== undefined && resolve(opened) === resolve(path)) throw new CannotStart(`--save wants another file than --open: ${path} is never written to.`);
  const folder = await stat(dirname(resolve(path))).catch(() => null);
  if (!folder?.isDirectory()) throw new CannotStart(`${path} cannot be written: there is no folder ${dirname(path)}.`);
  const present = await stat(path).catch(() => null);
  if (present?.isDirectory()) throw new CannotStart(`${path} cannot be written: it is a folder.`);
}

/** A rejection that nobody handles, and an error in a timer or event handler, end the run. */
function stopOnTrouble(): void {
  const stop = (trouble: unknown): void => {
    console.error(describeTrouble(trouble));
    process.exit(1);
  };
  process.on('uncaughtException', stop);
  process.on('unhandledRejection', stop);
}

/** Node says so once no promise, timer or event is left. */
function whenAllIsDone(finish: () => Promise<void>): void {
  process.once('beforeExit', () => void finish());
}

function readArguments(given: readonly string[]): Wishes {
  const { values, positionals } = parse(given);
  const [script, ...others] = positionals;
  if (script === undefined || others.length > 0) throw new CannotStart(USAGE);
  const apiSet = values.api === undefined ? NEWEST_API_SET : parseApiSet(values.api);
  if (apiSet === null) throw new CannotStart(`--api wants a set such as 1.15, up to ${NEWEST_API_SET}, not "${values.api ?? ''}".`);
  return { script, open: values.open, save: values.save, apiSet };
}

function parse(given: readonly string[]) {
  try {
    return parseArgs({ args: [...given], allowPositionals: true, options: { open: { type: 'string' }, save: { type: 'string' }, api: { type: 'string' } } });
  } catch (cause) {
    throw new CannotStart(`${cause instanceof Error ? cause.message : String(cause)}\n\n${USAGE}`, { cause });
  }
}

async function openBook(path: string): Promise<Book> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new CannotStart(`${path} cannot be read.`, { cause });
  });
  try {
    return (await readXlsx(new Uint8Array(bytes))).book;
  } catch (cause) {
    if (cause instanceof XlsxError) throw new CannotStart(`${path}: ${cause.message}`, { cause });
    throw cause;
  }
}

main().catch((trouble: unknown) => {
  const isPlain = trouble instanceof CannotStart || trouble instanceof UnreadableScript;
  console.error(isPlain ? trouble.message : describeTrouble(trouble));
  // What the script had begun before is not waited for.
  process.exit(trouble instanceof CannotStart ? 2 : 1);
});
