import { GENERAL_OPTIONS, type Command, type Option } from '../cli/command';
import { EXIT_CODES, PROGRAM, spelt, usage } from '../cli/help';
import { COMMANDS } from '../cli/run-command-line';
import { code, codeBlock, document, linkTo, list, table, words } from './markdown';

/** `docs/command-line.md`: the help of every command. */
export function describeCommandLine(): string {
  return document(
    '# The command line',
    'The same actions as in the pane, over files. Results go to standard output; what is wrong goes to standard error, in one clear sentence.',
    codeBlock('sh', usage(null).replace(/^Usage: | +\(.*\)$/g, '')),
    list(COMMANDS.map(({ name, summary }) => `${linkTo(name)}: ${words(summary)}`)),
    COMMANDS.flatMap(describeCommand),
    '## A folder of workbooks',
    'A line of the shell reports on all of them. One that cannot be read says so and stops no other. Into a folder, a file goes under the name of its workbook, so that two of one team never share one.',
    codeBlock('sh', OVERNIGHT),
    '## For all commands',
    optionTable(GENERAL_OPTIONS),
    '## Exit codes',
    table(['code', 'meaning'], EXIT_CODES.map(({ exitCode, meaning }) => [code(String(exitCode)), words(meaning)])),
  );
}

/** As it is typed into a shell, or put into a job that runs at night. */
const OVERNIGHT = [
  'mkdir -p reports',
  'for book in workbooks/*.xlsx; do',
  `  ${PROGRAM} summarise "$book" --format=docx --out=reports/`,
  `  ${PROGRAM} calendar "$book" --out=reports/`,
  'done',
].join('\n');

function describeCommand(command: Command): string[] {
  return [
    `## ${command.name}`,
    words(command.summary),
    codeBlock('sh', usage(command).replace(/^Usage: /, '')),
    ...(command.options.length === 0 ? [] : [optionTable(command.options)]),
  ];
}

function optionTable(options: readonly Option[]): string {
  return table(['option', 'what it does'], options.map((option) => [code(spelt(option)), words(option.help)]));
}
