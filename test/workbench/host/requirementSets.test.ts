import { DEFINITIONS } from "../../../src/workbench/host/registry";
import { readApiNotes } from "./support/apiNotes";

const notes = readApiNotes();

/** What all definitions have in common, whatever their class. */
interface Listed {
  className: string;
  introduced: string;
  later?: Readonly<Record<string, string>>;
  properties?: object;
  navigations?: object;
  methods?: object;
  events?: object;
}

const definitions: readonly Listed[] = Object.values<Listed>(DEFINITIONS);

function membersOf({ properties, navigations, methods, events }: Listed): string[] {
  return Object.keys({ ...properties, ...navigations, ...methods, ...events });
}

const declared = definitions.flatMap((definition) => {
  const later = new Map<string, string>(Object.entries<string>({ ...definition.later }));
  return membersOf(definition).map(
    (member) => [`${definition.className}.${member}`, later.get(member) ?? definition.introduced] as const,
  );
});

test("every member carries the requirement set that @types/office-js notes for it", () => {
  const wrong = declared
    .filter(([member, since]) => notes.has(member) && notes.get(member) !== since)
    .map(([member, since]) => `${member}: declared ${since}, Microsoft notes ${notes.get(member)}`);
  expect(wrong).toEqual([]);
});

test("Microsoft notes a requirement set for every member, so that the comparison means something", () => {
  expect(notes.get("Table.resize")).toBe("1.13");
  expect(notes.get("Range.address")).toBe("1.1");
  const unknown = declared.filter(([member]) => !notes.has(member)).map(([member]) => member);
  expect(unknown).toEqual([]);
});

test("`later` names only members that the host has", () => {
  const generic = /OrNullObject$|^getCount$|^getItemAt$|^getFirst$|^getLast$/;
  const stray = definitions.flatMap((definition) => {
    const members = new Set(membersOf(definition));
    return Object.keys(definition.later ?? {})
      .filter((member) => !members.has(member) && !generic.test(member))
      .map((member) => `${definition.className}.${member}`);
  });
  expect(stray).toEqual([]);
});
