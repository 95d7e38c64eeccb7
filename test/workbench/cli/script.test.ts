import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { runCommand } from "../../support/command";

const folder = mkdtempSync(path.join(os.tmpdir(), "vital-few-script-"));
afterAll(() => rmSync(folder, { recursive: true }));

function run(source: string, ...more: string[]) {
  const file = path.join(folder, "scratch.js");
  writeFileSync(file, source);
  const { code, stdout, stderr } = runCommand("script", [file, ...more]);
  if (code !== 0) return { code, stderr };
  return { code, ...(JSON.parse(stdout) as { logs: string[]; errors: string[]; unimplemented: string[] }) };
}

describe("npm run script", () => {
  test("Office.js errors are real OfficeExtension errors with code and place", () => {
    const outcome = run(`
      const attempt = async (batch) => {
        try { await Excel.run(batch); } catch (error) {
          console.log(error instanceof OfficeExtension.Error, error.code, error.debugInfo.errorLocation);
        }
      };
      const first = (context) => context.workbook.worksheets.getActiveWorksheet();
      await attempt(async (context) => { first(context).getRange("A1:B2").values = [[1, 2, 3]]; await context.sync(); });
      await attempt(async (context) => { context.workbook.tables.getItem("Nope").load("name"); await context.sync(); });
      await attempt(async (context) => first(context).name);
      await attempt(async (context) => { context.workbook.slicers.load("items"); await context.sync(); });`);
    expect(outcome).toMatchObject({
      code: 0,
      logs: [
        "true InvalidArgument Range.values",
        "true ItemNotFound TableCollection.getItem",
        "true PropertyNotLoaded Worksheet.name",
        expect.stringContaining("true ApiNotFound") as string,
      ],
      unimplemented: [expect.stringContaining("licers") as string],
    });
  });

  test("what nobody awaited or caught is an error, and the run still ends with 0", () => {
    const outcome = run(`
      Promise.reject(new RangeError("far"));
      Excel.run(async (context) => { context.workbook.worksheets.getItem("Gone").load("name"); await context.sync(); });`);
    expect(outcome.code).toBe(0);
    expect(outcome).toHaveProperty("errors", [
      "RangeError: far",
      "ItemNotFound: The requested resource doesn't exist. (WorksheetCollection.getItem)",
    ]);
  });

  test("what a script prints past its own console stays out of the document", () => {
    expect(run(`globalThis.console.log("aside"); console.log("said");`)).toMatchObject({ logs: ["said"] });
  });

  test("writes into a workbook that a second run opens", () => {
    const book = path.join(folder, "new", "book.xlsx");
    const first = run(
      `await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("A1:B2").values = [["Name", "Twice"], ["x", "=21*2"]];
        await context.sync();
      });`,
      "--out",
      book,
    );
    expect(first).toMatchObject({ code: 0, errors: [] });
    const second = run(
      `await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getUsedRange().load("values, formulas, address");
        await context.sync();
        console.log(range.address, range.values, range.formulas);
      });`,
      "--book",
      book,
    );
    expect(second).toMatchObject({
      logs: ['Sheet1!A1:B2 [["Name","Twice"],["x",42]] [["Name","Twice"],["x","=21*2"]]'],
    });
  });

  test.each([
    ["that cannot be parsed", "const = 1", "cannot be parsed"],
    ["under an unknown profile", "1", "profile"],
  ])("ends with 2 for a script %s", (_, source, part) => {
    const outcome = run(source, ...(part === "profile" ? ["--profile", "mac"] : []));
    expect(outcome).toMatchObject({ code: 2, stderr: expect.stringContaining(part) as string });
  });

  test("never writes over what it reads, by whatever name", () => {
    const book = path.join(folder, "kept.xlsx");
    const link = path.join(folder, "link.xlsx");
    expect(run(`console.log("made")`, "--out", book)).toMatchObject({ code: 0, logs: ["made"] });
    const before = readFileSync(book);
    symlinkSync(book, link);
    for (const [first, second] of [
      [link, book],
      [book, link],
    ] as const) {
      const outcome = run(`1`, "--book", first, "--out", second);
      expect(outcome).toMatchObject({ code: 2, stderr: expect.stringContaining("only read") as string });
    }
    expect(readFileSync(book)).toEqual(before);
  });

  test.each([
    ["the script itself", "scratch.js", 2, "must end in .xlsx"],
    ["a place beyond a file", "scratch.js/o.xlsx", 1, "cannot be written"],
  ])("refuses %s as --out", (_, out, code, part) => {
    const outcome = run(`1`, "--out", path.join(folder, out));
    expect(outcome).toMatchObject({ code, stderr: expect.stringContaining(part) as string });
  });
});
