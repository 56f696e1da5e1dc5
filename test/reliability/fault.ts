/** What can go wrong between the add-in and Excel, at one of the requests for which an action waits. */
export interface Fault {
  readonly name: string;
  /** What becomes of the request itself. */
  readonly request: 'refused' | 'carried out in part' | 'carried out';
  /** How much of it is carried out where it is in part: of its actions. */
  readonly share?: number;
  /** What the add-in hears. */
  readonly answer: Answer;
  /** Whether it stays so for whatever the action asks afterwards; otherwise Excel is well again at once. */
  readonly lasts: boolean;
}

export type Answer =
  /** As Excel answers a batch that it refuses. */
  | { readonly error: string }
  /** The connection broke: the transport answers in Excel's place. */
  | 'no connection'
  /** Excel's own answer. */
  | 'the true one'
  /** The pane is gone, and nobody hears anything. */
  | 'none';

/** By the words of the table that is printed. */
export const FAULTS: readonly Fault[] = [
  { name: 'busy once', request: 'refused', answer: { error: 'HostIsBusy' }, lasts: false },
  { name: 'busy from then on', request: 'refused', answer: { error: 'HostIsBusy' }, lasts: true },
  { name: 'a cell is edited', request: 'refused', answer: { error: 'InvalidOperationInCellEditMode' }, lasts: true },
  { name: 'item not found', request: 'refused', answer: { error: 'ItemNotFound' }, lasts: false },
  { name: 'network lost before', request: 'refused', answer: 'no connection', lasts: true },
  { name: 'answer lost, then well', request: 'carried out', answer: 'no connection', lasts: false },
  { name: 'network lost after', request: 'carried out', answer: 'no connection', lasts: true },
  { name: 'first tenth, then well', request: 'carried out in part', share: 0.1, answer: { error: 'GeneralException' }, lasts: false },
  { name: 'half, then well', request: 'carried out in part', share: 0.5, answer: { error: 'GeneralException' }, lasts: false },
  { name: 'all but one, then well', request: 'carried out in part', share: 1, answer: { error: 'GeneralException' }, lasts: false },
  { name: 'half, then network lost', request: 'carried out in part', share: 0.5, answer: 'no connection', lasts: true },
  { name: 'all but one, network lost', request: 'carried out in part', share: 1, answer: 'no connection', lasts: true },
  { name: 'stopped by the person', request: 'carried out', answer: 'the true one', lasts: false },
  { name: 'pane closed before', request: 'refused', answer: 'none', lasts: true },
  { name: 'pane closed after', request: 'carried out', answer: 'none', lasts: true },
];
