import fc from "fast-check";
import { moveFormula } from "../../../../src/workbench/host/cells/moveFormula";
import { fromR1C1, toR1C1 } from "../../../../src/workbench/host/cells/r1c1";

test.each([
  ["=A1+$B$1", "=R[-1]C[-1]+R1C2"],
  ["=SUM(A:B)", "=SUM(C[-1]:C)"],
  ["=SUM($A:$A,3:3)", "=SUM(C1,R[1])"],
  ["='My A1'!B2&\"A1\"", "='My A1'!RC&\"A1\""],
  ["=T[A1]+LOG10(B2)+name.A1", "=T[A1]+LOG10(RC)+name.A1"],
])("%s seen from B2 is %s, and back", (a1, r1c1) => {
  const at = { row: 1, column: 1 };
  expect(toR1C1(a1, at)).toBe(r1c1);
  expect(fromR1C1(r1c1, at)).toBe(a1.replace("SUM($A:$A,3:3)", "SUM($A:$A,3:3)"));
});

test("a reference beyond the sheet's edge is none", () => {
  expect(fromR1C1("=R[-2]C", { row: 1, column: 0 })).toBeNull();
});

test("there and back again, wherever the cell is", () => {
  const place = fc.record({ row: fc.nat(5000), column: fc.nat(500) });
  const fixed = fc.constantFrom("", "$");
  fc.assert(
    fc.property(
      place,
      fc.tuple(fixed, fc.constantFrom("A", "Z", "BC"), fixed, fc.integer({ min: 1, max: 9999 })),
      (at, parts) => {
        const formula = `=${parts.join("")}*2`;
        expect(fromR1C1(toR1C1(formula, at), at)).toBe(formula);
      },
    ),
  );
});

test.each([
  ["=A1", 1, 2, "=C2"],
  ["=$A1+A$1", 1, 1, "=$A2+B$1"],
  ["=SUM(B:B)", 5, 1, "=SUM(C:C)"],
  ["=A1", -1, 0, "=#REF!"],
  ['="A1"&Sheet1!A1', 1, 0, '="A1"&Sheet1!A2'],
  ["=T[A1]", 3, 3, "=T[A1]"],
])("%s copied %i down and %i right is %s", (formula, rows, columns, expected) => {
  expect(moveFormula(formula, { rows, columns })).toBe(expected);
});
