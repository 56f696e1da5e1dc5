import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { BeforeMeeting } from '../../domain/analysis/before-meeting';
import { nextDue } from '../../domain/analysis/communication';
import { briefName, shortened, shownIds } from '../../domain/model/row-name';
import type { Rows, Workspace } from '../../domain/model/workspace';
import type { Ask, Snapshot } from '../view';
import { CountedRows } from './counted-rows';
import { RowList, type RowLine } from './row-list';
import { strings } from './strings';

const words = strings.meeting;

/** What waits to be done before the meeting, kind by kind; what there is none of is left out. */
export function BeforeList({ snapshot, ask, before }: { snapshot: Snapshot; ask: Ask; before: BeforeMeeting }): ReactElement {
  return (
    <ul className={useStyles().list}>
      {KINDS.filter(({ kind }) => before[kind].length > 0).map(({ kind, collection, field, label, line }) => (
        <CountedRows key={kind} name={kind} number={before[kind].length} label={label(before[kind].length)}>
          <RowList snapshot={snapshot} ask={ask} collection={collection} field={field} rows={before[kind]} line={(index) => line(snapshot.workspace, index)} />
        </CountedRows>
      ))}
    </ul>
  );
}

export function isQuiet(before: BeforeMeeting): boolean {
  return KINDS.every(({ kind }) => before[kind].length === 0);
}

interface Kind {
  readonly kind: 'actions' | 'decisions' | 'groups' | 'communications';
  readonly collection: keyof Rows;
  /** The column in which it is done with. */
  readonly field: string;
  readonly label: (count: number) => string;
  readonly line: (workspace: Workspace, index: number) => RowLine;
}

const KINDS: readonly Kind[] = [
  {
    kind: 'decisions',
    collection: 'decisions',
    field: 'decision',
    label: words.decisions,
    line: ({ decisions }, index) => {
      const { question = null, owner = null, byWhen = null } = decisions[index] ?? {};
      return { name: named(question), details: [...(byWhen === null ? [] : [words.by(byWhen)]), ...who(owner)] };
    },
  },
  {
    kind: 'actions',
    collection: 'actions',
    field: 'status',
    label: words.actions,
    line: ({ actions }, index) => {
      const { id = null, action = null, due = null, lead = null } = actions[index] ?? {};
      return { name: briefName(id, action), details: [...(due === null ? [] : [words.due(due)]), ...who(lead)] };
    },
  },
  {
    kind: 'groups',
    collection: 'workingGroups',
    field: 'lastReported',
    label: words.groups,
    line: ({ workingGroups }, index) => {
      const { id = null, group = null, convenor = null, lastReported = null } = workingGroups[index] ?? {};
      return { name: briefName(id, group), details: [words.lastReported(lastReported), ...who(convenor)] };
    },
  },
  {
    kind: 'communications',
    collection: 'communications',
    field: 'lastSent',
    label: words.communications,
    line: ({ communications, today }, index) => {
      const row = communications[index];
      const due = row === undefined ? null : nextDue(row);
      const to = row === undefined || row.audience.length === 0 ? [] : [shownIds(row.audience)];
      const when = due === null ? [] : [due < today ? words.wasDue(due) : words.due(due)];
      return { name: named(row?.message ?? null), details: [...when, ...to, ...who(row?.owner ?? null)] };
    },
  },
];

/** Of a row without an ID. */
function named(words: string | null): string {
  return words === null ? strings.unnamed : shortened(words, LONGEST_NAME);
}

/** Characters: three lines of a narrow pane. */
const LONGEST_NAME = 120;

function who(name: string | null): string[] {
  return name === null ? [] : [shortened(name)];
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});
