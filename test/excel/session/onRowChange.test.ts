import { rowsOf } from "../../../src/excel/session/onRowChange";

test.each([
  ["B7", "7"],
  ["$B$7:$D$9", "7:9"],
  ["A11:C15,F20", "11:15,20"],
  ["D:D", ":"],
])("the rows of %s are %s", (address, rows) => expect(rowsOf(address)).toBe(rows));
