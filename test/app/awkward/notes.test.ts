import type { Area, CellValue } from "../../../src/workbench/workbook";
import { columnUnder, HEADERS, LINES, pictureOf, setUp, TIERS, type Setup } from "../support/prospects";
import { logLines } from "../support/tierLog";

const at = (row: number, column: number, rowCount = 1, columnCount = 1): Area => ({
  ...{ row, column, rowCount, columnCount },
});
const BLANK = HEADERS.map((): CellValue => "");
/** A line with one cell in it. */
const lone = (column: number, text: CellValue) => BLANK.map((_, index) => (index === column ? text : ""));
const ZENITH = ["Zenith", "Ann", "yes", "yes", "yes", "yes", 700, ""];

/** Our cells beside lines of the sheet, from the first line below the accounts on. */
const OURS = at(9, 8, 6, 8);
const filled = ({ sheet }: Setup) =>
  sheet.values(OURS).flatMap((line, row) => (line.some((cell) => cell !== "") ? [row + 10] : []));

const NOTES: [string, CellValue[][]][] = [
  ["a source", [BLANK, lone(0, "Source: CRM export of 3 Nov")]],
  ["a remark in the first column", [BLANK, lone(0, "checked by Ann")]],
  ["a remark in a column of answers", [BLANK, lone(3, "checked by Ann")]],
  ["a remark in a column of figures", [BLANK, lone(6, "in thousands")]],
  ["a remark in a column that is not read", [BLANK, lone(7, "see the CRM")]],
  ["a remark right below the list", [lone(3, "checked by Ann")]],
  ["a legend", [BLANK, lone(0, "Legend"), lone(0, "yes = confirmed"), lone(0, "? = still open")]],
  [
    "a legend of two columns",
    [BLANK, ["Tier", "Meaning", ...BLANK.slice(2)], ["3S", "call today", ...BLANK.slice(2)]],
  ],
  ["a sum without a word for it", [lone(6, 8980)]],
  ["an average", [["Average", ...BLANK.slice(1, 6), 1282.86, ""]]],
  ["a note below a total", [["Total", ...BLANK.slice(1, 6), 8980, ""], lone(0, "checked by Ann")]],
];

test.each(NOTES)("%s below the list is no account: nothing is written beside it", async (_, notes) => {
  const setup = await setUp({ cells: [HEADERS, ...LINES, ...notes] });
  const { app, sheet } = setup;
  const before = pictureOf(sheet, at(0, 0, 15, 8));
  const { analysis } = await app.classify();
  expect([analysis.accounts, filled(setup)]).toEqual([TIERS.length, []]);
  expect([columnUnder(sheet, "Tier").slice(0, 8), analysis.abc?.pareto.total]).toEqual([TIERS, 10_180]);
  expect(pictureOf(sheet, at(0, 0, 15, 8))).toEqual(before);

  await app.restore();
  expect(pictureOf(sheet, at(0, 0, 15, 8))).toEqual(before);
  expect(
    sheet
      .values(at(0, 8, 15, 8))
      .flat()
      .every((cell) => cell === ""),
  ).toBe(true);
});

test.each<[string, CellValue[][], string[]]>([
  ["a row like the others below a blank one", [BLANK, ZENITH], ["", "3S"]],
  ["a name right below the list", [lone(0, "Zenith")], ["open question"]],
])("%s is an account", async (_, lines, tiers) => {
  const { app, sheet } = await setUp({ cells: [HEADERS, ...LINES, ...lines] });
  const { analysis } = await app.classify();
  expect(columnUnder(sheet, "Tier")).toEqual([...TIERS, ...tiers]);
  expect(analysis.findings.filter(({ kind }) => kind.startsWith("rows."))).toEqual([]);
});

test("in doubt a row is an account, and a finding leads to it", async () => {
  const target = ["Target", ...BLANK.slice(1, 6), 12_000, ""];
  const { app, sheet } = await setUp({ cells: [HEADERS, ...LINES, BLANK, target, lone(0, "Legend")] });
  const { analysis } = await app.classify();
  expect(columnUnder(sheet, "Tier")).toEqual([...TIERS, "", "open question", ""]);
  const found = analysis.findings.filter(({ kind }) => kind.startsWith("rows."));
  expect(found.map(({ kind, cells }) => [kind, cells])).toEqual([
    ["rows.notes", [{ row: 12, columnIndex: 0, text: "Legend" }]],
    ["rows.doubtful", [{ row: 11, columnIndex: 0, text: "Target" }]],
  ]);
});

describe("a name below a blank row for which somebody set a tier", () => {
  test("is an account: typed beside it, the tier stands, and can be changed", async () => {
    const { app, sheet, workbench } = await setUp({ cells: [HEADERS, ...LINES] });
    await app.classify();
    sheet.write(at(10, 0), [["Zenith"]]);
    sheet.write(at(10, 9), [["2S"]]);
    await app.classify();
    expect(columnUnder(sheet, "Tier")).toEqual([...TIERS, "", "2S"]);
    workbench.book.select(sheet, [at(10, 0)]);
    expect(await app.tag("3S")).toEqual({ accounts: 1, tier: "3S" });
  });

  test("stays one when its answers go", async () => {
    const { app, sheet, workbench } = await setUp({ cells: [HEADERS, ...LINES, BLANK, ZENITH] });
    await app.classify();
    workbench.book.select(sheet, [at(10, 0)]);
    await app.tag("B");
    sheet.write(at(10, 1, 1, 6), [["", "", "", "", "", ""]]);
    await app.classify();
    expect(columnUnder(sheet, "Tier")).toEqual([...TIERS, "", "B"]);
  });
});

describe("a note that comes later", () => {
  test("over an account's row takes our cells away there, and the run back brings them", async () => {
    const setup = await setUp({ cells: [HEADERS, ...LINES, BLANK, ZENITH] });
    const { app, sheet } = setup;
    await app.classify();
    expect(filled(setup)).toEqual([11]);
    const ours = sheet.values(OURS);
    sheet.write(at(10, 0, 1, 8), [lone(3, "checked by Ann")]);
    await app.classify();
    expect([filled(setup), columnUnder(sheet, "Tier").slice(0, 8)]).toEqual([[], TIERS]);
    expect(sheet.values(at(10, 0, 1, 8))).toEqual([lone(3, "checked by Ann")]);
    await app.restore();
    expect(sheet.values(OURS)).toEqual(ours);
  });

  test("below the list has no line in the log, and no cell of ours", async () => {
    const setup = await setUp({ cells: [HEADERS, ...LINES] });
    const { app, sheet } = setup;
    await app.classify();
    sheet.write(at(10, 0, 1, 8), [lone(0, "checked by Ann")]);
    sheet.write(at(1, 5), [["no"]]);
    await app.classify();
    expect(filled(setup)).toEqual([]);
    expect(logLines(setup).map(({ Account }) => Account)).toEqual(["Northwind"]);
  });
});

test("an Excel table says itself where it ends", async () => {
  const { app, sheet } = await setUp({ cells: [HEADERS, ...LINES, BLANK, lone(0, "Zenith")] });
  sheet.addTable({ row: 0, column: 0, rowCount: 11, columnCount: 8 }, "Prospects");
  const { analysis } = await app.classify();
  expect([analysis.accounts, analysis.names.at(-1)]).toEqual([9, "Zenith"]);
});
