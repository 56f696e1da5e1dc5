import { ApiObject, isCollection, membersOf, type ApiCollection } from '../objects/api-object';
import { includesSet, type ApiSet } from '../objects/api-set';
import type { QueryInfo } from './request';

type Read = (object: ApiObject, name: string) => unknown;
type Answer = Record<string, unknown>;

/**
 * The properties that a script loads of one object. `paths` are names as the script wrote them (`address`,
 * `format/fill/color`); none at all means every plain property.
 */
export function queryObject(object: ApiObject, paths: readonly string[], read: Read, apiSet: ApiSet): Answer {
  const answer: Answer = { ...object.identity() };
  const wanted = groupPaths(paths);
  if (wanted === 'everything') readScalars(object, read, apiSet, answer);
  else for (const [name, inner] of wanted) readPath(object, name, inner, read, apiSet, answer);
  return answer;
}

/** The same for each item of a collection, and for the collection's own properties such as `count`. */
export function queryCollection(
  collection: ApiCollection<ApiObject>, paths: readonly string[], read: Read, apiSet: ApiSet, { Top, Skip = 0 }: QueryInfo = {},
): Answer {
  const wanted = groupPaths(paths);
  const answer: Answer = { ...collection.identity() };
  const ofItems: string[] = [];
  if (wanted === 'everything') readScalars(collection, read, apiSet, answer);
  else
    for (const [name, inner] of wanted) {
      const isOwn = membersOf(collection.constructor as typeof ApiObject).has(name);
      if (name === 'Items') ofItems.push(...(inner.length > 0 ? inner : ['$all']));
      else if (isOwn) readPath(collection, name, inner, read, apiSet, answer);
      else ofItems.push(...(inner.length > 0 ? inner.map((path) => `${name}/${path}`) : [name]));
    }
  const isItemsWanted = wanted === 'everything' || ofItems.length > 0;
  if (isItemsWanted)
    answer._Items = collection
      .items()
      .slice(Skip, Top === undefined ? undefined : Skip + Top)
      .map((item) => queryObject(item, ofItems, read, apiSet));
  return answer;
}

/** `['a', 'b/c', 'b/d']` → A: [], B: [c, d]. */
function groupPaths(paths: readonly string[]): 'everything' | Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const [first = '', ...rest] = path.trim().split(/[/.]/);
    if (first === '*' || first === '$all') return 'everything';
    // `$none` loads nothing but what the object is found by.
    if (first === '' || first.startsWith('$')) continue;
    // Scripts may ask for it, but no answer holds it: the client knows it from how the object was found.
    if (first.toLowerCase() === 'isnullobject') continue;
    const name = first.charAt(0).toUpperCase() + first.slice(1);
    const inner = groups.get(name) ?? [];
    if (rest.length > 0) inner.push(rest.join('/'));
    groups.set(name, inner);
  }
  return paths.length === 0 ? 'everything' : groups;
}

function readPath(object: ApiObject, name: string, inner: readonly string[], read: Read, apiSet: ApiSet, answer: Answer): void {
  const value = read(object, name);
  if (isCollection(value)) answer[name] = queryCollection(value, inner, read, apiSet);
  else if (value instanceof ApiObject) answer[name] = queryObject(value, inner, read, apiSet);
  else answer[name] = value ?? null;
}

function readScalars(object: ApiObject, read: Read, apiSet: ApiSet, answer: Answer): void {
  for (const [name, { set, kind, isUncertain }] of membersOf(object.constructor as typeof ApiObject)) {
    if (kind === 'method' || isUncertain || name.startsWith('_') || !includesSet(apiSet, set)) continue;
    const value = read(object, name);
    if (!(value instanceof ApiObject)) answer[name] = value ?? null;
  }
}
