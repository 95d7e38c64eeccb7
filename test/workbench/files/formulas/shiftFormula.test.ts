import { shiftFormula } from "../../../../src/workbench/files/formulas/shiftFormula";

test.each([
  ["A1*$B$1+SUM(A:A)", 2, 1, "B3*$B$1+SUM(B:B)"],
  ["$A1+A$1", 1, 1, "$A2+B$1"],
  ["SUM(1:2)+SUM($1:$2)", 1, 0, "SUM(2:3)+SUM($1:$2)"],
  ["'Sheet A1'!A1&\"A1\"", 1, 0, "'Sheet A1'!A2&\"A1\""],
  ["'It''s A1'!B2:C3", 1, 1, "'It''s A1'!C3:D4"],
  ["数据!A1", 1, 0, "数据!A2"],
  ["LOG10(A1)+ATAN2(1,A2)", 1, 0, "LOG10(A2)+ATAN2(1,A3)"],
  ["Table1[A1]+Table1[[#This Row],[B2]]", 5, 5, "Table1[A1]+Table1[[#This Row],[B2]]"],
  ["rate_A1+A1B2+Q4.5", 1, 1, "rate_A1+A1B2+Q4.5"],
  ["1E5+A1", 1, 0, "1E5+A2"],
  ["A1", -1, 0, "A1048576"],
  ["XFD1", 0, 1, "A1"],
])("shiftFormula(%s, %p rows, %p columns)", (formula, rows, columns, expected) => {
  expect(shiftFormula(formula, rows, columns)).toBe(expected);
});
