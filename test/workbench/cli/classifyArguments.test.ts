import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { classifyArguments } from "../../../src/workbench/cli/classifyArguments";
import { CliError } from "../../../src/workbench/cli/cliError";

const folder = mkdtempSync(path.join(os.tmpdir(), "vital-few-arguments-"));
const at = (name: string) => path.join(folder, name);
const read = (...words: string[]) => classifyArguments(words, folder);

function refusalOf(act: () => unknown): CliError {
  try {
    act();
  } catch (error) {
    if (error instanceof CliError) return error;
    throw error;
  }
  throw new Error("It was not refused.");
}

beforeAll(() => {
  writeFileSync(at("deals.csv"), "name,value\na,1\n");
  symlinkSync(at("deals.csv"), at("link.xlsx"));
  mkdirSync(at("folder.xlsx"));
  writeFileSync(at("old.xlsx"), "");
  symlinkSync(at("old.xlsx"), at("old.json"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("classifyArguments", () => {
  test("without INPUT takes the sample, with a report and default paths", () => {
    expect(read()).toEqual({
      out: at("out/sample-classified.xlsx"),
      json: at("out/sample-classified.json"),
      report: true,
      profile: "web",
    });
  });

  test("with INPUT and no path writes nothing", () => {
    expect(read("deals.csv")).toEqual({ input: at("deals.csv"), report: false, profile: "web" });
  });

  test("reads every option", () => {
    const words =
      "deals.csv --sheet deals --settings s.json --out o.xlsx --json r.json --report --profile floor";
    expect(read(...words.split(" "))).toEqual({
      input: at("deals.csv"),
      sheet: "deals",
      settings: at("s.json"),
      out: at("o.xlsx"),
      json: at("r.json"),
      report: true,
      profile: "floor",
    });
  });

  test.each([
    ["an unknown option", ["deals.csv", "--colour"], "--colour"],
    ["two inputs", ["deals.csv", "b.csv"], "b.csv"],
    ["a sheet and a table", ["a.xlsx", "--sheet", "S", "--table", "T"], "not both"],
    ["a table of a .csv", ["deals.csv", "--table", "T"], "has no tables"],
    ["an unknown profile", ["deals.csv", "--profile", "mac"], "excel-2021"],
    ["a report without --out", ["deals.csv", "--report"], "--out"],
    ["an --out that is no .xlsx", ["deals.csv", "--out", "o.csv"], ".xlsx"],
    ["one file for both results", ["deals.csv", "--out", "o.xlsx", "--json", "o.xlsx"], "both name"],
    ["a link to --out as --json", ["deals.csv", "--out", "old.xlsx", "--json", "old.json"], "both name"],
    ["a folder as --out", ["deals.csv", "--out", "folder.xlsx"], "is a folder"],
    ["a folder as --json", ["deals.csv", "--json", "."], "is a folder"],
    ["INPUT as --json", ["deals.csv", "--json", "deals.csv"], "only read"],
    ["a link to INPUT as --out", ["deals.csv", "--out", "link.xlsx"], "only read"],
    ["the settings as --json", ["deals.csv", "--settings", "s.json", "--json", "s.json"], "only read"],
  ])("refuses %s with exit 2 and says what is wrong", (_, words, part) => {
    const refusal = refusalOf(() => read(...words));
    expect(refusal.exitCode).toBe(2);
    expect(refusal.message).toContain(part);
  });
});
