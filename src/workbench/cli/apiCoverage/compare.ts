import { isOfOneClass } from "./clientMembers";
import type { HostMembers } from "./hostMembers";
import { isLeftOut } from "./leftOut";
import type { NotedMember } from "./readApiNotes";

export interface CoveredMember extends NotedMember {
  /** "only read": Excel lets it be set, the host does not. Counts as missing. */
  readonly state: "here" | "missing" | "only read" | "left out";
}

export interface ApiCoverage {
  /** Members that both the client and its types have. */
  readonly members: readonly CoveredMember[];
  /** "Class.member" that an add-in could call, and that no type notes: previews and Microsoft's own. */
  readonly notNoted: readonly string[];
  /** "Class.member" that the types promise, and the client does not have. */
  readonly notInClient: readonly string[];
}

/** Lays the client's members, their notes and the host's own side by side. */
export function compare(
  client: ReadonlySet<string>,
  notes: ReadonlyMap<string, NotedMember>,
  host: HostMembers,
): ApiCoverage {
  const noted = [...notes].filter(([, { member }]) => isOfOneClass(member));
  const known = new Set(noted.map(([key]) => key));
  return {
    members: noted
      .filter(([key]) => client.has(key))
      .map(([, member]) => ({ ...member, state: stateOf(member, host) })),
    notNoted: [...client].filter((key) => !known.has(key)),
    notInClient: noted.filter(([key]) => !client.has(key)).map(([key]) => key),
  };
}

function stateOf(noted: NotedMember, host: HostMembers): CoveredMember["state"] {
  const { className, member, writable } = noted;
  const here = host.has(className, member);
  if (here && (!writable || host.writes(className, member))) return "here";
  if (isLeftOut(noted)) return "left out";
  return here ? "only read" : "missing";
}
