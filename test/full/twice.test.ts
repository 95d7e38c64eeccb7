import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { openXlsx } from "../../src/workbench/files";
import { createHeadlessBook, type Book } from "../../src/workbench/workbook";
import { runCommand } from "../support/command";
import { sharedData } from "../support/sharedData";
import { inputOf, RAW_SETS } from "./support/rawSets";

/** Classify twice = once: the second run over the file of the first changes no cell but the stamp of the run. */

const folder = mkdtempSync(path.join(tmpdir(), "vital-few-twice-"));
afterAll(() => rmSync(folder, { recursive: true }));

const STAMP = /^Run: \d{4}-\d\d-\d\d \d\d:\d\d$/;

interface RunOfSet {
  name: string;
  /** What the command classifies; undefined: the bundled sample. */
  input?: () => string;
  settings?: object;
}

function runs(): RunOfSet[] {
  const raw = RAW_SETS.flatMap(({ set, file, settings, prepared }): RunOfSet[] => {
    const found = sharedData(`classify ${set} twice`, file);
    if (found === null) return [];
    const shared = path.relative(folder, path.dirname(path.dirname(found)));
    return [
      {
        name: `${set}, from its raw file`,
        input: () => inputOf(found, prepared, folder),
        settings: settings(shared),
      },
    ];
  });
  const inputs = sharedData("classify the reference vectors twice", "expected", "inputs");
  const vectors = inputs === null ? [] : readdirSync(inputs).filter((file) => file.endsWith(".csv"));
  const retail = sharedData("classify online retail twice", "uci_online_retail", "online_retail.csv.gz");
  return [
    { name: "the bundled sample" },
    ...vectors.map((file): RunOfSet => ({ name: file, input: () => path.join(inputs ?? "", file) })),
    ...raw,
    ...(retail === null ? [] : [onlineRetail(retail)]),
  ];
}

/** As many of the lines as .xlsx takes twice in a minute; the others are of the same kind. */
function onlineRetail(file: string): RunOfSet {
  return {
    name: "online retail, its first 50,000 lines",
    input: () => {
      const lines = gunzipSync(readFileSync(file)).toString("utf8").split("\n").slice(0, 50_001);
      const part = path.join(folder, "online_retail.csv");
      writeFileSync(part, lines.join("\n"));
      return part;
    },
    settings: { account: "CustomerID", where: [{ field: "CustomerID", blank: false }] },
  };
}

function classify(words: readonly string[]): void {
  const { code, stderr } = runCommand("classify", [...words, "--report"]);
  if (code !== 0) throw new Error(stderr);
}

/** Every cell of a workbook: what it holds and how it looks. */
function cellsOf(book: Book) {
  return book.sheets().map((sheet) => {
    const used = sheet.usedArea(false);
    return {
      name: sheet.name,
      used,
      values: used ? sheet.values(used) : [],
      formulas: used ? sheet.formulas(used) : [],
      numberFormats: used ? sheet.numberFormats(used) : [],
      rules: sheet.conditionalFormats().map(({ id: _, ...rule }) => rule),
      validations: sheet.validations(),
      tables: sheet.tables().map((table) => ({ name: table.name, ...table.area() })),
      charts: sheet.charts().map(({ name, title }) => ({ name, title })),
    };
  });
}

async function bookOf(file: string): Promise<Book> {
  const book = await createHeadlessBook(await openXlsx(readFileSync(file), path.basename(file)));
  await book.recalculated();
  return book;
}

test.each(runs().map((run) => [run.name, run] as const))(
  "%s",
  async (name, { input, settings }) => {
    const stem = path.join(folder, name.replaceAll(/\W+/g, "-"));
    const chosen: string[] = [];
    if (settings) {
      writeFileSync(`${stem}.settings.json`, JSON.stringify(settings));
      chosen.push("--settings", `${stem}.settings.json`);
    }
    const json = ["--json", `${stem}.json`];
    classify([...(input ? [input()] : []), ...chosen, ...json, "--out", `${stem}.once.xlsx`]);
    classify([`${stem}.once.xlsx`, ...chosen, ...json, "--out", `${stem}.twice.xlsx`]);

    const [once, twice] = [await bookOf(`${stem}.once.xlsx`), await bookOf(`${stem}.twice.xlsx`)];
    const stamps: unknown[] = [];
    const withoutStamp = (book: Book) =>
      cellsOf(book).map((sheet) => {
        const plain = (cells: readonly (readonly unknown[])[]) =>
          cells.map((line) =>
            line.map((cell) => {
              const isStamp = typeof cell === "string" && STAMP.test(cell);
              if (isStamp) stamps.push(cell);
              return isStamp ? "Run: …" : cell;
            }),
          );
        return { ...sheet, values: plain(sheet.values), formulas: plain(sheet.formulas) };
      });
    expect(withoutStamp(twice)).toEqual(withoutStamp(once));
    // One stamp a workbook, told as value and as formula.
    expect(stamps).toHaveLength(4);
    once.dispose();
    twice.dispose();
  },
  300_000,
);
