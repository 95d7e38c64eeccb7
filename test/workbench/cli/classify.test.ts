import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import type { Results } from "../../../src/engine";
import { runCommand } from "../../support/command";

const folder = mkdtempSync(path.join(os.tmpdir(), "vital-few-classify-"));
const at = (name: string) => path.join(folder, name);
const write = (name: string, text: string) => {
  writeFileSync(at(name), text);
  return at(name);
};
afterAll(() => rmSync(folder, { recursive: true }));

const DEALS = `Account,Need?,Budget,Decision maker,Urgent,Revenue
Alder,yes,yes,yes,yes,800
Birch,yes,yes,yes,no,100
Cedar,no,yes,,,"60"
Dogwood,yes,no,,,30
Elm,no,no,no,no,10
Fir,yes,yes,?,,n/a
`;

describe("npm run classify", () => {
  test("classifies a .csv: results, report and workbook, in one run", async () => {
    const input = write("deals.csv", DEALS);
    const before = readFileSync(input);
    const words = [input, "--out", at("o.xlsx"), "--json", at("r.json"), "--report"];
    const { code, stdout, stderr } = runCommand("classify", words);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining("read 6/6") as string });
    expect(stdout.split("\n")[0]).toBe("3S 1 · 2S 1 · 1S 1 · A 1 · B 1 · open question 1");
    expect(readFileSync(input)).toEqual(before);

    const results = JSON.parse(readFileSync(at("r.json"), "utf8")) as Results;
    expect(results.accounts.map(({ row, readiness }) => [row, readiness?.tier])).toEqual([
      [2, "3S"],
      [3, "2S"],
      [4, "1S"],
      [5, "A"],
      [6, "B"],
      [7, null],
    ]);
    expect(results.accounts[5]?.readiness).toMatchObject({ nextQuestion: "authority", computed: null });
    expect(results.accounts[0]?.abc).toEqual({
      status: "classified",
      value: 800,
      share: 0.8,
      cumulativeShare: 0.8,
      class: "A",
      toNext: null,
    });
    expect(results.accounts[5]?.abc).toMatchObject({ status: "unclassified", value: null, class: null });
    expect(results.pareto?.classes.map((each) => each.count)).toEqual([1, 2, 2]);
    expect(results.input.issues).toEqual([
      expect.objectContaining({ row: 7, column: "Revenue", value: "n/a", code: "not-a-number" }),
    ]);
    expect(results.syncs).toBeGreaterThan(0);

    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(at("o.xlsx"));
    const sheet = book.getWorksheet("deals");
    expect(sheet?.getRow(1).values).toEqual(expect.arrayContaining(["Revenue", "Tier", "Why", "ABC class"]));
    expect(book.worksheets.map((each) => each.name)).toEqual(["deals", "80-20 report"]);
  });

  test("with INPUT and no path prints the summary and writes nothing", () => {
    const { code, stdout } = runCommand("classify", [write("quiet.csv", DEALS)]);
    expect(code).toBe(0);
    expect(stdout).toContain("open question 1");
    expect(stdout).not.toContain("→");
    expect(existsSync(at("o2.xlsx"))).toBe(false);
  });

  test("names are the cells' texts, number formats included", async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet("Codes");
    sheet.addRows([
      ["Account", "Revenue"],
      ["Acme", 5],
      [103, 3],
      ["00042", 2],
    ]);
    sheet.getCell("A3").numFmt = "00000";
    await book.xlsx.writeFile(at("codes.xlsx"));
    expect(runCommand("classify", [at("codes.xlsx"), "--json", at("codes.json")]).code).toBe(0);
    const { accounts } = JSON.parse(readFileSync(at("codes.json"), "utf8")) as Results;
    expect(accounts.map(({ name }) => name)).toEqual(["Acme", "00103", "00042"]);
  });

  test("says in one sentence which result cannot be written, and keeps the other", () => {
    const input = write("deals.csv", DEALS);
    const beyond = path.join(input, "r.json");
    const outcome = runCommand("classify", [input, "--out", at("new/folder/o.xlsx"), "--json", beyond]);
    expect({ code: outcome.code, stdout: outcome.stdout }).toEqual({ code: 1, stdout: "" });
    expect(outcome.stderr.split("\n").at(-2)).toBe(
      `${beyond} cannot be written: a part of its path is a file, not a folder.`,
    );
    expect(existsSync(at("new/folder/o.xlsx"))).toBe(true);
  });

  test.each([
    ["2 for a header that is not there", ["deals.csv", "--settings", "wrong.json"], 2, "Turnover"],
    [
      "2 for settings with a wrong value, naming its path",
      ["deals.csv", "--settings", "share.json"],
      2,
      "abc.cut.a",
    ],
    ["2 for a sheet that is not there", ["deals.csv", "--sheet", "Other"], 2, "deals"],
    ["3 for a file that is not there", ["none.csv"], 3, "none.csv"],
    ["3 for a file that is no workbook", ["fake.xlsx"], 3, "fake.xlsx"],
    ["4 for a table without an account", ["empty.csv"], 4, "empty.csv"],
    ["4 for a table that no model can use", ["texts.csv"], 4, "texts"],
  ])("ends with exit %s, one sentence and no file", (_, [input = "", ...more], code, part) => {
    write("deals.csv", DEALS);
    write("wrong.json", `{ "mapping": { "revenue": "Turnover" } }`);
    write("share.json", `{ "abc": { "cut": { "kind": "cumulative", "a": 80, "b": 0.95 } } }`);
    write("fake.xlsx", "not a zip");
    write("empty.csv", "Account,Revenue\n");
    write("texts.csv", "Colour,Shape\nred,round\nblue,square\n");
    const words = [at(input), ...more.map((word) => (word.endsWith(".json") ? at(word) : word))];
    const outcome = runCommand("classify", [...words, "--json", at("none.json")]);
    expect({ code: outcome.code, stdout: outcome.stdout }).toEqual({ code, stdout: "" });
    expect(outcome.stderr).toContain(part);
    expect(outcome.stderr).not.toContain("    at ");
    expect(existsSync(at("none.json"))).toBe(false);
  });
});
