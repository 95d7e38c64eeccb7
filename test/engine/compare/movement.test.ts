import fc from "fast-check";
import {
  analyse,
  classState,
  defaultSettings,
  movementBetween,
  reasonMessage,
  type Analysis,
  type Movement,
  type TableData,
} from "../../../src/engine";
import { createSay } from "../../../src/locales";
import { sampleTable } from "../sampleTable";

const run = (table: TableData): Analysis =>
  analyse({ today: "2026-11-22", table, settings: defaultSettings() });

function moved(model: "abc" | "readiness" | "lifecycle", before: TableData, after: TableData) {
  const [was, is] = [run(before), run(after)];
  const states = [classState(was, model), classState(is, model)] as const;
  if (!states[0] || !states[1]) throw new Error(`${model} ran both times.`);
  const found = movementBetween(states[0], states[1]);
  const say = createSay("en");
  const told = found.moves.map(({ account, from, to, changes }) => [
    is.names[account],
    found.classes[from] ?? null,
    found.classes[to] ?? null,
    say(reasonMessage(changes, is.headers)),
  ]);
  return { found, told };
}

const LAST = sampleTable({
  name: ["Firm", "Acme", "Beta", "Ceta", "Delta", "Old Ltd"],
  revenue: ["Revenue", 700, 100, 90, 60, 50],
});

describe("[§4] against the previous run", () => {
  test("who moved, from where to where, and why: in any order of the rows", () => {
    const now = sampleTable({
      name: ["Firm", "Delta", "ceta", "New Ltd", "BETA", "Acme"],
      revenue: ["Revenue", 900, 90, 10, 100, 700],
    });
    const { found, told } = moved("abc", LAST, now);
    expect(told).toEqual([
      ["Delta", "B", "A", "Revenue up from 60 to 900."],
      ["BETA", "A", "B", "Its own figures are as before; those of others have changed."],
    ]);
    expect(found.matrix).toEqual([
      [1, 1, 0, 0],
      [1, 1, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ]);
    expect(found.joined).toEqual([0, 0, 1, 0]);
    expect(found.left).toEqual([0, 0, 1, 0]);
  });

  test("an answer that changed is the reason, and one that is new says so", () => {
    const table = (budget: string, urgency: string, authority: string) =>
      sampleTable({
        name: ["Firm", "Acme"],
        need: ["Need", "yes"],
        budget: ["Money?", budget],
        authority: ["Authority", authority],
        urgency: ["Urgency", urgency],
      });
    expect(moved("readiness", table("no", "?", "yes"), table("yes", "yes", "")).told).toEqual([
      [
        "Acme",
        "A",
        null,
        "Money is “yes” (was “no”), Authority is not known any more (was “yes”), and Urgency is “yes” (was not known).",
      ],
    ]);
  });

  test("a figure that is no longer there, and one that was not", () => {
    const table = (...revenue: (number | string)[]) =>
      sampleTable({ name: ["Firm", "Acme", "Beta"], revenue: ["Revenue", ...revenue] });
    expect(moved("abc", table(900, ""), table("", 1200)).told).toEqual([
      ["Beta", null, "A", "Revenue is 1200 (was not known)."],
      ["Acme", "A", null, "Revenue is not known any more (was 900)."],
    ]);
  });

  test("accounts that cannot be told apart are left out", () => {
    const twins = (...revenue: number[]) =>
      sampleTable({ name: ["Firm", "Acme", "Acme", "Beta"], revenue: ["Revenue", ...revenue] });
    const { found } = moved("abc", twins(900, 5, 5), twins(5, 900, 5));
    expect(found.moves).toEqual([]);
    expect(found.matrix.flat().reduce((sum, count) => sum + count, 0)).toBe(1);
  });

  test("[G1] accounts with an id are found by their name alone where an earlier version kept them by it", () => {
    const state = { model: "abc", classes: ["A", "B", "C"], numbers: {}, texts: {}, answers: {} } as const;
    const before = { ...state, keys: ["lee", "smith", "smith (57)"], codes: Uint8Array.of(1, 0, 2) };
    const after = {
      ...state,
      keys: ["lee (8)", "smith (12)", "smith (57)"],
      formerKeys: ["lee", "smith", "smith"],
      codes: Uint8Array.of(0, 0, 2),
    };
    const { moves, joined, left } = movementBetween(before, after);
    expect(moves.map(({ account, earlier, from, to }) => [account, earlier, from, to])).toEqual([
      [0, 0, 1, 0],
    ]);
    // Nobody knows which of the two the name alone was.
    expect([joined, left]).toEqual([
      [1, 0, 0, 0],
      [1, 0, 0, 0],
    ]);
  });

  test("a model that did not run has no state", () => {
    expect(classState(run(LAST), "readiness")).toBeNull();
  });
});

describe("whatever the runs", () => {
  const names = ["Acme", "Beta", "Ceta", "Delta", "Echo", "Fox", "Golf"];
  const list = fc.uniqueArray(fc.tuple(fc.constantFrom(...names), fc.integer({ min: 0, max: 900 })), {
    selector: ([name]) => name,
    minLength: 1,
  });
  const tableOf = (accounts: readonly [string, number][]) =>
    sampleTable({
      name: ["Firm", ...accounts.map(([name]) => name)],
      revenue: ["Revenue", ...accounts.map(([, revenue]) => revenue)],
    });
  const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);

  test("everyone is counted once: stayed, came or left; who moved is not on the diagonal", () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        const { found } = moved("abc", tableOf(before), tableOf(after));
        const stayed = sum(found.matrix.flat());
        expect(stayed + sum(found.joined)).toBe(after.length);
        expect(stayed + sum(found.left)).toBe(before.length);
        const still = sum(found.matrix.map((line, i) => line[i] ?? 0));
        expect(found.moves.length).toBe(stayed - still);
      }),
    );
  });

  test("nothing moves between equal runs, however their rows stand", () => {
    fc.assert(
      fc.property(list, (accounts) => {
        const { found } = moved("abc", tableOf(accounts), tableOf([...accounts].reverse()));
        expect(found satisfies Movement).toMatchObject({ moves: [] });
        expect(sum(found.joined) + sum(found.left)).toBe(0);
      }),
    );
  });
});
