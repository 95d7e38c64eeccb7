import fc from "fast-check";
import { groupLines } from "../../../../src/engine/table/group/groupLines";
import { rollUp } from "../../../../src/engine/table/group/rollUp";
import { textColumn } from "./columns";

/** Accounts by name, with the parent of each; every account has one line. */
function family(parentOf: Record<string, string>, ids?: string[]) {
  const names = Object.keys(parentOf);
  const lines = groupLines(textColumn(names), new Uint8Array(names.length).fill(1));
  const { grouping, ...rest } = rollUp(lines, {
    names,
    parents: Object.values(parentOf),
    ...(ids && { ids }),
  });
  const heads = Array.from(grouping.lines, (line) => names[line]);
  return {
    headOf: Object.fromEntries(names.map((name, line) => [name, heads[grouping.accountOf[line] ?? -1]])),
    unknown: rest.unknownParents.map((account) => names[account]),
    circles: rest.circles.map((account) => names[account]),
    grouping,
  };
}

describe("[G5] figures of an account go to its topmost parent", () => {
  test("over several steps, whatever the order of the lines", () => {
    expect(family({ Lyon: "France", France: "acme ", Acme: "", Beta: "" })).toMatchObject({
      headOf: { Lyon: "Acme", France: "Acme", Acme: "Acme", Beta: "Beta" },
      unknown: [],
      circles: [],
    });
  });
  test("a family stands where its head stands", () => {
    const { grouping } = family({ Lyon: "Acme", Acme: "", Beta: "" });
    expect(Array.from(grouping.lines)).toEqual([1, 2]);
    expect(Array.from(grouping.lineCounts)).toEqual([2, 1]);
  });
  test("a parent may be named by its id", () => {
    expect(family({ Lyon: "C-1", Acme: "" }, ["C-2", "c-1"]).headOf).toEqual({ Lyon: "Acme", Acme: "Acme" });
  });
  test("an account that names itself is a head, and no issue", () => {
    expect(family({ Acme: "ACME" })).toMatchObject({ headOf: { Acme: "Acme" }, unknown: [], circles: [] });
  });
  test("an unknown parent is told once, and its accounts stay by themselves", () => {
    expect(family({ Lyon: "Nobody", Paris: "NOBODY ", Rome: "None" })).toMatchObject({
      headOf: { Lyon: "Lyon", Paris: "Paris", Rome: "Rome" },
      unknown: ["Lyon", "Rome"],
    });
  });
  test("a circle is told once and ends; what leads into it goes to where it enters", () => {
    expect(family({ A: "B", B: "C", C: "A", D: "B", E: "" })).toMatchObject({
      headOf: { A: "A", B: "B", C: "C", D: "B", E: "E" },
      circles: ["A"],
    });
  });
});

test("[G5] every account has one head, which is its own, for any parents", () => {
  const names = ["a", "b", "c", "d", "e", "f"];
  const parents = fc.array(fc.constantFrom("", "x", ...names), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(parents, (chosen) => {
      const { headOf, grouping } = family(
        Object.fromEntries(names.map((name, at) => [name, chosen[at] ?? ""])),
      );
      for (const head of Object.values(headOf)) expect(headOf[head ?? ""]).toBe(head);
      expect(grouping.lineCounts.reduce((sum, count) => sum + count, 0)).toBe(6);
    }),
  );
});
