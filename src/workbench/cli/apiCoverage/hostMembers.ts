import { DEFINITIONS } from "../../host/registry";

/** What all definitions have in common, whatever their class. */
interface Listed {
  readonly className: string;
  readonly items?: unknown;
  readonly properties?: object;
  readonly navigations?: object;
  readonly methods?: object;
  readonly events?: object;
}

/** What the host answers for every collection from its items. */
const OF_COLLECTIONS = ["getCount", "getItemAt", "getFirst", "getLast"];

/** Members that need nothing of the host but what is there for others; the client does the rest. */
const BY_THE_CLIENT: ReadonlySet<string> = new Set([
  // Events of the older kind are pushed to every client, with nothing to subscribe to.
  "Workbook.onSelectionChanged",
  "SettingCollection.onSettingsChanged",
  "Binding.onDataChanged",
  "Binding.onSelectionChanged",
]);

export interface HostMembers {
  /** Whether the host has a member, under its own name or from what it does for all objects of a kind. */
  has(className: string, member: string): boolean;
  /** Whether the host lets a property be set. */
  writes(className: string, member: string): boolean;
}

/** What the host has, read off its definitions. */
export function hostMembers(): HostMembers {
  const definitions = new Map<string, Listed>();
  for (const definition of Object.values<Listed>(DEFINITIONS))
    definitions.set(definition.className, definition);
  return {
    has(className, member) {
      const definition = definitions.get(className);
      if (definition === undefined) return false;
      const known = membersOf(definition);
      const plain = member.replace(/OrNullObject$/, "");
      return known.has(member) || known.has(plain) || BY_THE_CLIENT.has(`${className}.${member}`);
    },
    writes(className, member) {
      const { properties, navigations = {} } = definitions.get(className) ?? {};
      // What an add-in sets on a navigation, the client sets property by property.
      if (Object.hasOwn(navigations, member)) return true;
      const property = new Map(Object.entries<unknown>({ ...properties })).get(member);
      return typeof property === "object";
    },
  };
}

function membersOf({ items, properties, navigations, methods, events }: Listed): ReadonlySet<string> {
  const own = Object.keys({ ...properties, ...navigations, ...methods, ...events });
  return new Set(items === undefined ? own : [...own, ...OF_COLLECTIONS]);
}
