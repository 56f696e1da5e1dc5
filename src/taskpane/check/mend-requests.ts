import { changeRow, type RowChange } from '../../actions/edit';
import { letterCaseMend, mendTogether, type Mend, type MendKind } from '../../domain/mends/mend';
import type { Snapshot } from '../view';
import type { Job } from '../work/work';
import type { Entry } from './entries';
import { strings } from './strings';

/** A button that mends something, and what it asks for. */
export interface MendRequest {
  readonly label: string;
  readonly request: Job;
}

/** What mends this entry without a doubt; null where a person has to decide. */
export function mendRequest(entry: Entry, snapshot: Snapshot): MendRequest | null {
  if (entry.type === 'repair') return entry.repair.isBlocked ? null : { label: strings.repairs.mend, request: { task: 'mend', ids: [entry.repair.id] } };
  const [mend] = mendsOf([entry], snapshot);
  return mend === undefined ? null : mending(mend.kind, [mend], snapshot, strings.mend.offer(mend));
}

/** What mends all of these entries at once that can be mended without a doubt; null where those are fewer than two. */
export function mendAllRequest(entries: readonly Entry[], snapshot: Snapshot): MendRequest | null {
  const ids = entries.flatMap((entry) => (entry.type === 'repair' && !entry.repair.isBlocked ? [entry.repair.id] : []));
  if (ids.length > 1) return { label: strings.mend.all(ids.length), request: { task: 'mend', ids } };
  const mends = mendsOf(entries, snapshot);
  const [first, ...others] = mends;
  // Under a sheet stand problems of many kinds: what is done at once is of one.
  const isOneKind = others.length > 0 && others.every(({ kind }) => kind === first?.kind);
  return first !== undefined && isOneKind ? mending(first.kind, mends, snapshot, strings.mend.all(mends.length)) : null;
}

function mendsOf(entries: readonly Entry[], snapshot: Snapshot): Mend[] {
  return [
    ...mendTogether(entries.flatMap((entry) => (entry.type === 'finding' ? [entry.finding] : [])), snapshot),
    ...entries.flatMap((entry) => (entry.type === 'letter-case' ? (letterCaseMend(entry.place.at, snapshot) ?? []) : [])),
  ];
}

function mending(kind: MendKind, mends: readonly Mend[], snapshot: Snapshot, label: string): MendRequest {
  return { label, request: { task: 'edit', edits: mends.map((mend) => editOf(mend, snapshot)), label: strings.mend.done(kind, mends.length) } };
}

/** What speaks for the mend is written as it is, so that it is held against the workbook too. */
function editOf({ collection, index, field, value, because }: Mend, { workspace }: Snapshot): RowChange {
  const ground = because === undefined ? {} : { [because]: (workspace[collection][index] as Readonly<Record<string, unknown>> | undefined)?.[because] };
  return changeRow(workspace, collection, index, { ...ground, [field]: value });
}
