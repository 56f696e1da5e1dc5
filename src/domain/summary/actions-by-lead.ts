import { workload } from '../analysis/workload';
import type { Action } from '../model/actions';
import { briefName, inSeries, shortened, shownId } from '../model/row-name';
import { unreadableOf } from '../model/unreadable';
import type { Workspace } from '../model/workspace';
import { rowReference } from './row-reference';
import type { Section, Sentence } from './summary';
import { isTroubled, troublesInWords, troublesOf, type Troubles } from './troubles';

/** Above this many, actions without trouble are listed by their IDs alone. */
const MOST_SPELT_OUT = 4;

/**
 * Every open action under its lead, so that each lead finds their own. What is overdue, blocked, off track or at risk,
 * or lacks a lead, goal or due date has a sentence of its own. What nobody leads comes first, then the leads whose work
 * is latest, then those who lead most.
 */
export function actionSections(workspace: Workspace): Section[] {
  const { actions } = workspace;
  const load = workload(actions);
  if (load.open === 0) return [{ heading: null, sentences: [{ text: nothingOpen(actions), rows: [] }] }];
  const troubles = troublesOf(workspace);
  const unreadable = unreadableOf(workspace);
  const leadIsUnreadable = (index: number): boolean => unreadable.has({ collection: 'actions', index, field: 'lead' });
  const leads = load.leads
    .map(({ lead, actions: led }) => ({
      lead,
      led,
      latest: led.reduce((most, index) => Math.max(most, troubles(index).daysOverdue), 0),
    }))
    .sort((first, second) => second.latest - first.latest || second.led.length - first.led.length);
  return [
    section(
      'Nobody yet',
      load.unled.filter((index) => !leadIsUnreadable(index)),
    ),
    section('Lead could not be read', load.unled.filter(leadIsUnreadable)),
    ...leads.map(({ lead, led }) => section(shortened(lead), led)),
  ].filter(({ sentences }) => sentences.length > 0);

  function section(heading: string, positions: readonly number[]): Section {
    const found = positions.map((index) => ({ index, trouble: troubles(index) }));
    const troubled = found
      .filter(({ trouble }) => isTroubled(trouble))
      .sort((first, second) => second.trouble.daysOverdue - first.trouble.daysOverdue);
    const others = found.filter(({ trouble }) => !isTroubled(trouble)).map(({ index }) => index);
    return {
      heading,
      sentences: [
        ...troubled.map(({ index, trouble }) => troubleSentence(workspace, index, trouble)),
        ...othersSentence(workspace, others, troubled.length > 0),
      ],
    };
  }
}

function nothingOpen(actions: readonly Action[]): string {
  return actions.length === 0 ? 'The plan has no actions yet.' : 'No action is open: all are complete or cancelled.';
}

function troubleSentence(workspace: Workspace, index: number, trouble: Troubles): Sentence {
  const action = workspace.actions[index];
  if (action === undefined) throw new RangeError(`There is no action at position ${index}`);
  return {
    text: `${briefName(action.id, action.action)} ${troublesInWords(action, trouble)}.`,
    rows: [rowReference(workspace, 'actions', index)],
  };
}

function othersSentence(workspace: Workspace, positions: readonly number[], besides: boolean): Sentence[] {
  if (positions.length === 0) return [];
  const names = positions.map((index) => {
    const { id = null, action = null } = workspace.actions[index] ?? {};
    return id === null || positions.length <= MOST_SPELT_OUT ? briefName(id, action) : shownId(id);
  });
  return [
    {
      text: `${besides ? 'Also open' : 'Open'}: ${inSeries(names)}.`,
      rows: positions.map((index) => rowReference(workspace, 'actions', index)),
    },
  ];
}
