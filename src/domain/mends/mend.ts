import type { Finding } from '../model/finding';
import { idNumber, nextId } from '../model/next-id';
import type { Place, Rows, Workspace } from '../model/workspace';

/** What can be put right without asking anybody, because only one thing can be meant. */
export const MEND_KINDS = ['spaces', 'letter-case', 'next-id', 'completed-today', 'full-progress'] as const;
export type MendKind = (typeof MEND_KINDS)[number];

/** What to write in one row. */
export interface Mend {
  readonly kind: MendKind;
  readonly collection: keyof Rows;
  readonly index: number;
  /** The one field that is written, and what it will hold. */
  readonly field: string;
  readonly value: unknown;
  /** Another field that speaks for the mend: where somebody has changed it since, nothing is written. */
  readonly because?: string;
}

/** What mends are made from. */
export interface MendGround {
  readonly workspace: Workspace;
  /** By table the highest number that an ID was ever given, of rows that may be gone. */
  readonly highestIds: ReadonlyMap<keyof Rows, number>;
}

/**
 * The safe mends of these findings, to be made at once: of rows that get an ID, each gets another. Where somebody has to
 * decide there is none.
 */
export function mendTogether(findings: Iterable<Pick<Finding, 'rule' | 'at'>>, { workspace, highestIds }: MendGround): Mend[] {
  const given = new Map<keyof Rows, number>();
  const newId: NewId = (collection) => {
    const last = given.get(collection);
    const id = last === undefined ? nextId(collection, idsOf(workspace, collection), highestIds.get(collection)) : nextId(collection, [], last);
    given.set(collection, idNumber(id));
    return id;
  };
  return Array.from(findings).flatMap(({ rule, at }) => {
    const make = MENDS[rule];
    if (make === undefined || !isCell(at)) return [];
    return make(at, workspace, newId) ?? [];
  });
}

/** Writes what the cell means as its list or its ID has it. */
export function letterCaseMend(at: Place, { workspace }: MendGround): Mend | null {
  return isCell(at) ? asItIsRead('letter-case')(at, workspace) : null;
}

type Cell = { readonly collection: keyof Rows; readonly index: number; readonly field: string };
type NewId = (collection: keyof Rows) => string | null;
type MakeMend = (cell: Cell, workspace: Workspace, newId: NewId) => Mend | null;

const giveNextId: MakeMend = ({ collection, index }, _, newId) => {
  const value = newId(collection);
  return value === null ? null : { kind: 'next-id', collection, index, field: 'id', value };
};

/** By the rule. A rule that is not here leaves a choice to people. */
const MENDS: Readonly<Partial<Record<string, MakeMend>>> = {
  'stray-spaces': asItIsRead('spaces'),
  'missing-id': giveNextId,
  // Of rows with one ID only the later ones are found: the first keeps it, as a look-up in Excel finds the first.
  'duplicate-id': giveNextId,
  'complete-without-date': (cell, { today }) => ({ ...cell, kind: 'completed-today', value: today, because: 'status' }),
  // The other way round, at 100% but not complete, either may be wrong.
  'complete-without-full-progress': (cell) => ({ ...cell, kind: 'full-progress', value: 1, because: 'status' }),
};

/** What was understood of the cell, written as such. */
function asItIsRead(kind: MendKind): (cell: Cell, workspace: Workspace) => Mend | null {
  return (cell, workspace) => {
    const value = (workspace[cell.collection][cell.index] as Readonly<Record<string, unknown>> | undefined)?.[cell.field];
    return value === undefined || value === null ? null : { ...cell, kind, value };
  };
}

function idsOf(workspace: Workspace, collection: keyof Rows): (string | null)[] {
  return workspace[collection].map((row) => ('id' in row ? row.id : null));
}

function isCell(at: Place): at is Cell {
  return at.collection !== 'settings' && at.index !== null && at.field !== null;
}
