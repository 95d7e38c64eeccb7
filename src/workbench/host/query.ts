/** Answers `load`: which properties of which objects, nested through navigations and collections. */
import type { HostContext } from "./context";
import {
  definitionOf,
  findNavigation,
  findProperty,
  identityOf,
  itemsOf,
  memberName,
  mustExist,
  readProperty,
  wireName,
} from "./members";
import type { HostObject } from "./targets";
import type { QueryInfo } from "./wire";

/** `wire`: names as the client sends them, for actions of type 2; `json`: as add-ins see them, for type 7. */
type Naming = "wire" | "json";
type Path = readonly string[];

/** Reads what a query asks of an object. */
export function runQuery(
  object: HostObject,
  query: QueryInfo,
  naming: Naming,
  host: HostContext,
): Record<string, unknown> {
  const select = (query.Select ?? ["*"]).filter((path) => path !== "").map(split);
  const expand = (query.Expand ?? []).map((path) => [...split(path), "*"]);
  return readObject(object, [...select, ...expand], query, naming, host);
}

function split(path: string): Path {
  return path.split(/[/.]/).map((part) => memberName(part));
}

function readObject(
  object: HostObject,
  paths: readonly Path[],
  page: QueryInfo,
  naming: Naming,
  host: HostContext,
): Record<string, unknown> {
  mustExist(object, host);
  const name = (member: string): string => (naming === "wire" ? wireName(member) : member);
  const items = itemsOf(object, host);
  const result: Record<string, unknown> = { ...(items === undefined ? identityOf(object, host) : {}) };
  const deeper = new Map<string, Path[]>();
  const ofItems: Path[] = [];

  for (const path of paths) {
    const [first = "*", ...rest] = path;
    if (items !== undefined && (first === "items" || !isOwnOf(object, first))) {
      if (first === "*") readAll(object, result, name, host);
      ofItems.push(first === "items" ? (rest.length > 0 ? rest : ["*"]) : path);
    } else if (first === "*") {
      readAll(object, result, name, host);
    } else {
      const property = rest.length === 0 ? findProperty(object, first, host) : undefined;
      if (property !== undefined) result[name(first)] = readProperty(object, property, host);
      else deeper.set(first, [...(deeper.get(first) ?? []), rest.length > 0 ? rest : ["*"]]);
    }
  }

  for (const [member, inner] of deeper) {
    const navigation =
      findNavigation(object, member, host) ?? host.unimplemented(`${object.className}.${member}`);
    const next = navigation(object.target, host);
    result[name(member)] = next === null ? { _IsNull: true } : readObject(next, inner, {}, naming, host);
  }

  if (items !== undefined && (ofItems.length > 0 || paths.length === 0)) {
    const skip = page.Skip ?? 0;
    const shown = items.slice(skip, page.Top === undefined ? undefined : skip + page.Top);
    result[naming === "wire" ? "_Items" : "items"] = shown.map((item, index) => ({
      ...(naming === "wire" ? { _Index: skip + index } : {}),
      ...readObject(item, ofItems, {}, naming, host),
    }));
  }
  return result;
}

/** Whether a collection itself, not its items, has the member. */
function isOwnOf(object: HostObject, member: string): boolean {
  const { properties, navigations } = definitionOf(object);
  return Object.hasOwn(properties ?? {}, member) || Object.hasOwn(navigations ?? {}, member);
}

/** Every property that the profile's Excel has, as `load()` without names asks. */
function readAll(
  object: HostObject,
  result: Record<string, unknown>,
  name: (member: string) => string,
  host: HostContext,
): void {
  const { properties, later, introduced } = definitionOf(object);
  for (const [member, property] of Object.entries(properties ?? {})) {
    if (!host.admits(later?.[member] ?? introduced)) continue;
    result[name(member)] = readProperty(object, property, host);
  }
}
