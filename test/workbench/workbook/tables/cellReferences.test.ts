import {
  toBrokenReferences,
  toCellReferences,
} from "../../../../src/workbench/workbook/tables/cellReferences";
import { newEntry } from "../../../../src/workbench/workbook/tables/follow";

/** A table T in A1:C4 (Name, Net sales, It's) with a totals row below. */
const ENTRY = {
  ...newEntry("table1", "sheet1", "T", { row: 0, column: 0, rowCount: 4, columnCount: 3 }),
  columns: [
    { id: 1, name: "Name" },
    { id: 2, name: "Net sales" },
    { id: 3, name: "It's" },
  ],
  showTotals: true,
};

// https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e
test.each([
  ["=SUM(T[Net sales])", "=SUM(S!$B$2:$B$4)"],
  ["=SUM(t[net SALES])", "=SUM(S!$B$2:$B$4)"],
  ["=SUM(T[])", "=SUM(S!$A$2:$C$4)"],
  ["=ROWS(T)", "=ROWS(S!$A$2:$C$4)"],
  ["=T[[#This Row],[Net sales]]*2", "=S!$B3*2"],
  ["=SUM(T[[#This Row],[Name]:[Net sales]])", "=SUM(S!$A3:$B3)"],
  ["=T[[#Totals],[Net sales]]", "=S!$B$5"],
  ["=COUNTA(T[[#Headers],[#Data]])", "=COUNTA(S!$A$1:$C$4)"],
  ["=COUNTA(T[[#Data],[#Totals],[Name]])", "=COUNTA(S!$A$2:$A$5)"],
  ["=T[[#Headers],[It''s]]", "=S!$C$1"],
  ["=T[Gone]", "=#REF!"],
  ["=\"T[Name]\"&Tx&T.x&U[Name]&'T'!A1&T(1)", "=\"T[Name]\"&Tx&T.x&U[Name]&'T'!A1&T(1)"],
])("%s becomes %s", (formula, expected) => {
  expect(toCellReferences(formula, ENTRY, "S", 2)).toBe(expected);
});

test("the own row of a cell outside of the table is gone", () => {
  expect(toCellReferences("=T[[#This Row],[Name]]", ENTRY, "S", 9)).toBe("=#REF!");
  expect(toCellReferences("=T[[#This Row],[Name]]", ENTRY, "S", null)).toBe("=#REF!");
});

test("all that named a deleted table is #REF!, other names are left", () => {
  expect(toBrokenReferences('=SUM(T[Name])+ROWS(T)+Tx&"T"', "T")).toBe('=SUM(#REF!)+ROWS(#REF!)+Tx&"T"');
});
