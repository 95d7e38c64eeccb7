import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import Papa from "papaparse";
import type { Results } from "../../src/engine";
import { runCommand } from "../support/command";

const folder = mkdtempSync(path.join(os.tmpdir(), "vital-few-office-"));
const at = (name: string) => path.join(folder, name);
let results: Results;

/** Field separator, quote, UTF-8, from line 1, …, as shown, formulas no, …, sheet 2: LibreOffice's CSV options. */
const REPORT_AS_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2";

function convert(to: string): void {
  const profile = `-env:UserInstallation=file://${at("profile")}`;
  execFileSync(
    "soffice",
    [profile, "--headless", "--convert-to", to, "--outdir", folder, at("sample.xlsx")],
    {
      stdio: "ignore",
    },
  );
}

beforeAll(() => {
  const { code, stderr } = runCommand("classify", ["--out", at("sample.xlsx"), "--json", at("sample.json")]);
  if (code !== 0) throw new Error(stderr);
  results = JSON.parse(readFileSync(at("sample.json"), "utf8")) as Results;
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the sample's workbook in LibreOffice", () => {
  test("the report's live formulas give the run's own figures", () => {
    convert(REPORT_AS_CSV);
    const csv = readdirSync(folder).find((name) => name.endsWith(".csv"));
    const rows = Papa.parse<string[]>(readFileSync(at(csv ?? ""), "utf8")).data;
    const classRow = (label: string) => rows.find((row) => row.some((cell) => cell === label)) ?? [];
    for (const { class: label, count, value } of results.pareto?.classes ?? []) {
      const figures = classRow(label)
        .filter((cell) => cell !== "")
        .slice(1);
      expect(Number(figures[0]?.replace(/,/g, ""))).toBe(count);
      expect(Number(figures[2]?.replace(/,/g, ""))).toBeCloseTo(value, 0);
    }
    expect(rows.flat().filter((cell) => /^(#|Err:)/.test(cell))).toEqual([]);
  });

  test("it prints: the report is one page wide, with its headline and without its helper table", () => {
    convert("pdf");
    const text = execFileSync("pdftotext", ["-layout", at("sample.pdf"), "-"], { encoding: "utf8" });
    const report = text.slice(text.indexOf("80/20 report"));
    expect(report).toContain("Your 80/20 is 77/23.");
    expect(report).not.toMatch(/Account\s+Class A\s+Class B\s+Class C/);
    execFileSync("pdftoppm", ["-r", "60", "-png", at("sample.pdf"), at("page")]);
    const pages = readdirSync(folder).filter((name) => /^page-\d+\.png$/.test(name));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(statSync(at(page)).size).toBeGreaterThan(2_000);
  });
});
