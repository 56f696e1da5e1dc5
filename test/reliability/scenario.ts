import type { Outcome } from '../../src/actions/outcome';
import type { ExcelPort } from '../../src/actions/this-excel';
import type { Book } from '../../src/host/model/book';
import type { OpenExcel } from '../support/open-workspace';

/** An action at work: where it begins, and what it is asked. */
export interface Scenario {
  /** The action's id. */
  readonly action: string;
  /** What is special about it; an empty text for the plain case. */
  readonly when: string;
  /** Opens the workbook in which it begins and says how the action is run in a copy of it. */
  begin(): Promise<Beginning>;
}

export interface Beginning {
  readonly book: Book;
  run(excel: ExcelPort, signal: AbortSignal): Promise<Outcome>;
}

/** An action as `src/actions` exports it. */
interface Action<Options> {
  readonly id: string;
  run(excel: ExcelPort, options: Options, ...more: unknown[]): Promise<Outcome>;
}

/**
 * Declares a scenario.
 *
 * @param open opens the workbook.
 * @param prepare does what has to be done before, and gives what the action is asked.
 */
export function scenario<Options>(action: Action<Options>, when: string, open: () => Promise<OpenExcel>, prepare: (opened: OpenExcel) => Promise<Options> | Options): Scenario {
  return {
    action: action.id,
    when,
    begin: async () => {
      const opened = await open();
      const options = await prepare(opened);
      return { book: opened.book, run: (excel, signal) => action.run(excel, options, () => undefined, signal) };
    },
  };
}
