import type { Checked } from '../actions/check-workspace';
import type { Request, Work } from './work/work';

/** The views of a workspace, in the order of their tabs. */
export const VIEW_IDS = ['home', 'check', 'people', 'plan', 'meeting', 'report', 'settings'] as const;
export type ViewId = (typeof VIEW_IDS)[number];

/** The workspace as it was read, and when. Every view is made of one. */
export interface Snapshot extends Checked {
  readonly at: Date;
}

export type Ask = (request: Request) => void;

/** Shows another view. `keeping` sets what that view keeps (`useKept`): its filters, for instance. */
export type Go = (view: ViewId, keeping?: Readonly<Record<string, unknown>>) => void;

export interface ViewProps {
  readonly snapshot: Snapshot;
  readonly ask: Ask;
  readonly running: Work['running'];
  readonly go: Go;
}
