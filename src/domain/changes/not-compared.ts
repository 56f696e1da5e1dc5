import { ENTITIES, type Workspace } from '../model/workspace';
import { rowReference } from '../summary/row-reference';
import type { Sentence } from '../summary/summary';
import { counted } from '../summary/wording';
import type { Compared } from './compared';

/** What cannot be compared, so that nobody takes silence for sameness. A module that was on neither day is none of it. */
export function notCompared(workspace: Workspace, compared: readonly Compared[]): Sentence[] {
  return compared.flatMap(({ collection, subject: { start }, before, now }) => {
    if (before === null || now === null) {
      if ((before ?? now)?.rows.length === 0 || before === now) return [];
      return [{ text: `${start} cannot be compared: ${now === null ? 'their IDs are not there to be read now' : 'their IDs were not there to be read then'}.`, rows: [] }];
    }
    const { others } = now;
    if (others.length === 0) return [];
    const [has, its, is] = others.length === 1 ? ['has', 'its', 'is'] : ['have', 'their', 'are'];
    return [{ text: `${counted(others.length, ENTITIES[collection].noun)} ${has} no ID of ${its} own and ${is} not compared.`, rows: others.map((index) => rowReference(workspace, collection, index)) }];
  });
}
