import { runCommandLine } from '../../src/cli/run-command-line';

/**
 * Runs one command on the afternoon of 24 November 2026.
 *
 * @returns what it prints (`!` before what goes to standard error), and then `exit` with its code.
 */
export async function run(command: string): Promise<string> {
  const lines: string[] = [];
  const say = (mark: string) => (text: string) => lines.push(...text.split('\n').map((line) => `${mark}${line}`.trimEnd()));
  const exit = await runCommandLine(wordsOf(command), { print: say(''), complain: say('! '), now });
  return [...lines, `exit ${exit}`].join('\n');
}

/** What a command sends to standard output, to the letter. */
export async function outputOf(command: string): Promise<string> {
  let output = '';
  await runCommandLine(wordsOf(command), { print: (text) => (output += `${text}\n`), complain: () => undefined, now });
  return output;
}

/** As a shell parts them: `"…"` is one word. */
function wordsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

function now(): Date {
  return new Date(2026, 10, 24, 14, 2);
}
