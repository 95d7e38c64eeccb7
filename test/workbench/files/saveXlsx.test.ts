import { openCsv, openXlsx } from "../../../src/workbench/files";
import type { CellValue } from "../../../src/workbench/workbook/types";
import { edited, savedAfter } from "./support/edited";
import { changedParts, partsOf } from "./support/parts";
import { readWithExcelJs, readWithHucre } from "./support/readers";
import { richFile } from "./support/richFile";

const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });
const SHEET = "xl/worksheets/sheet1.xml";

describe("only the touched parts change", () => {
  test("nothing touched gives the very bytes", async () => {
    const bytes = await richFile();
    expect(await edited(bytes, () => undefined)).toBe(bytes);
  });

  test("one cell: its sheet, and the workbook part that asks Excel to calculate", async () => {
    const bytes = await richFile();
    const saved = await edited(bytes, (book) => book.sheet("Prospects")?.write(cell(7, 4), [["written"]]));
    expect(changedParts(bytes, saved)).toEqual(["xl/workbook.xml", SHEET]);
  });

  test("one cell: the rest of its sheet stays as it stood, letter for letter", async () => {
    const bytes = await richFile();
    const saved = await edited(bytes, (book) => book.sheet("Prospects")?.write(cell(3, 0), [["Changed"]]));
    const before = partsOf(bytes)[SHEET] ?? "";
    const after = partsOf(saved)[SHEET] ?? "";
    expect(after).toContain('<c r="A4" t="inlineStr"><is><t>Changed</t></is></c>');
    const rest = (xml: string) =>
      /<sheetData>(.*)<\/sheetData>/s.exec(xml)?.[1]?.replace(/<c r="A4".*?<\/c>/s, "");
    expect(rest(after)).toBe(rest(before));
    expect(after.match(/<(dataBar|drawing|legacyDrawing|tableParts|pageSetup)\b/g)).toEqual(
      before.match(/<(dataBar|drawing|legacyDrawing|tableParts|pageSetup)\b/g),
    );
  });

  test("picture, comment, data bar, totals and second sheet are read by another library after the edit", async () => {
    const saved = await edited(await richFile(), (book) =>
      book.sheet("Prospects")?.write(cell(3, 0), [["Changed"]]),
    );
    const workbook = await readWithExcelJs(saved);
    const sheet = workbook.getWorksheet("Prospects");
    expect(sheet?.getCell("A4").value).toBe("Changed");
    expect(sheet?.getImages()).toHaveLength(1);
    expect(sheet?.getCell("B4").note).toBe("from the ERP");
    expect(sheet?.getTable("Prospects")).toBeDefined();
    expect(partsOf(saved)["xl/tables/table1.xml"]).toContain('totalsRowFunction="sum"');
    expect(sheet?.getCell("A1").font).toMatchObject({ bold: true, size: 16, color: { theme: 4 } });
    expect(workbook.getWorksheet("Notes & 'more' x")?.getCell("A1").value).toMatchObject({
      formula: "Prospects!B4*2",
    });
  });
});

