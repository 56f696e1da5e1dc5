import type { actionStatuses } from '../domain/model/choice-list';
import type { LegendColour } from './look';

type ActionStatus = (typeof actionStatuses.values)[number];

/** What each status of an action means, and its colour in a new workspace. Teams may change both on `Lists`. */
export const STATUS_LEGEND: { readonly [Status in ActionStatus]: { readonly colour: LegendColour; readonly meaning: string } } = {
  'Not started': { colour: 'Grey', meaning: 'Work has not begun.' },
  'On track': { colour: 'Green', meaning: 'It will be done by its date.' },
  'At risk': { colour: 'Amber', meaning: 'It may miss its date unless something changes.' },
  'Off track': { colour: 'Red', meaning: 'It will miss its date, or already has.' },
  Blocked: { colour: 'Purple', meaning: 'It cannot go on until something in its way is removed.' },
  Complete: { colour: 'Blue', meaning: 'It is done, and what was learnt is written down.' },
  Cancelled: { colour: 'White', meaning: 'It will not be done.' },
};
