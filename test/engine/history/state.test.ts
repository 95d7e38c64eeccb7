import fc from "fast-check";
import { keyHash } from "../../../src/engine/history/keyHash";
import {
  countEntries,
  countStateCells,
  isStateCell,
  entriesByHash,
  entryAt,
  isoMonth,
  monthNumber,
  readState,
  stateCells,
  stateEntries,
  type StateEntry,
} from "../../../src/engine/history/state";
import type { RunState } from "../../../src/engine/history/types";

const stateOf = (entries: readonly (StateEntry | null)[]): RunState => ({
  since: "2026-09",
  firstRun: "2026-09-30T08:00:00.000Z",
  run: "2026-10-02T08:00:00.000Z",
  entries: stateEntries(entries),
});
const acme: StateEntry = { hash: keyHash("acme"), computed: "3S", joined: 320 };
const fox: StateEntry = { hash: keyHash("fox"), computed: "open", joined: 0 };

test("entries are found by line and by account; a line without an account keeps its place", () => {
  const state = stateOf([acme, null, fox]);
  expect([0, 1, 2, 3].map((at) => entryAt(state, at))).toEqual([acme, null, fox, null]);
  expect(countEntries(state)).toBe(3);
  expect(entriesByHash(state).get(keyHash("fox"))).toEqual(fox);
});

test("what is written into cells is read again, of any list", () => {
  const entry = fc.record({
    hash: fc.string().map(keyHash),
    computed: fc.constantFrom("3S", "2S", "1S", "A", "B", "open"),
    joined: fc.integer({ min: 0, max: 4095 }),
  });
  fc.assert(
    fc.property(fc.array(fc.option(entry)), (entries) => {
      const state = stateOf(entries);
      expect(readState(stateCells(state))).toEqual(state);
      expect(entries.map((_, at) => entryAt(state, at))).toEqual(entries);
    }),
  );
});

describe("cells", () => {
  const many = stateOf(Array.from({ length: 7_000 }, (_, at) => ({ ...acme, hash: keyHash(String(at)) })));
  const cells = stateCells(many);

  test("hold no more than Excel takes, and say how many they are", () => {
    expect(Math.max(...cells.map(({ length }) => length))).toBeLessThanOrEqual(32_767);
    expect(cells).toHaveLength(4);
    expect(countStateCells(cells[0] ?? "")).toBe(4);
  });

  test("right of them say nothing", () => {
    expect(readState([...cells, "a note of mine"])).toEqual(many);
  });

  test.each<[string, string[]]>([
    ["one is missing", cells.slice(0, 3)],
    ["one was changed", [...cells.slice(0, 3), (cells[3] ?? "").replace("3", "2")]],
    ["two changed places", [cells[0] ?? "", cells[2] ?? "", cells[1] ?? "", cells[3] ?? ""]],
    ["the first is another's", ["Total", ...cells.slice(1)]],
    ["there are none", []],
  ])("are nothing where %s", (_, damaged) => {
    expect(readState(damaged)).toBeNull();
  });
});

test.each([
  ["2000-01", 0],
  ["2026-09", 320],
  ["2026-12", 323],
])("month %s is %d", (iso, month) => {
  expect(monthNumber(`${iso}-15`)).toBe(month);
  expect(isoMonth(month)).toBe(iso);
});

test.each([
  ["vital-few-state-1 2026-09 a b 1 a1B2c3D", 0, true],
  ["vital-few-state-2 2026-09 a b 1 a1B2c3D", 0, false],
  ["Legend", 0, false],
  ["XPv3DWH3FA..........XPv3-_H?FA", 1, true],
  ["Legend", 1, false],
  ["Department", 1, false],
  ["XPv3DWH3F", 1, false],
  ["", 1, false],
])("%j in place %d is a cell of a state: %s", (text, at, expected) => {
  expect(isStateCell(text, at)).toBe(expected);
});
