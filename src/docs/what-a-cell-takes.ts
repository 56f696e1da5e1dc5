import { EVERYBODY, type FieldKind } from '../domain/model/field';
import { ENTITIES, type Rows } from '../domain/model/workspace';
import { numberInWords, SEPARATOR } from '../sheets/codec';
import { code, linkTo, words } from './markdown';

/** What people may write in a cell of this kind, as Markdown. */
export function whatACellTakes(kind: FieldKind): string {
  switch (kind.type) {
    case 'identifier':
      return `the letter ${kind.prefix} and a number, each used once`;
    case 'reference':
      return `one ID of ${sheets([kind.to])}`;
    case 'references':
      return `IDs of ${sheets(kind.to)}, ${APART}`;
    case 'audience':
      return `IDs of ${sheets([kind.to])}, ${APART}; or ${code(EVERYBODY)}`;
    case 'text':
      return 'text';
    case 'choice':
      return `one of: ${words(kind.list.values.join(', '))}`;
    case 'choices':
      return `some of: ${words(kind.list.values.join(', '))}; ${APART}`;
    case 'date':
      return 'a date';
    case 'fraction':
      return 'a percentage from 0% to 100%';
    case 'number':
      return numberInWords(kind);
    case 'wholeNumbers':
      return `whole numbers from ${kind.minimum} to ${kind.maximum}, ${APART}`;
  }
}

const APART = `with ${code(SEPARATOR.trim())} between them`;

function sheets(collections: readonly (keyof Rows)[]): string {
  return collections.map((collection) => linkTo(ENTITIES[collection].sheet)).join(' or ');
}
