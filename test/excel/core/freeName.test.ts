import { freeName, freeSheetName } from "../../../src/excel/core/freeName";

test.each([
  ["80/20 report", [], "80-20 report"],
  ["80-20 report", ["80-20 Report"], "80-20 report (2)"],
  ["80-20 report", ["80-20 report", "80-20 report (2)"], "80-20 report (3)"],
  ["x".repeat(40), ["x".repeat(31)], `${"x".repeat(27)} (2)`],
  ["'quoted'", [], "quoted"],
])("freeSheetName(%j, %j) is %j", (wanted, taken, name) => expect(freeSheetName(wanted, taken)).toBe(name));

test.each([
  ["Accounts", [], "Accounts"],
  ["Accounts", ["accounts", "Prospects"], "Accounts_2"],
  ["Accounts", ["Accounts", "ACCOUNTS_2"], "Accounts_3"],
])("freeName(%j, %j) is %j", (wanted, taken, name) => expect(freeName(wanted, taken)).toBe(name));
