import { MODULE_IDS } from '../domain/model/module';
import { MODULES_AT_FIRST } from '../domain/model/modules';
import { CannotDo, UsageError, type Command } from './command';
import { helpFor, usage } from './help';
import { parseArguments } from './parse-arguments';
import type { ExitCode, Terminal } from './terminal';

/**
 * Every command, without the parts that do its work: those are loaded when they are asked for, so that help and
 * complaints come at once.
 */
export const COMMANDS: readonly Command[] = [
  {
    name: 'create',
    summary: 'Writes a new workspace.',
    file: 'OUT.xlsx',
    options: [
      { name: 'sample', value: null, help: 'with the fictional sample "Northmoor CRT"' },
      { name: 'team', value: 'NAME', help: 'the name of the team' },
      {
        name: 'modules',
        value: 'a,b|none',
        choices: [...MODULE_IDS, 'none'],
        takesSeveral: true,
        help: `which modules beside core (${MODULE_IDS.slice(1).join(', ')}); without it ${MODULES_AT_FIRST.slice(1).join(', ')}, and all for the sample`,
      },
      { name: 'force', value: null, help: 'replace OUT.xlsx if it is there' },
    ],
    run: async (request, terminal) => (await import('./create')).create(request, terminal),
  },
  {
    name: 'check',
    summary: 'Reads a workspace and lists what is wrong; it never writes.',
    file: 'FILE.xlsx',
    options: [{ name: 'json', value: null, help: 'as JSON' }],
    run: async (request, terminal) => (await import('./check')).check(request, terminal),
  },
  {
    name: 'summarise',
    summary: 'Writes the status summary for the next meeting; the workbook is only read.',
    file: 'FILE.xlsx',
    options: [
      { name: 'format', value: 'text|markdown|json', choices: ['text', 'markdown', 'json'], help: 'the form of the summary; text where none is named' },
      { name: 'out', value: 'FILE', help: 'write it to this file' },
    ],
    run: async (request, terminal) => (await import('./summarise')).summarise(request, terminal),
  },
];

/** Runs one command. Whatever goes wrong is one clear sentence, never a stack trace. */
export async function runCommandLine(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    const parsed = parseArguments(words, COMMANDS, terminal.now());
    if (parsed.wants === 'run') return await parsed.command.run(parsed.request, terminal);
    terminal.print(helpFor(parsed.command, COMMANDS));
    return 0;
  } catch (error) {
    if (error instanceof UsageError) terminal.complain(`${error.message}\n${usage(error.command)}`);
    else if (error instanceof CannotDo) terminal.complain(error.message);
    else terminal.complain(`Something went wrong that should not have (${describe(error)}). Nothing was changed.`);
    return 2;
  }
}

/** A fault of ours, on one line: enough to report it. */
function describe(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text.split('\n')[0] ?? text;
}
