import { calendarDateOf, parseCalendarDate, type CalendarDate } from '../domain/model/calendar-date';
import { GENERAL_OPTIONS, UsageError, type Command, type CommandRequest, type Option } from './command';
import { nearest } from './nearest';

export type Parsed = { readonly wants: 'help'; readonly command: Command | null } | { readonly wants: 'run'; readonly command: Command; readonly request: CommandRequest };

/** @throws UsageError naming whatever is not understood. */
export function parseArguments(words: readonly string[], commands: readonly Command[], now: Date): Parsed {
  const [name, ...rest] = words;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') return { wants: 'help', command: null };
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) throw unknownCommand(name, commands);
  const { files, options } = sortOut(rest, command);
  if (options.has('help')) return { wants: 'help', command };
  const [file, extra] = files;
  if (file === undefined) throw new UsageError(`${command.name} needs the name of a file.`, command);
  if (extra !== undefined) throw new UsageError(`${command.name} takes one file, and "${extra}" is a second one.`, command);
  return { wants: 'run', command, request: { file, today: todayOf(options.get('today'), now, command), options } };
}

function sortOut(words: readonly string[], command: Command): { files: string[]; options: Map<string, string> } {
  const files: string[] = [];
  const options = new Map<string, string>();
  const queue = [...words];
  for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
    if (!word.startsWith('-') || word === '-') {
      files.push(word);
      continue;
    }
    const [, name = '', given] = /^-{0,2}([^=]*)(?:=(.*))?$/s.exec(word === '-h' ? '--help' : word) ?? [];
    const option = known(word, name, command);
    if (options.has(option.name)) throw new UsageError(`--${option.name} is given twice.`, command);
    options.set(option.name, valueOf(option, given, queue, command));
  }
  return { files, options };
}

function known(word: string, name: string, command: Command): Option {
  const candidates = [...command.options, ...GENERAL_OPTIONS];
  const option = word.startsWith('--') || word === '-h' ? candidates.find((candidate) => candidate.name === name) : undefined;
  if (option) return option;
  const guess = nearest(name, candidates.map((candidate) => candidate.name));
  throw new UsageError(`${command.name} has no option ${word.split('=')[0]}.${guess === null ? '' : ` Did you mean --${guess}?`}`, command);
}

/** The values of an option that takes several: `a,b`. */
export function severalOf(text: string): string[] {
  return text.split(',').map((one) => one.trim());
}

/** `--team=NAME` and `--team NAME` mean the same. */
function valueOf(option: Option, given: string | undefined, queue: string[], command: Command): string {
  const { name, value } = option;
  if (value === null) {
    if (given !== undefined) throw new UsageError(`--${name} takes no value.`, command);
    return '';
  }
  const text = given ?? (queue[0]?.startsWith('-') ? undefined : queue.shift());
  if (text === undefined || text === '') throw new UsageError(`--${name} needs a value: --${name}=${value}.`, command);
  refuseUnlisted(option, text, command);
  return text;
}

function refuseUnlisted({ name, choices, takesSeveral = false }: Option, text: string, command: Command): void {
  if (choices === undefined) return;
  const unlisted = (takesSeveral ? severalOf(text) : [text]).find((one) => !choices.includes(one));
  if (unlisted === undefined) return;
  const what = takesSeveral ? name.replace(/s$/, '') : name;
  throw new UsageError(`There is no ${what} ${unlisted}. Choose ${takesSeveral ? 'from' : 'one of'} ${choices.join(', ')}.`, command);
}

function todayOf(text: string | undefined, now: Date, command: Command): CalendarDate {
  if (text === undefined) return calendarDateOf(now);
  const today = parseCalendarDate(text);
  if (today === null) throw new UsageError(`"${text}" is no day written as YYYY-MM-DD.`, command);
  return today;
}

function unknownCommand(name: string, commands: readonly Command[]): UsageError {
  const guess = nearest(name, commands.map((command) => command.name));
  const hint = guess === null ? `The commands are ${commands.map((command) => command.name).join(', ')}.` : `Did you mean ${guess}?`;
  return new UsageError(`There is no command ${name}. ${hint}`, null);
}
