import fc from "fast-check";
import type { CellValue } from "../../../src/engine";
import { rowPrints } from "../../../src/excel/identity/rowPrints";
import { rowsThen } from "../../../src/excel/identity/rowsThen";

const COLUMNS = [
  { column: 3, header: "Account", isKey: true },
  { column: 4, header: "Need", isKey: false },
];
const printsOf = (rows: readonly (readonly CellValue[])[]) =>
  rowPrints(
    COLUMNS,
    new Map(COLUMNS.map(({ column }, at) => [column, rows.map((row) => row[at] ?? "")])),
    rows.length,
  );

type Rows = CellValue[][];
test.each<[string, Rows, Rows, number[]]>([
  ["the same rows", [["A", 1], ["B", 2]], [["A", 1], ["B", 2]], [0, 1]], // prettier-ignore
  ["sorted rows", [["A", 1], ["B", 2], ["C", 3]], [["C", 3], ["A", 1], ["B", 2]], [2, 0, 1]], // prettier-ignore
  ["an inserted row stood nowhere", [["A", 1], ["B", 2]], [["A", 1], ["Z", 9], ["B", 2]], [0, -1, 1]], // prettier-ignore
  ["a deleted row", [["A", 1], ["B", 2], ["C", 3]], [["A", 1], ["C", 3]], [0, 2]], // prettier-ignore
  ["an account with other answers", [["A", 1], ["B", 2]], [["B", 7], ["A", 1]], [1, 0]], // prettier-ignore
  ["a renamed account, in its place", [["A", 1], ["B", 2]], [["A", 1], ["Bee", 2]], [0, 1]], // prettier-ignore
  ["another account in the place of one", [["A", 1], ["B", 2]], [["A", 1], ["C", 3]], [0, -1]], // prettier-ignore
  ["rows that are alike keep their place", [["A", 1], ["A", 1], ["B", 2]], [["A", 1], ["A", 1]], [0, 1]], // prettier-ignore
  ["namesakes are told apart by their answers", [["A", 1], ["A", 2]], [["A", 2], ["A", 1]], [1, 0]], // prettier-ignore
  ["namesakes with other answers, each in its place", [["A", 1], ["A", 2]], [["A", 5], ["A", 6]], [0, 1]], // prettier-ignore
  ["of a namesake's edited row, what the other one leaves", [["A", 1], ["A", 2]], [["B", 9], ["A", 7], ["A", 1]], [-1, 1, 0]], // prettier-ignore
  ["namesakes that were edited and moved are not guessed", [["A", 1], ["A", 2]], [["B", 9], ["B", 9], ["A", 7], ["A", 8]], [-1, -1, -1, -1]], // prettier-ignore
  ["a number is not the text of it", [["1", 1]], [[1, 5]], [-1]],
])("%s", (_, then, now, rows) => {
  expect([...rowsThen(printsOf(then), printsOf(now))]).toEqual(rows);
});

test("without answers an account that stands in the place of another is not taken for it", () => {
  const keys = [{ column: 0, header: "Account", isKey: true }];
  const prints = (names: string[]) => rowPrints(keys, new Map([[0, names]]), names.length);
  expect([...rowsThen(prints(["A", "B"]), prints(["A", "C"]))]).toEqual([0, -1]);
});

test("where no column is the key, all cells are", () => {
  const answers = [
    { column: 0, header: "Need", isKey: false },
    { column: 1, header: "Budget", isKey: false },
  ];
  const prints = (need: string[], budget: string[]) =>
    rowPrints(answers, new Map([[0, need], [1, budget]]), need.length); // prettier-ignore
  const then = prints(["yes", "no"], ["no", "no"]);
  expect([...rowsThen(then, prints(["no", "yes"], ["no", "no"]))]).toEqual([1, 0]);
});

test("however rows are shuffled, dropped and added, each is taken for its like, and none twice", () => {
  const cell = fc.constantFrom<CellValue>("A", "B", "C", "", 1, "1", true);
  const row = fc.tuple(cell, cell);
  const both = fc.array(row, { maxLength: 12 }).chain((then) =>
    fc.tuple(
      fc.constant(then),
      fc
        .tuple(fc.shuffledSubarray(then), fc.array(row, { maxLength: 3 }))
        .chain(([kept, added]) => fc.shuffledSubarray([...kept, ...added], { minLength: kept.length })),
    ),
  );
  fc.assert(
    fc.property(both, ([then, now]) => {
      const found = [...rowsThen(printsOf(then), printsOf(now))];
      const taken = found.filter((old) => old >= 0);
      expect(new Set(taken).size).toBe(taken.length);
      found.forEach((old, at) => {
        const [account, need] = now[at] ?? [];
        if (old < 0) return;
        const [accountThen, needThen] = then[old] ?? [];
        // The same account, or the same answers in the same place.
        expect(account === accountThen || (need === needThen && old === at)).toBe(true);
      });
      // A row that stands as it stood is found, whatever became of the others.
      const count = (rows: readonly (readonly CellValue[])[], one: readonly CellValue[]) =>
        rows.filter(([a, b]) => a === one[0] && b === one[1]).length;
      for (const one of then) {
        const like = now.flatMap((other, at) => (count([other], one) === 1 ? [at] : []));
        const foundLike = like.filter((at) => found[at] !== -1).length;
        expect(foundLike).toBeGreaterThanOrEqual(Math.min(like.length, count(then, one)));
      }
    }),
  );
});
