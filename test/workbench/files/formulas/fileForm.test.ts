import { fromFileForm, toFileForm } from "../../../../src/workbench/files/formulas/fileForm";

test.each([
  ["SUM(A1:A3)", "SUM(A1:A3)"],
  ["XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
  ["SORT(FILTER(A:A,B:B>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A:A,B:B>0))"],
  ['"SORT("&IFS(A1,"XLOOKUP(")', '"SORT("&_xlfn.IFS(A1,"XLOOKUP(")'],
  ["STDEV.S(A:A)+STDEV(A:A)", "_xlfn.STDEV.S(A:A)+STDEV(A:A)"],
  ["MYSORT(A1)", "MYSORT(A1)"],
])("toFileForm(%s) and back", (shown, filed) => {
  expect(toFileForm(shown, null)).toBe(filed);
  expect(fromFileForm(filed)).toBe(shown);
});

test.each([
  ["[@Revenue]*2", "T[[#This Row],[Revenue]]*2"],
  ["Other[@Revenue]", "Other[[#This Row],[Revenue]]"],
  ["[@[Net revenue]]", "T[[#This Row],[Net revenue]]"],
  ["T[@[A]:[C]]", "T[[#This Row],[A]:[C]]"],
  ["T[@]", "T[#This Row]"],
  ["SUM(T[Revenue])", "SUM(T[Revenue])"],
  ["T[[#Totals],[Revenue]]", "T[[#Totals],[Revenue]]"],
  ["[@[Customer''s share]]", "T[[#This Row],[Customer''s share]]"],
  ['"[@Revenue]"', '"[@Revenue]"'],
])("this row: %s", (shown, filed) => expect(toFileForm(shown, "T")).toBe(filed));
