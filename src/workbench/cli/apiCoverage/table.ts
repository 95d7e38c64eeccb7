import type { CoveredMember } from "./compare";
import { minorOf } from "./readApiNotes";

export interface Share {
  readonly name: string;
  readonly here: number;
  readonly missing: number;
  readonly leftOut: number;
}

/**
 * Counts by what `nameOf` says of each member, in the order in which the names come up.
 * @example share(members, ({ className }) => className)[0] // => { name: "Binding", here: 2, missing: 7, leftOut: 0 }
 */
export function share(
  members: readonly CoveredMember[],
  nameOf: (member: CoveredMember) => string,
): readonly Share[] {
  const names = [...new Set(members.map(nameOf))];
  return names.map((name) => {
    const count = (...states: CoveredMember["state"][]): number =>
      members.filter((member) => states.includes(member.state) && nameOf(member) === name).length;
    return { name, here: count("here"), missing: count("missing", "only read"), leftOut: count("left out") };
  });
}

/** The requirement set that a member came with. */
export function setOf({ set }: CoveredMember): string {
  return set ?? "no set noted";
}

/** ExcelApi from 1.1 upwards, then the sets of single platforms. */
export function bySet(one: CoveredMember, other: CoveredMember): number {
  return rank(one) - rank(other) || setOf(one).localeCompare(setOf(other));
}

function rank({ set }: CoveredMember): number {
  if (set === null) return 2000;
  return (set.startsWith("ExcelApi ") ? 0 : 1000) + minorOf(set);
}

/** As lines of text, the names to the left and the figures under each other. */
export function asTable(title: string, shares: readonly Share[]): string[] {
  const total = shares.reduce(
    (sum, { here, missing, leftOut }) => ({
      name: "all",
      here: sum.here + here,
      missing: sum.missing + missing,
      leftOut: sum.leftOut + leftOut,
    }),
    { name: "all", here: 0, missing: 0, leftOut: 0 },
  );
  const width = Math.max(title.length, ...shares.map(({ name }) => name.length));
  const line = (name: string, ...figures: string[]): string =>
    name.padEnd(width) + figures.map((figure) => figure.padStart(10)).join("");
  return [
    line(title, "here", "missing", "per cent", "left out"),
    ...[...shares, total].map(({ name, here, missing, leftOut }) =>
      line(name, String(here), String(missing), perCent(here, missing), String(leftOut)),
    ),
  ];
}

function perCent(here: number, missing: number): string {
  return here + missing === 0 ? "–" : ((100 * here) / (here + missing)).toFixed(1);
}

/** "Class.member (ExcelApi 1.9)" of all that is missing, in alphabetical order. */
export function missingLines(members: readonly CoveredMember[]): string[] {
  return members
    .filter(({ state }) => state === "missing" || state === "only read")
    .map((member) => {
      const only = member.state === "only read" ? ", to be set" : "";
      return `${member.className}.${member.member}${only} (${setOf(member)})`;
    })
    .sort();
}
