import type { CellValue } from "../../../src/engine";
import { isFormula, pagePrint } from "../../../src/excel/report/pagePrint";

const PAGE: CellValue[][] = [
  ["Tier", "Accounts"],
  ["A", "=COUNTIF(K5:K9,1)"],
  ["B", 2],
];

test.each<[string, CellValue[][], boolean]>([
  ["the same cells", PAGE, true],
  ["rows in another order", [PAGE[0] ?? [], PAGE[2] ?? [], PAGE[1] ?? []], true],
  [
    "a formula that looks at other cells",
    [
      ["Tier", "Accounts"],
      ["A", "=COUNTIF(L5:L9,1)"],
      ["B", 2],
    ],
    true,
  ],
  [
    "another text",
    [
      ["Tier", "Accounts"],
      ["A!", "=COUNTIF(K5:K9,1)"],
      ["B", 2],
    ],
    false,
  ],
  [
    "a text instead of the number",
    [
      ["Tier", "Accounts"],
      ["A", "=COUNTIF(K5:K9,1)"],
      ["B", "2"],
    ],
    false,
  ],
  [
    "a number instead of the formula",
    [
      ["Tier", "Accounts"],
      ["A", 2],
      ["B", 2],
    ],
    false,
  ],
  [
    "cells of a row swapped",
    [
      ["Accounts", "Tier"],
      ["A", "=COUNTIF(K5:K9,1)"],
      ["B", 2],
    ],
    false,
  ],
  ["a row more", [...PAGE, ["mine", ""]], false],
])("%s: the same page %#", (_, cells, isSame) => {
  expect(pagePrint(cells) === pagePrint(PAGE)).toBe(isSame);
});

test.each<[CellValue, boolean]>([
  ["=A1", true],
  ["A1", false],
  ["", false],
  [1, false],
])("isFormula(%j) is %j", (cell, expected) => expect(isFormula(cell)).toBe(expected));
