import type { MonthMovement, Move, Standing } from "../../../src/engine";
import { createSay } from "../../../src/locales";
import { movementView, stillness } from "../../../src/taskpane/results/movementView";

const move = (account: string, from: Standing, to: Standing): Move => ({ account, from, to, why: "" });
const month = (iso: string, moves: Move[], joined: number[] = []): MonthMovement => ({
  month: iso,
  matrix: [],
  joined,
  moves,
});
const inWords = (months: MonthMovement[], locale: "en" | "zh-CN" = "en") => {
  const say = createSay(locale);
  return movementView(months).map(({ title, moves }) => [say(title), ...moves.map(say)]);
};

test("names who moved, the most frequent move first, and how many came", () => {
  const moves = [
    move("Acme", "3S", "open"),
    ...["Beta", "Ceta", "Delta", "Echo", "Fox"].map((account) => move(account, "2S", "3S")),
  ];
  expect(inWords([month("2026-10", moves, [0, 2, 0])])).toEqual([
    [
      "October 2026: 6 accounts moved",
      "2S to 3S: Beta, Ceta, Delta, and 2 more",
      "3S to open question: Acme",
      "2 accounts came into the list.",
    ],
  ]);
});

test("months in which nothing happened are left out", () => {
  const months = [month("2026-11", []), month("2026-10", [move("Acme", "A", "B")]), month("2026-09", [])];
  expect(inWords(months)).toEqual([["October 2026: 1 account moved", "A to B: Acme"]]);
});

test.each([
  ["no log", [], "movement.noLog"],
  ["a first month", [month("2026-09", [])], "movement.first"],
  ["two quiet months", [month("2026-10", []), month("2026-09", [])], "movement.none"],
  ["a month with moves", [month("2026-10", [move("Acme", "A", "B")])], undefined],
  ["a month in which accounts came", [month("2026-10", [], [1])], undefined],
])("what is said of %s", (_, months, id) => expect(stillness(months)?.id).toBe(id));

test("in Chinese", () => {
  expect(inWords([month("2026-10", [move("宏远", "2S", "3S")])], "zh-CN")).toEqual([
    ["2026年10月：1 个客户有变化", "2S 变为 3S：宏远"],
  ]);
});
