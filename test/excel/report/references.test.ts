import { columnReferences } from "../../../src/excel/report/references";
import type { Source } from "../../../src/excel/source/types";

const rows = { headerRow: 3, firstRow: 4, rowCount: 10, lastColumn: 5 };
const range: Source = {
  kind: "range",
  sheetId: "s1",
  sheet: "My sheet",
  area: { row: 3, column: 0, rowCount: 11, columnCount: 8 },
  block: 1,
  own: [],
};
const table: Source = { ...range, kind: "table", table: { id: "t1", name: "Prospects" } };

test.each([
  [
    "a table's column by its name",
    table,
    { key: "tier", column: 6, header: "Next step" },
    "Prospects[Next step]",
  ],
  ["a Chinese header too", table, { key: "tier", column: 6, header: "等级" }, "Prospects[等级]"],
  [
    "a header with signs by its cells",
    table,
    { key: "tier", column: 6, header: "Need? [y/n]" },
    "'My sheet'!$G$5:$G$14",
  ],
  [
    "a column outside the table by its cells",
    table,
    { key: "tier", column: 9, header: "Tier" },
    "'My sheet'!$J$5:$J$14",
  ],
  ["a plain range by its cells", range, { key: "tier", column: 6, header: "Tier" }, "'My sheet'!$G$5:$G$14"],
] as const)("refers to %s", (_, source, column, reference) => {
  expect(columnReferences(source, rows, [column])).toEqual({ tier: reference });
});
