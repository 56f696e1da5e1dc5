import { GENERAL_OPTIONS, type Command, type Option } from './command';
import type { ExitCode } from './terminal';

/** What every usage begins with. */
export const PROGRAM = 'npm run --silent sig --';

export const EXIT_CODES: readonly { readonly exitCode: ExitCode; readonly meaning: string }[] = [
  { exitCode: 0, meaning: 'done' },
  { exitCode: 1, meaning: 'the check found errors' },
  { exitCode: 2, meaning: 'it could not be done' },
];

export function helpFor(command: Command | null, commands: readonly Command[]): string {
  return command === null ? overview(commands) : `${usage(command)}\n\n${command.summary}\n\n${optionList([...command.options, ...GENERAL_OPTIONS])}`;
}

export function usage(command: Command | null): string {
  if (command === null) return `Usage: ${PROGRAM} <command> FILE.xlsx [options]   (--help tells all)`;
  return `Usage: ${PROGRAM} ${command.name} ${command.file} ${command.options.map((option) => `[${spelt(option)}]`).join(' ')}`.trimEnd();
}

function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name, file }) => name.length + file.length + 1));
  return [
    `Usage: ${PROGRAM} <command> FILE.xlsx [options]`,
    '',
    'Commands:',
    ...commands.map(({ name, file, summary }) => `  ${`${name} ${file}`.padEnd(width)}  ${summary}`),
    '',
    ...commands.flatMap((command) => [`${command.name}:`, optionList(command.options), '']),
    'All commands:',
    optionList(GENERAL_OPTIONS),
    '',
    `Exit: ${EXIT_CODES.map(({ exitCode, meaning }) => `${exitCode} ${meaning}`).join(' · ')}.`,
  ].join('\n');
}

function optionList(options: readonly Option[]): string {
  return options.map((option) => `  ${spelt(option).padEnd(44)}  ${option.help}`).join('\n');
}

/** As it is typed: `--team=NAME`. */
export function spelt({ name, value }: Option): string {
  return value === null ? `--${name}` : `--${name}=${value}`;
}
