/** The messages between Office.js and Excel, as seen on the wire. Names are Microsoft's. */

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  ensureUnchanged: 6,
  queryAsJson: 7,
  update: 8,
  setProperties: 9,
} as const;

export const PathType = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

export interface ArgumentInfo {
  Arguments?: readonly unknown[];
  /** Beside each argument: the id of the object path that stands for it, or null. */
  ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name?: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  Select?: readonly string[];
  Expand?: readonly string[];
  Top?: number;
  Skip?: number;
}

export interface Action {
  Id: number;
  ActionType: number;
  Name?: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
  ObjectState?: Readonly<Record<string, unknown>>;
}

export interface RequestBody {
  AutoKeepReference?: boolean;
  Actions: readonly Action[];
  ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

interface WireError {
  Code: string;
  Message: string;
  /** "Class.member", e.g. "WorksheetCollection.getItem". */
  Location?: string;
  ActionIndex?: number;
  HttpStatusCode: number;
}

export interface ResponseBody {
  Results?: { ActionId: number; Value: unknown }[];
  TraceIds?: number[];
  Error?: WireError;
}

/** One entry of a message that Excel pushes: events and calls of ribbon commands. */
export interface EventEntry {
  messageCategory: number;
  messageType: number;
  targetId: string;
  /** JSON. */
  message: string;
  id: string;
}

export const MessageCategory = { action: 2, event: 65536 } as const;