describe("texts stay texts and values stay values", () => {
  const HOSTILE: CellValue[] = [
    "'=1+1",
    "'=cmd|' /C calc'!A0",
    "'+49 30 123",
    "'-x",
    "'@SUM(A1)",
    "'00103",
    "'1E5",
    "'TRUE",
    "<script>&amp;]]></script>",
    "  outer blanks  ",
    "line 1\nline 2",
    "tab\there",
    "_x0041_ and bell\u0007",
    "数据 😀 Ü",
    "x".repeat(32_000),
  ];
  const told = (typed: CellValue) => (typeof typed === "string" ? typed.replace(/^'/, "") : typed);

  test.each([
    [
      "ExcelJS",
      async (bytes: Uint8Array) => (await readWithExcelJs(bytes)).worksheets[0]?.getColumn(1).values.slice(1),
    ],
    ["hucre", (bytes: Uint8Array) => Promise.resolve(readWithHucre(bytes)[0]?.rows.map((row) => row[0]))],
    [
      "our own reader",
      async (bytes: Uint8Array) => (await openXlsx(bytes, "x")).sheets[0]?.rows.map((row) => row[0]?.v),
    ],
  ])("hostile texts, as %s reads them", async (reader, read) => {
    const saved = await savedAfter(openCsv(new TextEncoder().encode(""), "new.csv"), (book) =>
      book.activeSheet().write(
        { row: 0, column: 0, rowCount: HOSTILE.length, columnCount: 1 },
        HOSTILE.map((text) => [text]),
      ),
    );
    // ExcelJS does not decode _xHHHH_ in inline strings; that row is left to the others.
    const comparable = (texts: readonly unknown[] | undefined) =>
      texts?.filter((_, index) => reader !== "ExcelJS" || index !== 12);
    expect(comparable(await read(saved))).toEqual(comparable(HOSTILE.map(told)));
  });

  test("a text like a formula keeps Excel's hidden apostrophe, so that editing it does not run it", async () => {
    const saved = await savedAfter(openCsv(new TextEncoder().encode(""), "new.csv"), (book) =>
      book.activeSheet().write(cell(0, 0), [["'=1+1"]]),
    );
    const parts = partsOf(saved);
    const style = /<c r="A1" s="(\d+)" t="inlineStr">/.exec(parts[SHEET] ?? "")?.[1];
    expect((parts["xl/styles.xml"] ?? "").match(/<xf [^>]*>/g)?.slice(1)[Number(style)]).toContain(
      'quotePrefix="1"',
    );
  });

  test("numbers, logical values, errors and formulas with their results", async () => {
    const saved = await savedAfter(openCsv(new TextEncoder().encode("a\n"), "new.csv"), (book) =>
      book
        .activeSheet()
        .write({ row: 1, column: 0, rowCount: 1, columnCount: 5 }, [
          [0.1, true, "=A2*2", "=1/0", '=A2&"<x>"'],
        ]),
    );
    const row = (await readWithExcelJs(saved)).worksheets[0]?.getRow(2);
    expect(row?.getCell(1).value).toBe(0.1);
    expect(row?.getCell(2).value).toBe(true);
    expect(row?.getCell(3).value).toEqual({ formula: "A2*2", result: 0.2 });
    expect(row?.getCell(4).value).toEqual({ formula: "1/0", result: { error: "#DIV/0!" } });
    expect(row?.getCell(5).value).toEqual({ formula: 'A2&"<x>"', result: "0.1<x>" });
  });
});

test("formulas that nobody touched get the figures of the edit, on other sheets too", async () => {
  const saved = await edited(await richFile(), (book) => book.sheet("Prospects")?.write(cell(3, 1), [[10]]));
  const workbook = await readWithExcelJs(saved);
  expect(workbook.getWorksheet("Prospects")?.getCell("E4").result).toBe(910);
  expect(workbook.getWorksheet("Notes & 'more' x")?.getCell("A1").result).toBe(20);
});

describe("styles are appended, never renumbered", () => {
  test("a changed cell keeps what the workbook does not know of its own format", async () => {
    const bytes = await richFile();
    const saved = await edited(bytes, (book) =>
      book.sheet("Prospects")?.setStyle(cell(0, 0), { fill: "#FFF2CC" }),
    );
    const font = (await readWithExcelJs(saved)).getWorksheet("Prospects")?.getCell("A1");
    expect(font?.font).toMatchObject({ bold: true, size: 16, color: { theme: 4 } });
    expect(font?.fill).toMatchObject({ pattern: "solid", fgColor: { argb: "FFFFF2CC" } });
    const xfs = (xml: string | undefined) =>
      /<cellXfs.*?<\/cellXfs>/s.exec(xml ?? "")?.[0].match(/<xf .*?(?:\/>|<\/xf>)/gs) ?? [];
    const before = xfs(partsOf(bytes)["xl/styles.xml"]);
    expect(xfs(partsOf(saved)["xl/styles.xml"]).slice(0, before.length)).toHaveLength(before.length);
  });

  test("every member of a style comes back", async () => {
    const style = {
      numberFormat: '#,##0.0 "k"',
      fill: "#FFF2CC",
      fontName: "Georgia",
      fontSize: 14,
      fontColor: "#9A0511",
      bold: true,
      italic: true,
      underline: true,
      strikethrough: true,
      horizontalAlignment: "Center",
      verticalAlignment: "Top",
      wrapText: true,
      borders: { bottom: { style: "Continuous", weight: "Medium", color: "#1F4E79" } },
    } as const;
    const saved = await savedAfter(openCsv(new TextEncoder().encode("a\n"), "new.csv"), (book) =>
      book.activeSheet().setStyle(cell(0, 0), style),
    );
    const read = await openXlsx(saved, "x");
    expect(read.styles[read.sheets[0]?.rows[0]?.[0]?.s ?? 0]).toEqual(style);
    const seen = (await readWithExcelJs(saved)).worksheets[0]?.getCell("A1");
    expect(seen?.numFmt).toBe('#,##0.0 "k"');
    expect(seen?.font).toMatchObject({
      name: "Georgia",
      size: 14,
      bold: true,
      italic: true,
      strike: true,
      underline: true,
    });
    expect(seen?.alignment).toEqual({ horizontal: "center", vertical: "top", wrapText: true });
    expect(seen?.border).toEqual({ bottom: { style: "medium", color: { argb: "FF1F4E79" } } });
  });
});

describe("rows, columns, views", () => {
  test("widths, hidden columns, heights, freeze and gridlines", async () => {
    const saved = await edited(await richFile(), (book) => {
      const sheet = book.sheet("Prospects");
      sheet?.setColumnWidth(1, 2, 150);
      sheet?.setColumnHidden(5, 1, true);
      sheet?.setRowHeight(9, 1, 40);
      sheet?.setRowHidden(4, 1, true);
      sheet?.setFreeze(3, 1);
      if (sheet) sheet.showGridlines = false;
    });
    const sheet = (await readWithExcelJs(saved)).getWorksheet("Prospects");
    expect(sheet?.getColumn(1).width).toBe(24);
    expect(sheet?.getColumn(2).width).toBeCloseTo(150 / 7, 1);
    expect(sheet?.getColumn(6).hidden).toBe(true);
    expect(sheet?.getRow(10).height).toBe(30);
    expect(sheet?.getRow(5).hidden).toBe(true);
    expect(sheet?.views[0]).toMatchObject({
      state: "frozen",
      xSplit: 1,
      ySplit: 3,
      showGridLines: false,
      zoomScale: 90,
    });
  });

  test("inserted rows move the grid, and what stood around it stays", async () => {
    const bytes = await richFile();
    const saved = await edited(bytes, (book) => book.sheet("Notes & 'more' x")?.insertRows(0, 2));
    const notes = (await readWithExcelJs(saved)).getWorksheet("Notes & 'more' x");
    expect(notes?.getCell("A3").value).toMatchObject({ formula: "Prospects!B4*2", result: 2401 });
    expect(notes?.getCell("A4").value).toEqual(new Date(Date.UTC(2026, 8, 30)));
    expect(changedParts(bytes, saved)).not.toContain(SHEET);
  });
});
