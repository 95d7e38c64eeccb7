import { outlived } from "../../../src/excel/journal/outlived";
import type { RunMark } from "../../../src/excel/journal/types";

/** "+" added columns; "!" takes most of the room. */
const marks = (names: string) =>
  names.split(" ").map((id): RunMark => ({
    ...{ id, state: "done", sheet: "Prospects", at: "2026-11-02T08:00:00Z", device: "mine" },
    size: id.endsWith("!") ? 11_000_000 : 2_000_000,
    ...(id.endsWith("+") && { adds: true }),
  }));

test.each([
  ["as many as there is room for", "1 2 3", "1 2 3"],
  ["the last three", "1 2 3 4", "2 3 4"],
  ["and before them those that added columns", "1+ 2 3+ 4 5 6", "1+ 3+ 4 5 6"],
  ["of which the last three may be some", "1 2 3+ 4 5", "3+ 4 5"],
  ["the latest in any case, and what has room beside it", "1+ 2! 3!", "3!"],
  ["none behind one that had no room, unless it added columns", "1+ 2 3! 4", "1+ 4"],
])("%s", (_what, all, kept) => {
  const is = outlived(marks(all));
  expect(is.kept.map(({ id }) => id).join(" ")).toBe(kept);
  expect([...is.kept.map(({ id }) => id), ...is.dropped].sort()).toEqual(all.split(" ").sort());
});

test("no more than ten that added columns before the last three", () => {
  const many = marks("1 2 3 4 5 6 7 8 9 10 11 12 13 14").map((mark) => ({
    ...mark,
    size: 1,
    adds: true as const,
  }));
  expect(outlived(many).dropped).toEqual(["1"]);
});
