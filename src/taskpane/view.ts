import type { Checked } from '../actions/check-workspace';
import type { RepairsToMake } from '../actions/look-for-repairs';
import type { Request, Work } from './work/work';

/** The views of a workspace, in the order of their tabs. */
export const VIEW_IDS = ['home', 'check', 'people', 'plan', 'meeting', 'report', 'settings'] as const;
export type ViewId = (typeof VIEW_IDS)[number];

/** The workspace as it was read, and when. */
export interface Reading extends Checked {
  readonly at: Date;
}

/** What is known of the workspace. Every view is made of one. */
export interface Snapshot extends Reading {
  /** What has been lost or damaged, as it was last looked for; null until somebody has looked. */
  readonly repairs: RepairsToMake | null;
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
