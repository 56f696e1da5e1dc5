import { readFile, writeFile } from 'node:fs/promises';
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
import { describeTrouble } from './script-trouble';

const USAGE = `Runs a plain Office.js script on an embedded workbook.

  npm run --silent host -- SCRIPT.js [--open=FILE.xlsx] [--save=FILE.xlsx] [--api=1.15]

  --open   the workbook to begin with; a blank one by default, and never written to
  --save   where to write the workbook afterwards
  --api    the newest ExcelApi requirement set that this Excel has (${NEWEST_API_SET})`;

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
  const source = await readFile(wishes.script, 'utf8').catch((cause: unknown) => {
    throw new CannotStart(`${wishes.script} cannot be read.`, { cause });
  });
  const host = new ExcelHost({ apiSet: wishes.apiSet, ...(wishes.open !== undefined && { book: await openBook(wishes.open) }) });
  const client = await openClient(host);
  client.window.console = scriptConsole(console);
  stopOnTrouble();
  whenAllIsDone(async () => {
    client.close();
    if (wishes.save !== undefined && !process.exitCode) await writeFile(wishes.save, await writeXlsx(host.book));
  });
  runInWindow(source, wishes.script, client.window);
}

/** Scripts may wait at their top level, which only the body of a function allows. */
function runInWindow(source: string, filename: string, window: object): void {
  new Script(`(async () => {${source}\n})()`, { filename }).runInContext(window);
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
  if (apiSet === null) throw new CannotStart(`--api wants a set such as 1.15, not "${values.api ?? ''}".`);
  return { script, open: values.open, save: values.save, apiSet };
}

function parse(given: readonly string[]) {
  try {
    return parseArgs({ args: [...given], allowPositionals: true, options: { open: { type: 'string' }, save: { type: 'string' }, api: { type: 'string' } } });
  } catch (cause) {
    throw new CannotStart(USAGE, { cause });
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
  console.error(trouble instanceof CannotStart ? trouble.message : describeTrouble(trouble));
  process.exitCode = trouble instanceof CannotStart ? 2 : 1;
});
