import fc from "fast-check";
import { CellCollector, cellColumn } from "../../../../src/engine/table/cells/cellCollector";
import { cellValues } from "../../../../src/engine/table/cells/cellColumn";
import { collectRows } from "../../../../src/engine/table/cells/collectRows";
import type { CellValue } from "../../../../src/engine/types";

test("rows go to their columns, message by message", () => {
  const [names, revenues] = [new CellCollector(3), new CellCollector(3)];
  collectRows(
    [names, revenues],
    [
      ["Acme", 12],
      ["Beta", ""],
    ],
    0,
  );
  collectRows([names, revenues], [["Gamma", 7]], 2);
  expect(cellValues(names.column())).toEqual(["Acme", "Beta", "Gamma"]);
  expect(cellValues(revenues.column())).toEqual([12, "", 7]);
});

test("a cell that is not there is blank", () => {
  const columns = Array.from({ length: 5 }, () => new CellCollector(2));
  collectRows(columns, [[1], [1, 2, "x"]], 0);
  expect(columns.map((column) => cellValues(column.column()))).toEqual([
    [1, 1],
    ["", 2],
    ["", "x"],
    ["", ""],
    ["", ""],
  ]);
});

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.integer({ min: -3, max: 100 }),
  fc.double(),
  fc.constantFrom("", "yes", "no", "not known", "85", "7.5", "1,234"),
  fc.string(),
  fc.boolean(),
);
const sheet = fc
  .tuple(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 100 }))
  .chain(([width, most]) =>
    fc.tuple(
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 300 }),
      fc.constant(most),
    ),
  );

test("however wide a sheet is and however it is cut into messages, its columns are the same", () => {
  fc.assert(
    fc.property(sheet, ([rows, most]) => {
      const width = rows[0]?.length ?? 0;
      const columns = Array.from({ length: width }, () => new CellCollector(rows.length));
      for (let line = 0; line < rows.length; line += most)
        collectRows(columns, rows.slice(line, line + most), line);
      columns.forEach((column, at) =>
        expect(column.column()).toEqual(cellColumn(rows.map((row) => row[at] ?? ""))),
      );
    }),
  );
});
