import { DEFINITIONS } from "../../../src/workbench/host/registry";
import { readApiNotes } from "./support/apiNotes";

const notes = readApiNotes();

const declared = Object.values(DEFINITIONS).flatMap((definition) => {
  const { className, introduced, properties, navigations, methods, events } = definition;
  const later: Readonly<Record<string, string>> = definition.later ?? {};
  const members = Object.keys({ ...properties, ...navigations, ...methods, ...events });
  return members.map((member) => [`${className}.${member}`, later[member] ?? introduced] as const);
});

test("every member carries the requirement set that @types/office-js notes for it", () => {
  const wrong = declared
    .filter(([member, since]) => notes.has(member) && notes.get(member) !== since)
    .map(([member, since]) => `${member}: declared ${since}, Microsoft notes ${notes.get(member)}`);
  expect(wrong).toEqual([]);
});

test("Microsoft notes a requirement set for nearly every member, so that the comparison means something", () => {
  expect(notes.get("Table.resize")).toBe("1.13");
  expect(notes.get("Range.address")).toBe("1.1");
  const unknown = declared.filter(([member]) => !notes.has(member)).map(([member]) => member);
  expect(unknown).toEqual([]);
});

test("`later` names only members that the host has", () => {
  const stray = Object.values(DEFINITIONS).flatMap((definition) => {
    const { properties, navigations, methods, events } = definition;
    const members = { ...properties, ...navigations, ...methods, ...events };
    const generic = /OrNullObject$|^getCount$|^getItemAt$|^getFirst$|^getLast$/;
    return Object.keys(definition.later ?? {})
      .filter((member) => !Object.hasOwn(members, member) && !generic.test(member))
      .map((member) => `${definition.className}.${member}`);
  });
  expect(stray).toEqual([]);
});
