import { openXlsx } from "../../../src/workbench/files";
import { edited } from "./support/edited";
import { changedParts, partsOf } from "./support/parts";
import { readWithExcelJs, readWithHucre } from "./support/readers";
import { richFile } from "./support/richFile";

const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });

test("an added sheet stands behind the others and is the only one selected", async () => {
  const saved = await edited(await richFile(), (book) => {
    const report = book.addSheet("80/20 'report'".replace("/", "-").replaceAll("'", ""));
    report.write(cell(0, 0), [["Headline"]]);
    book.activate(report);
  });
  expect(readWithHucre(saved).map((sheet) => sheet.name)).toEqual([
    "Prospects",
    "Notes & 'more' x",
    "80-20 report",
  ]);
  const parts = partsOf(saved);
  const selected = Object.entries(parts).filter(
    ([name, xml]) => name.startsWith("xl/worksheets/sheet") && xml.includes('tabSelected="1"'),
  );
  expect(selected.map(([name]) => name)).toEqual(["xl/worksheets/sheet3.xml"]);
  expect((await openXlsx(saved, "x")).activeSheet).toBe(2);
});

test("a renamed sheet: formulas and names follow", async () => {
  const saved = await edited(await richFile(), (book) => {
    const sheet = book.sheet("Prospects");
    if (sheet) sheet.name = "All prospects";
  });
  const workbook = await readWithExcelJs(saved);
  expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual(["All prospects", "Notes & 'more' x"]);
  expect(workbook.getWorksheet("Notes & 'more' x")?.getCell("A1").formula?.replaceAll("'", "")).toBe(
    "All prospects!B4*2",
  );
  const back = await openXlsx(saved, "x");
  expect(back.names.map((name) => name.formula.replaceAll("'", ""))).toEqual(["=All prospects!$B$4:$B$6"]);
  expect(partsOf(saved)["xl/workbook.xml"]).toMatch(/_xlnm\.Print_Titles"[^>]*>'All prospects'!/);
});

test("a removed sheet takes its own parts along, and nobody else's", async () => {
  const bytes = await richFile();
  const saved = await edited(bytes, (book) => {
    const sheet = book.sheet("Prospects");
    if (sheet) book.removeSheet(sheet);
  });
  const gone = changedParts(bytes, saved).filter((name) => !(name in partsOf(saved)));
  expect(gone).toEqual(
    expect.arrayContaining([
      "xl/worksheets/sheet1.xml",
      "xl/tables/table1.xml",
      "xl/drawings/drawing1.xml",
      "xl/comments1.xml",
      "xl/media/image1.png",
    ]),
  );
  expect(partsOf(saved)["[Content_Types].xml"]).not.toContain("table1.xml");
  expect((await readWithExcelJs(saved)).worksheets.map((sheet) => sheet.name)).toEqual(["Notes & 'more' x"]);
  expect((await openXlsx(saved, "x")).sheets).toHaveLength(1);
});

test("reordered sheets: names that belong to a sheet follow it", async () => {
  const saved = await edited(await richFile(), (book) => {
    const notes = book.sheet("Notes & 'more' x");
    if (notes) notes.position = 0;
  });
  expect(readWithHucre(saved).map((sheet) => sheet.name)).toEqual(["Notes & 'more' x", "Prospects"]);
  expect(partsOf(saved)["xl/workbook.xml"]).toMatch(/_xlnm\.Print_Titles" localSheetId="1"/);
});

test("hidden sheets, tab colours, names and settings come back", async () => {
  const saved = await edited(await richFile(), (book) => {
    const notes = book.sheet("Notes & 'more' x");
    if (notes) {
      notes.visibility = "VeryHidden";
      notes.tabColor = "#9A0511";
    }
    book.setName({
      name: "vf_tier",
      formula: "=Prospects!$C$4:$C$6",
      scope: null,
      visible: false,
      comment: "ours",
    });
    book.setSetting("mapping", { name: "Account", "why <&>": ["x", 1, null] });
  });
  const back = await openXlsx(saved, "x");
  expect(back.sheets.map((sheet) => [sheet.visibility, sheet.tabColor])).toEqual([
    ["Visible", "#1F4E79"],
    ["VeryHidden", "#9A0511"],
  ]);
  expect(back.names).toContainEqual({
    name: "vf_tier",
    formula: "=Prospects!$C$4:$C$6",
    scope: null,
    visible: false,
    comment: "ours",
  });
  expect(back.settings).toEqual({ mapping: { name: "Account", "why <&>": ["x", 1, null] } });
  expect((await readWithExcelJs(saved)).getWorksheet("Notes & 'more' x")?.state).toBe("veryHidden");

  const cleared = await edited(saved, (book) => book.removeSetting("mapping"));
  expect((await openXlsx(cleared, "x")).settings).toEqual({});
  expect(Object.keys(partsOf(cleared)).filter((name) => name.startsWith("customXml"))).toEqual([]);
});
