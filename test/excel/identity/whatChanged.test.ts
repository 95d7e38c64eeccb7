import type { CellValue } from "../../../src/engine";
import { SheetError } from "../../../src/excel/core/sheetError";
import { mustBeTheSame } from "../../../src/excel/identity/mustBeTheSame";
import { whatChanged, type RowChange } from "../../../src/excel/identity/whatChanged";

const identity = {
  columns: [
    { column: 0, header: "Account", isKey: true, values: ["A", "B", "C"] },
    { column: 2, header: "Need", isKey: false, values: ["yes", "no", 3] },
  ],
};
const now = (names: CellValue[], needs: CellValue[] = ["yes", "no", 3]) => new Map([[0, names], [2, needs]]); // prettier-ignore

test.each<[string, Map<number, CellValue[]>, RowChange | null]>([
  ["the same", now(["A", "B", "C"]), null],
  ["sorted", now(["C", "B", "A"], [3, "no", "yes"]), { kind: "moved", rows: 2, first: 0, isSorted: true }],
  ["a row inserted", now(["A", "Z", "B"]), { kind: "moved", rows: 2, first: 1, isSorted: false }],
  ["a row deleted", now(["A", "C", ""]), { kind: "moved", rows: 2, first: 1, isSorted: false }],
  ["fewer rows than were read", now(["A", "B"]), { kind: "moved", rows: 1, first: 2, isSorted: false }],
  [
    "an answer edited",
    now(["A", "B", "C"], ["yes", "yes", 3]),
    { kind: "edited", rows: 1, first: 1, isByHand: false },
  ],
  [
    "a figure that became its text",
    now(["A", "B", "C"], ["yes", "no", "3"]),
    { kind: "edited", rows: 1, first: 2, isByHand: false },
  ],
  ["only the names were looked at", new Map([[0, ["A", "B", "C"]]]), null],
  [
    "only the answers were looked at",
    new Map([[2, ["no", "yes", 3]]]),
    { kind: "moved", rows: 2, first: 0, isSorted: true },
  ],
])("%s", (_, here, change) => expect(whatChanged(identity, here, 3)).toEqual(change));

const PLACE = { firstRow: 4, rowCount: 3 };
test.each([
  ["error.rowsSorted", now(["C", "B", "A"]), { sheet: "Q3", count: 2, row: 5 }],
  ["error.rowsMoved", now(["A", "Z", "B"]), { sheet: "Q3", count: 2, row: 6 }],
  ["error.rowsEdited", now(["A", "B", "C"], ["yes", "yes", 3]), { sheet: "Q3", count: 1, row: 6 }],
])("the sentence of %s names the row", (id, here, values) => {
  const said = (() => {
    try {
      mustBeTheSame(identity, here, "Q3", PLACE, false);
    } catch (error) {
      return error instanceof SheetError && error.said;
    }
  })();
  expect(said).toEqual({ id, values });
});

test("edited answers can be allowed and are counted; other accounts never are", () => {
  expect(mustBeTheSame(identity, now(["A", "B", "C"], ["no", "yes", 3]), "Q3", PLACE, true)).toBe(2);
  expect(() => mustBeTheSame(identity, now(["B", "A", "C"]), "Q3", PLACE, true)).toThrow("error.rowsSorted");
});

describe("a tier that a colleague sets by hand meanwhile", () => {
  const byHand = { column: 5, header: "Set by hand", isKey: false, isByHand: true, values: ["", "3S", ""] };
  const withByHand = { columns: [...identity.columns, byHand] };
  const here = (tiers: CellValue[]) => new Map([...now(["A", "B", "C"], ["no", "no", 3]), [5, tiers]]);

  test("is never written over, even where other edits are allowed", () => {
    expect(mustBeTheSame(withByHand, here(["", "3S", ""]), "Q3", PLACE, true)).toBe(1);
    expect(() => mustBeTheSame(withByHand, here(["", "3S", "A"]), "Q3", PLACE, true)).toThrow(
      "error.rowsEdited",
    );
  });

  test("does not say which account a row is of, even where nothing else does", () => {
    expect(whatChanged({ columns: [byHand] }, new Map([[5, ["", "", ""]]]), 3)).toEqual({
      kind: "edited",
      rows: 1,
      first: 1,
      isByHand: true,
    });
  });
});
