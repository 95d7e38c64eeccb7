import fc from "fast-check";
import { absoluteAddress, addressOf, columnLetters } from "../../../src/excel/core/address";

describe("columnLetters", () => {
  test.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("column %d is %s", (column, letters) => expect(columnLetters(column)).toBe(letters));

  test("no two columns share letters, and order is kept among equally long ones", () => {
    fc.assert(
      fc.property(fc.nat(16_382), (column) => {
        const [a, b] = [columnLetters(column), columnLetters(column + 1)];
        expect(a.length < b.length || a < b).toBe(true);
      }),
    );
  });
});

test("addressOf writes a rectangle as a person reads it, a single cell without colon", () => {
  expect(addressOf({ row: 3, column: 0, rowCount: 239, columnCount: 14 })).toBe("A4:N242");
  expect(addressOf({ row: 0, column: 2, rowCount: 1, columnCount: 1 })).toBe("C1");
});

test("absoluteAddress quotes the sheet and doubles its apostrophes", () => {
  const area = { row: 3, column: 10, rowCount: 2, columnCount: 1 };
  expect(absoluteAddress("Q3 'list'", area)).toBe("'Q3 ''list'''!$K$4:$K$5");
  expect(absoluteAddress("Data", { ...area, rowCount: 1 })).toBe("'Data'!$K$4");
});
