/** The shape of a request and of its answer, as Microsoft's client writes and reads them. */

export const ActionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5, ensureUnchanged: 6 } as const;

export const PathType = { root: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

export interface Request {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  /** The member, for methods and properties. */
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface ObjectPath {
  readonly ObjectPathType: number;
  /** The member, the type of a new object, or the id of a kept reference. */
  readonly Name: string;
  /** Means nothing for references and null objects: it then names a path that the request does not hold. */
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** By position: the path of the object that stands in this place, or null or 0 for a plain value; nested for arrays. */
  readonly ReferencedObjectPathIds?: readonly ReferencedPath[];
}

export type ReferencedPath = number | null | readonly ReferencedPath[];

export interface QueryInfo {
  /** Names as the script wrote them, such as `values`, `format/fill/color` or `items/name`. */
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Response {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  /** The trace actions that were passed. */
  readonly TraceIds: readonly number[];
  readonly Error?: ResponseError;
}

export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  /** Which of the request's actions failed. */
  readonly ActionIndex: number;
  /** Such as `Worksheet.getRange`; an empty text where no member is to blame. */
  readonly Location: string;
}
