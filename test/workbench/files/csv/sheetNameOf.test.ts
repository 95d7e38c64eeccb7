import fc from "fast-check";
import { sheetNameOf } from "../../../../src/workbench/files/csv/sheetNameOf";

test.each([
  ["crm.csv", "crm"],
  ["exports/2026/crm.export.csv", "crm.export"],
  ["C:\\data\\crm.csv", "crm"],
  ["a[b]:c*d?.csv", "a_b__c_d_"],
  ["'quoted'.csv", "quoted"],
  [".csv", "Sheet1"],
  ["History.csv", "Sheet1"],
  [`${"x".repeat(40)}.csv`, "x".repeat(31)],
])("sheetNameOf(%s)", (file, name) => expect(sheetNameOf(file)).toBe(name));

test("any file name gives a name that Excel takes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (file) => {
      const name = sheetNameOf(file);
      return name.length >= 1 && name.length <= 31 && !/[[\]:*?/\\]/.test(name) && !/^'|'$/.test(name);
    }),
  );
});
