import type { CalendarDate } from '../domain/model/calendar-date';
import type { ExitCode, Terminal } from './terminal';

/** One command of the command line: its arguments as data, so that help, parsing and complaints agree. */
export interface Command {
  readonly name: string;
  /** What it does, in one line. */
  readonly summary: string;
  /** What stands for the file in the usage, such as `OUT.xlsx`. */
  readonly file: string;
  readonly options: readonly Option[];
  run(request: CommandRequest, terminal: Terminal): Promise<ExitCode>;
}

export interface Option {
  readonly name: string;
  /** What stands for the value in the usage; null for an option that is given or not. */
  readonly value: string | null;
  /** The values there are, where not any text is one. */
  readonly choices?: readonly string[];
  /** Whether several of them may be given, with commas between. */
  readonly takesSeveral?: boolean;
  readonly help: string;
}

export interface CommandRequest {
  readonly file: string;
  readonly today: CalendarDate;
  /** By name without dashes; `''` for an option without a value. */
  readonly options: ReadonlyMap<string, string>;
}

/** Something is wrong with the arguments: the usage helps. */
export class UsageError extends Error {
  constructor(
    message: string,
    /** Null where no command was recognised. */
    readonly command: Command | null,
  ) {
    super(message);
    this.name = 'UsageError';
  }
}

/** The command cannot be carried out, for a reason that lies outside us: one sentence. */
export class CannotDo extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'CannotDo';
  }
}

/** Every command takes these. */
export const GENERAL_OPTIONS: readonly Option[] = [
  { name: 'today', value: 'YYYY-MM-DD', help: 'take this day for today' },
  { name: 'help', value: null, help: 'tell how it is used' },
];
