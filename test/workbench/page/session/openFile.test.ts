import { File } from "node:buffer";
import { FileError } from "../../../../src/workbench/files";
import { openFile, savedName, UnknownFileError } from "../../../../src/workbench/page/session/openFile";

const file = (name: string): File => new File(["Name,Revenue\nAlpha,10\n"], name);

test.each(["crm.csv", "CRM.CSV"])("%s is read as text with separated values", async (name) => {
  const { sheets } = await openFile(file(name), "en");
  expect(sheets[0]?.rows[1]?.map((cell) => cell?.v)).toEqual(["Alpha", 10]);
});

test("an .xlsx that is none is refused with a sentence that names it", async () => {
  await expect(openFile(file("crm.xlsx"), "en")).rejects.toThrow(FileError);
  await expect(openFile(file("crm.xlsx"), "en")).rejects.toThrow("crm.xlsx");
});

test.each(["crm.pdf", "crm", "crm.xls", "csv"])("%s is no file that the workbench opens", async (name) => {
  await expect(openFile(file(name), "en")).rejects.toThrow(UnknownFileError);
});

test.each([
  ["crm.xlsx", "crm.xlsx"],
  ["crm.csv", "crm.xlsx"],
  ["macro.xlsm", "macro.xlsm"],
  ["Q1.2026.csv", "Q1.2026.xlsx"],
  ["report", "report.xlsx"],
])("%s is saved as %s", (name, saved) => {
  expect(savedName(name)).toBe(saved);
});
