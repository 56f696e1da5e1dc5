import { GENERAL_OPTIONS, type Command, type Option } from './command';

/** What every usage begins with. */
const PROGRAM = 'npm run --silent sig --';

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
    'Exit: 0 done · 1 the check found errors · 2 it could not be done.',
  ].join('\n');
}

function optionList(options: readonly Option[]): string {
  return options.map((option) => `  ${spelt(option).padEnd(34)}  ${option.help}`).join('\n');
}

function spelt({ name, value }: Option): string {
  return value === null ? `--${name}` : `--${name}=${value}`;
}
