import {
  relationshipsPath,
  relativeTarget,
  resolveTarget,
} from "../../../../src/workbench/files/package/paths";

test.each([
  ["xl/worksheets/sheet1.xml", "../tables/table1.xml", "xl/tables/table1.xml"],
  ["xl/workbook.xml", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
  ["xl/workbook.xml", "/xl/worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
  ["", "xl/workbook.xml", "xl/workbook.xml"],
])("a target of %s: %s", (source, target, part) => {
  expect(resolveTarget(source, target)).toBe(part);
  expect(resolveTarget(source, relativeTarget(source, part))).toBe(part);
});

test("a part's relationships stand beside it", () => {
  expect(relationshipsPath("xl/workbook.xml")).toBe("xl/_rels/workbook.xml.rels");
  expect(relationshipsPath("")).toBe("_rels/.rels");
});
