/** Finding and using the members of host objects by the names that come over the wire. */
import { Arguments, isHostObject } from "./arguments";
import type { HostContext } from "./context";
import type { ApiSet, EventSource, Method, Navigation, Property } from "./define";
import { HostError, fail } from "./errors";
import { includesVersion } from "./profiles";
import { DEFINITIONS } from "./registry";
import type { HostObject } from "./targets";

/** A definition whose class is no longer known to the compiler; it is only ever used with its own targets. */
interface AnyDefinition {
  readonly className: string;
  readonly introduced: ApiSet;
  readonly later?: Readonly<Record<string, ApiSet>>;
  readonly identity?: (target: unknown, host: HostContext) => Readonly<Record<string, string | number>>;
  readonly exists?: (target: unknown, host: HostContext) => boolean;
  readonly items?: (target: unknown, host: HostContext) => readonly HostObject[];
  readonly properties?: Readonly<Record<string, Property<unknown, unknown>>>;
  readonly navigations?: Readonly<Record<string, Navigation<unknown>>>;
  readonly methods?: Readonly<Record<string, Method<unknown, unknown>>>;
  readonly events?: Readonly<Record<string, EventSource<unknown>>>;
  readonly internals?: Readonly<Record<string, Method<unknown, unknown>>>;
}

/** What the host says of an object of its class. */
export function definitionOf(object: HostObject): AnyDefinition {
  return DEFINITIONS[object.className] as unknown as AnyDefinition;
}

/** "RowCount" → "rowCount"; names with an underscore stay. */
export function memberName(wireName: string): string {
  return wireName.startsWith("_") ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** "rowCount" → "RowCount". */
export function wireName(member: string): string {
  return member.startsWith("_") ? member : member.charAt(0).toUpperCase() + member.slice(1);
}

function own<T>(table: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
}

/** Refuses members that came later than the profile's Excel. */
function admit(definition: AnyDefinition, member: string, host: HostContext): void {
  const since = definition.later?.[member] ?? definition.introduced;
  if (!includesVersion(host.profile.excelApi, since)) host.unimplemented(`${definition.className}.${member}`);
}

/** The client writes two worksheet properties under other names than it reads them. */
const WRITE_ALIASES: Readonly<Record<string, string>> = {
  gridlines: "showGridlines",
  headings: "showHeadings",
};

/** Undefined where the class has no such property; refused where the profile's API does not have it yet. */
export function findProperty(
  object: HostObject,
  member: string,
  host: HostContext,
): Property<unknown, unknown> | undefined {
  const definition = definitionOf(object);
  const property = own(definition.properties, member);
  if (property !== undefined) admit(definition, member, host);
  return property;
}

/** The same for a member that leads to another object. */
export function findNavigation(
  object: HostObject,
  member: string,
  host: HostContext,
): Navigation<unknown> | undefined {
  const definition = definitionOf(object);
  const navigation = own(definition.navigations, member);
  if (navigation !== undefined) admit(definition, member, host);
  return navigation;
}

/** What a property is now. */
export function readProperty(
  object: HostObject,
  property: Property<unknown, unknown>,
  host: HostContext,
): unknown {
  return (typeof property === "function" ? property : property.get)(object.target, host);
}

/** Sets a property, or refuses where it is only read. */
export function writeProperty(object: HostObject, name: string, value: unknown, host: HostContext): void {
  const member = WRITE_ALIASES[name] ?? name;
  const property = findProperty(object, member, host) ?? host.unimplemented(`${object.className}.${member}`);
  if (typeof property === "function") fail("InvalidArgument");
  property.set(object.target, value, host);
}

/** The object that a member leads to; null for a null object. */
export function navigate(object: HostObject, member: string, host: HostContext): HostObject | null {
  const internal = own(definitionOf(object).internals, member);
  if (internal !== undefined) {
    const value = internal(object.target, new Arguments([]), host);
    return isHostObject(value) ? value : fail("InvalidRequest");
  }
  const navigation =
    findNavigation(object, member, host) ?? host.unimplemented(`${object.className}.${member}`);
  return navigation(object.target, host);
}

/** Carries out a method. */
export function callMethod(object: HostObject, member: string, args: Arguments, host: HostContext): unknown {
  const method = findMethod(object, member, host) ?? host.unimplemented(`${object.className}.${member}`);
  return method(object.target, args, host);
}

function findMethod(
  object: HostObject,
  member: string,
  host: HostContext,
): Method<unknown, unknown> | undefined {
  const definition = definitionOf(object);
  const named = own(definition.methods, member) ?? own(definition.internals, member);
  if (named !== undefined) {
    if (!member.startsWith("_")) admit(definition, member, host);
    return named;
  }
  return (
    subscription(definition, member) ?? ofCollection(definition, member) ?? orNullObject(object, member, host)
  );
}

/** `_RegisterDataChangedEvent` and its like. */
function subscription(definition: AnyDefinition, member: string): Method<unknown, unknown> | undefined {
  const match = /^_(Register|Unregister)(\w+)$/.exec(member);
  const found =
    match && Object.entries(definition.events ?? {}).find(([, event]) => event.registration === match[2]);
  if (!match || !found) return undefined;
  const [name, source] = found;
  return (target, _args, host) => {
    admit(definition, name, host);
    if (match[1] === "Register") host.events.subscribe(source.type, source.target(target));
    else host.events.unsubscribe(source.type, source.target(target));
  };
}

/** What every collection has, from its items. */
function ofCollection(definition: AnyDefinition, member: string): Method<unknown, unknown> | undefined {
  const { items } = definition;
  if (items === undefined) return undefined;
  switch (member) {
    case "getCount":
      return (target, _args, host) => items(target, host).length;
    case "getItemAt":
      return (target, args, host) => items(target, host)[args.integer(0)] ?? fail("InvalidArgument");
    case "getFirst":
      return (target, _args, host) => items(target, host)[0] ?? fail("ItemNotFound");
    case "getLast":
      return (target, _args, host) => items(target, host).at(-1) ?? fail("ItemNotFound");
    default:
      return undefined;
  }
}

/** `getXOrNullObject` is `getX` that answers null instead of "not found". */
function orNullObject(
  object: HostObject,
  member: string,
  host: HostContext,
): Method<unknown, unknown> | undefined {
  const base = member.replace(/OrNullObject(ForEventByReferenceId)?$/, "$1");
  const method = base === member ? undefined : findMethod(object, base, host);
  if (method === undefined) return undefined;
  return (target, args, context) => {
    try {
      return method(target, args, context);
    } catch (error) {
      if (error instanceof HostError && (error.code === "ItemNotFound" || error.code === "InvalidReference"))
        return null;
      throw error;
    }
  };
}

/** What the client keeps of an object to find it again. */
export function identityOf(object: HostObject, host: HostContext): Readonly<Record<string, string | number>> {
  return definitionOf(object).identity?.(object.target, host) ?? {};
}

/** The items of a collection; undefined where the class is none. */
export function itemsOf(object: HostObject, host: HostContext): readonly HostObject[] | undefined {
  return definitionOf(object).items?.(object.target, host);
}

/** Refuses objects that were deleted meanwhile. */
export function mustExist(object: HostObject, host: HostContext): void {
  if (definitionOf(object).exists?.(object.target, host) === false) fail("ItemNotFound");
}
