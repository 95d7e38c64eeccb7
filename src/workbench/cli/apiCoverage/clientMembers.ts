import type { Connection } from "../../host/node";

/** What the client answers for every object by itself, in step with no single class. */
const OF_EVERY_OBJECT: ReadonlySet<string> = new Set([
  "constructor",
  "context",
  "ensureUnchanged",
  "isNullObject",
  "items",
  "load",
  "retrieve",
  "set",
  "setMockData",
  "toJSON",
  "track",
  "untrack",
  "update",
]);

/** Whether a member is one class's own: not the client's part of every object, and not for itself ("_…"). */
export function isOfOneClass(member: string): boolean {
  return !member.startsWith("_") && !OF_EVERY_OBJECT.has(member);
}

/**
 * "Class.member" of every Excel class, from the prototypes of Microsoft's own client: what an add-in can really
 * call, noted or not.
 */
export function clientMembers({ Excel, OfficeExtension }: Connection): ReadonlySet<string> {
  const members = new Set<string>();
  for (const [className, value] of Object.entries(Excel) as [string, unknown][]) {
    if (typeof value !== "function") continue;
    const prototype: unknown = value.prototype;
    if (!(prototype instanceof OfficeExtension.ClientObject)) continue;
    for (const member of Object.getOwnPropertyNames(prototype))
      if (isOfOneClass(member)) members.add(`${className}.${member}`);
  }
  return members;
}
