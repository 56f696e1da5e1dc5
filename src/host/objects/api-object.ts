import type { ApiSet } from './api-set';
import { WORKBOOK_TARGET, type EventType } from './events';

/** Which members of a class are served, by the requirement set that each came with. */
export type Members = Partial<Record<ApiSet, readonly string[]>>;

/** The same, checked against the class: a declared name that it does not have does not compile. */
export type MembersBySet<T> = Partial<Record<ApiSet, readonly (keyof T & string)[]>>;

/** Which events of a class are served, by set, under the name in the client's `_Register…Event`. */
export type EventsBySet = Partial<Record<ApiSet, Readonly<Record<string, EventType>>>>;

/**
 * An object of Excel's API as requests see it: its members carry the names that requests use (`GetRange`, `Values`).
 * A getter is a property and a method is a method; only those named in the class's own `members` can be reached.
 */
export abstract class ApiObject {
  /** Excel's name of the class, as in `Excel.Range`. */
  static readonly className: string = '';
  static readonly members: Members = {};
  static readonly events: EventsBySet = {};
  /** The properties that are objects which may not be there: a load of everything does not ask for them. */
  static readonly uncertain: readonly string[] = [];
  /** The methods that go by what cells hold: values are brought up to date before they are called. */
  static readonly reading: readonly string[] = [];

  /** What a later request can find the object by: added to each answer about it. */
  identity(): Identity {
    return {};
  }

  /** Whose events the object hands on: a sheet's or table's id, or the workbook's. */
  get eventTarget(): string {
    return WORKBOOK_TARGET;
  }
}

export interface Identity {
  readonly Id?: string;
  readonly _Id?: string;
  /** For objects that are kept across requests. */
  readonly _ReferenceId?: string;
}

/** A collection, which answers a query with its items. */
export abstract class ApiCollection<Item extends ApiObject> extends ApiObject {
  abstract items(): readonly Item[];
}

export function isCollection(object: unknown): object is ApiCollection<ApiObject> {
  return object instanceof ApiCollection;
}

/** Stands for what was not there: whatever is asked of it is null. */
export class NullObject extends ApiObject {
  private constructor() {
    super();
  }
  static readonly instance = new NullObject();
}

/** A member of a class, found by its name. */
export interface Member {
  readonly set: ApiSet;
  readonly kind: 'property' | 'settable property' | 'method';
  readonly readsValues: boolean;
  readonly isUncertain: boolean;
  /** For the methods by which the client asks for events. */
  readonly event?: { readonly type: EventType; readonly isWanted: boolean };
}

/** The name of the object's class in Excel's documentation. */
export function classNameOf(object: ApiObject): string {
  return (object.constructor as typeof ApiObject).className;
}

/** Every member that the class serves, with those that it inherits. */
export function membersOf(classObject: typeof ApiObject): ReadonlyMap<string, Member> {
  const known = tables.get(classObject);
  if (known) return known;
  const parent: unknown = Object.getPrototypeOf(classObject);
  const table = new Map(isApiClass(parent) ? membersOf(parent) : []);
  if (Object.hasOwn(classObject, 'members'))
    for (const [set, names] of Object.entries(classObject.members))
      for (const name of names)
        table.set(name, {
          set: set as ApiSet,
          kind: kindOf(classObject, name),
          readsValues: classObject.reading.includes(name),
          isUncertain: classObject.uncertain.includes(name),
        });
  if (Object.hasOwn(classObject, 'events'))
    for (const [set, events] of Object.entries(classObject.events))
      for (const [name, type] of Object.entries(events)) {
        table.set(`_Register${name}Event`, { ...EVENT_METHOD, set: set as ApiSet, event: { type, isWanted: true } });
        table.set(`_Unregister${name}Event`, { ...EVENT_METHOD, set: set as ApiSet, event: { type, isWanted: false } });
      }
  tables.set(classObject, table);
  return table;
}

const EVENT_METHOD = { kind: 'method', readsValues: false, isUncertain: false } as const;

const tables = new WeakMap<typeof ApiObject, ReadonlyMap<string, Member>>();

const isApiClass = (value: unknown): value is typeof ApiObject =>
  value === ApiObject || (typeof value === 'function' && value.prototype instanceof ApiObject);

function kindOf(classObject: typeof ApiObject, name: string): Member['kind'] {
  for (let prototype: unknown = classObject.prototype; prototype; prototype = Object.getPrototypeOf(prototype)) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    if (descriptor) return descriptor.get ? (descriptor.set ? 'settable property' : 'property') : 'method';
  }
  throw new Error(`${classObject.className} declares ${name} but has no such member`);
}
