import { parseMarks } from "../../../src/excel/journal/marks";
import { outlived } from "../../../src/excel/journal/outlived";
import { isUnderWay } from "../../../src/excel/journal/runner";
import type { RunMark } from "../../../src/excel/journal/types";

const mark = (id: string, more: Partial<RunMark> = {}): RunMark => ({
  id,
  state: "done",
  sheet: "Prospects",
  at: "2026-09-30T12:00:00.000Z",
  device: "mine",
  size: 10,
  ...more,
});

describe("parseMarks", () => {
  test("reads what was written", () => {
    const marks = [mark("1"), mark("2", { state: "unfinished" }), mark("3", { state: "restoring" })];
    expect(parseMarks(JSON.stringify(marks))).toEqual(marks);
  });

  test.each([
    undefined,
    null,
    7,
    "",
    "{",
    "{}",
    "null",
    '"runs"',
    '[{"id":"1"}]',
    "[null]",
    '[{"id":1,"state":"done"}]',
  ])("%j holds none", (value) => expect(parseMarks(value)).toEqual([]));

  test("leaves out what a later version might add", () => {
    const strange = { ...mark("2"), state: "paused" };
    expect(parseMarks(JSON.stringify([mark("1"), strange]))).toEqual([mark("1")]);
  });
});

describe("outlived", () => {
  test.each<[string, RunMark[], string[], string[]]>([
    ["three runs stay", [mark("1"), mark("2"), mark("3")], ["1", "2", "3"], []],
    ["the fourth pushes out the first", [mark("1"), mark("2"), mark("3"), mark("4")], ["2", "3", "4"], ["1"]],
    [
      "a large one pushes out those before it",
      [mark("1"), mark("2"), mark("3", { size: 12_000_000 })],
      ["3"],
      ["2", "1"],
    ],
    ["the latest stays, however large", [mark("1", { size: 99_000_000 })], ["1"], []],
    [
      "what is older than one that goes, goes as well",
      [mark("1"), mark("2", { size: 12_000_000 }), mark("3")],
      ["3"],
      ["2", "1"],
    ],
  ])("%s", (_, marks, kept, dropped) => {
    const found = outlived(marks);
    expect([found.kept.map(({ id }) => id), found.dropped]).toEqual([kept, dropped]);
  });
});

describe("isUnderWay", () => {
  const at = (minute: number) => ({ device: "mine", now: () => new Date(Date.UTC(2026, 8, 30, 12, minute)) });
  test.each<[string, Partial<RunMark>, number, boolean]>([
    ["a colleague's run of a minute ago", { state: "unfinished", device: "theirs" }, 1, true],
    ["one's own in another tab that stands", { id: "live", state: "unfinished" }, 1, true],
    ["one's own in another tab that hangs", { id: "live", state: "unfinished" }, 6, false],
    ["a colleague who puts back", { state: "restoring", device: "theirs" }, 1, true],
    ["a colleague's clock may be ahead", { state: "unfinished", device: "theirs" }, -3, true],
    ["a colleague's of long ago was cut off", { state: "unfinished", device: "theirs" }, 6, false],
    ["one's own was cut off", { state: "unfinished" }, 1, false],
    ["one that is done", { device: "theirs" }, 1, false],
  ])("%s", (_, more, minute, under) =>
    expect(isUnderWay(mark("1", more), at(minute), new Set(["live"]))).toBe(under),
  );
});
