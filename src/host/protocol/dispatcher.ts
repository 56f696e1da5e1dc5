import { ExcelError, type ExcelErrorCode } from '../model/excel-error';
import { ApiObject, classNameOf, isCollection, membersOf, NullObject, type Member } from '../objects/api-object';
import { includesSet, type ApiSet } from '../objects/api-set';
import type { EventRegistry } from '../objects/events';
import { queryCollection, queryObject } from './query';
import { ActionType, PathType, type Action, type ArgumentInfo, type ObjectPath, type ReferencedPath, type Request, type Response } from './request';

/** What the dispatcher asks of the host. */
export interface DispatcherHost {
  readonly root: ApiObject;
  readonly apiSet: ApiSet;
  readonly events: EventRegistry;
  /** The object that an earlier request kept under this id; null where it was let go. */
  keptObject(referenceId: string): ApiObject | null;
  /** A service by its type name; null where this host has none of it. */
  service(typeName: string): ApiObject | null;
  /** Called before anything is read, so that values are calculated. */
  beforeReading(): void;
}

/**
 * Answers one request: its actions in order, each on an object that its paths lead to. An action that is refused ends
 * the request; what was done before it stays done, as in Excel.
 */
export function answerRequest(host: DispatcherHost, request: Request): Response {
  return new Batch(host, request).answer();
}

class Batch {
  private readonly objects = new Map<number, ApiObject>();
  /** The member at work, for the error's location. */
  private at: { readonly object: ApiObject; readonly name: string } | null = null;

  constructor(
    private readonly host: DispatcherHost,
    private readonly request: Request,
  ) {}

  answer(): Response {
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: this.perform(action) });
        if (action.ActionType === ActionType.trace) traces.push(action.Id);
      } catch (trouble) {
        if (!(trouble instanceof ExcelError)) throw new Error(`The host failed at ${this.location}`, { cause: trouble });
        const { code: Code, message: Message } = trouble;
        return { Results: results, TraceIds: traces, Error: { Code, Message, ActionIndex: index, Location: this.location } };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  private perform(action: Action): unknown {
    this.at = null;
    if (action.ActionType === ActionType.trace) return null;
    const object = this.resolve(action.ObjectPathId);
    if (object === NullObject.instance) return null;
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object.identity();
      case ActionType.query:
        this.host.beforeReading();
        return this.query(object, action);
      case ActionType.method:
        return toResult(this.call(object, action.Name, action.ArgumentInfo));
      case ActionType.setProperty:
        return this.set(object, action.Name, this.arguments(action.ArgumentInfo)[0]);
      case ActionType.ensureUnchanged:
        return null;
      default:
        throw new ExcelError('NotImplemented');
    }
  }

  private query(object: ApiObject, action: Action): unknown {
    const read = (from: ApiObject, name: string): unknown => this.read(from, name);
    const paths = [...(action.QueryInfo?.Select ?? []), ...(action.QueryInfo?.Expand ?? [])];
    return isCollection(object)
      ? queryCollection(object, paths, read, this.host.apiSet, action.QueryInfo)
      : queryObject(object, paths, read, this.host.apiSet);
  }

  private resolve(pathId: number): ApiObject {
    const known = this.objects.get(pathId);
    if (known) return known;
    const path = this.request.ObjectPaths[pathId];
    if (!path) throw new ExcelError('InvalidObjectPath');
    const object = this.follow(path);
    this.objects.set(pathId, object);
    return object;
  }

  private follow(path: ObjectPath): ApiObject {
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.host.root;
      case PathType.newObject:
        return this.host.service(path.Name) ?? refuse('ApiNotFound', `${path.Name} is not available on this host.`);
      case PathType.reference:
        return this.host.keptObject(path.Name) ?? refuse('InvalidReference');
      case PathType.nullObject:
        return NullObject.instance;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? Number.NaN);
    if (parent === NullObject.instance) return parent;
    switch (path.ObjectPathType) {
      case PathType.method:
        return asObject(this.call(parent, path.Name, path.ArgumentInfo));
      case PathType.property:
        return asObject(this.read(parent, path.Name));
      case PathType.indexer:
        return asObject(this.call(parent, 'GetItem', path.ArgumentInfo));
      default:
        throw new ExcelError('InvalidObjectPath');
    }
  }

  private call(object: ApiObject, name: string, info: ArgumentInfo | undefined): unknown {
    const { event, readsValues } = this.demand(object, name, ['method']);
    if (event) return this.host.events[event.isWanted ? 'register' : 'unregister'](event.type, object.eventTarget);
    if (readsValues) this.host.beforeReading();
    const method = (object as unknown as Record<string, (...values: unknown[]) => unknown>)[name];
    const values = this.arguments(info);
    this.at = { object, name };
    return method?.apply(object, values);
  }

  private read(object: ApiObject, name: string): unknown {
    this.demand(object, name, ['property', 'settable property']);
    return (object as unknown as Record<string, unknown>)[name];
  }

  private set(object: ApiObject, name: string, value: unknown): null {
    this.demand(object, name, ['settable property']);
    (object as unknown as Record<string, unknown>)[name] = value;
    return null;
  }

  /** The client sends whatever it knows: only the host can refuse what its requirement set does not have. */
  private demand(object: ApiObject, name: string, kinds: readonly Member['kind'][]): Member {
    this.at = { object, name };
    const member = membersOf(object.constructor as typeof ApiObject).get(name);
    if (!member || !kinds.includes(member.kind)) return refuse('ApiNotFound', `The API ${this.location} is not available on this host.`);
    if (includesSet(this.host.apiSet, member.set)) return member;
    return refuse('ApiNotFound', `The API ${this.location} came with ExcelApi ${member.set}; this host has ExcelApi ${this.host.apiSet}.`);
  }

  /** Such as `Worksheet.getRange`. */
  private get location(): string {
    if (this.at === null) return '';
    const { object, name } = this.at;
    return `${classNameOf(object)}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  }

  private arguments(info: ArgumentInfo | undefined): unknown[] {
    const paths = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, paths[index]));
  }

  private argument(value: unknown, path: ReferencedPath | undefined): unknown {
    if (typeof path === 'number' && path !== 0) return this.resolve(path);
    if (Array.isArray(value)) return value.map((item, index) => this.argument(item, Array.isArray(path) ? (path as readonly ReferencedPath[])[index] : 0));
    return isObject(value) ? this.withObjects(value) : value;
  }

  /** An object inside a plain value, such as a range in a rule, comes as `{_ObjectPathId}`. */
  private withObjects(value: Readonly<Record<string, unknown>>): unknown {
    const { _ObjectPathId: pathId } = value;
    if (typeof pathId === 'number') return this.resolve(pathId);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.argument(inner, 0)]));
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

function asObject(value: unknown): ApiObject {
  return value instanceof ApiObject ? value : NullObject.instance;
}

/** What a method gives back to the script: plain values only; objects are asked for by their own paths. */
function toResult(value: unknown): unknown {
  return value === undefined || value instanceof ApiObject ? null : value;
}

function refuse(code: ExcelErrorCode, message?: string): never {
  throw new ExcelError(code, message);
}
