/** What came of an action: its result, or what stopped it. Anything else is a fault of ours and is thrown. */
export type Outcome<Result = unknown> = ({ readonly ok: true } & Result) | { readonly ok: false; readonly trouble: Trouble };

/** Something expected that stops an action, in words for people. */
export interface Trouble {
  readonly code: TroubleCode;
  /** What is in the way: one plain sentence. */
  readonly sentence: string;
  /** What to do about it: one sentence that begins with a verb. */
  readonly wayOn: string;
  /** For whoever looks after the add-in; shown on demand. */
  readonly details?: string;
}

export type TroubleCode =
  | 'no-workspace'
  | 'has-workspace'
  | 'newer-version'
  | 'older-version'
  | 'present-version'
  | 'has-module'
  | 'protected'
  | 'cell-edit-mode'
  | 'busy'
  | 'other-workbook'
  | 'api-missing'
  | 'too-large'
  | 'half-written'
  | 'gone'
  | 'changed'
  | 'taken-id'
  | 'unfit-value'
  | 'no-room'
  | 'not-acceptable'
  | 'hidden'
  | 'not-text'
  | 'unreadable-file'
  | 'cancelled'
  | 'refused';

/** How far a longer action has come. */
export interface Progress {
  /** Steps finished, of all steps. */
  readonly done: number;
  readonly of: number;
  /** What is being done, in two or three words. */
  readonly doing: string;
}

export type OnProgress = (progress: Progress) => void;

export function succeeded<Result>(result: Result): { readonly ok: true } & Result {
  return { ok: true, ...result };
}

export function stopped(trouble: Trouble): { readonly ok: false; readonly trouble: Trouble } {
  return { ok: false, trouble };
}
