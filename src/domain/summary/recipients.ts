import { EVERYBODY } from '../model/field';
import { identifierKey, indexById } from '../model/identifier';
import { briefName, inSeries, shownIds } from '../model/row-name';
import type { Workspace } from '../model/workspace';

/** More than these are told by their IDs alone. */
const MOST_NAMED = 2;

/** For whom a communication is, as the end of its name: ` to S4 “Bed manager”`, ` to everybody`; empty where nobody is named. */
export function recipientsOf({ stakeholders }: Pick<Workspace, 'stakeholders'>): (audience: readonly string[]) => string {
  const positions = indexById(stakeholders);
  const nameOf = (id: string): string => {
    if (identifierKey(id) === identifierKey(EVERYBODY)) return 'everybody';
    const position = positions.get(identifierKey(id));
    return briefName(id, position === undefined ? null : (stakeholders[position]?.stakeholder ?? null));
  };
  return (audience) => {
    if (audience.length === 0) return '';
    return ` to ${audience.length > MOST_NAMED ? shownIds(audience) : inSeries(audience.map(nameOf))}`;
  };
}
