import { openCsv, openXlsx } from "../../../src/workbench/files";
import type { FilterCriteria, SheetContent } from "../../../src/workbench/workbook/types";
import { edited, savedAfter } from "./support/edited";
import { changedParts, partsOf } from "./support/parts";
import { patched } from "./support/patched";
import { readWithExcelJs } from "./support/readers";

const ROWS = "Name,Amount,Day\nb,20,2026-03-01\na,10,2026-04-01\nc,30,2027-03-01\n,5,\n";
const AREA = { row: 0, column: 0, rowCount: 5, columnCount: 3 };
const SHEET = "xl/worksheets/sheet1.xml";
const csv = () => openCsv(new TextEncoder().encode(ROWS), "crm.csv");

const first = async (bytes: Uint8Array): Promise<SheetContent | undefined> =>
  (await openXlsx(bytes, "x.xlsx")).sheets[0];

/** Each kind of criteria with the XML that Excel writes for it (ECMA-376 part 1, 18.3.2). */
const KINDS: [string, number, FilterCriteria, RegExp][] = [
  ["values", 0, { on: "Values", values: ["a", ""] }, /<filters blank="1"><filter val="a"\/><\/filters>/],
  [
    "dates",
    2,
    { on: "Values", values: [{ date: "2026-03", specificity: "Month" }] },
    /<dateGroupItem year="2026" month="3" dateTimeGrouping="month"\/>/,
  ],
  [
    "two tests",
    1,
    { on: "Custom", criterion1: ">5", criterion2: "<=20", and: true },
    /<customFilters and="1"><customFilter operator="greaterThan" val="5"\/><customFilter operator="lessThanOrEqual" val="20"\/>/,
  ],
  ["a pattern", 0, { on: "Custom", criterion1: "=b*", and: false }, /<customFilter val="b\*"\/>/],
  [
    "no blanks",
    0,
    { on: "Custom", criterion1: "<>", and: false },
    /<customFilter operator="notEqual" val=" "\/>/,
  ],
  ["top items", 1, { on: "TopItems", count: 2 }, /<top10 val="2"\/>/],
  ["bottom per cent", 1, { on: "BottomPercent", count: 50 }, /<top10 top="0" percent="1" val="50"\/>/],
  ["above average", 1, { on: "Dynamic", dynamic: "aboveAverage" }, /<dynamicFilter type="aboveAverage"\/>/],
  ["a cell's colour", 1, { on: "CellColor", color: "#FFFF00" }, /<colorFilter dxfId="\d+"\/>/],
  ["a text's colour", 1, { on: "FontColor", color: "#FF0000" }, /<colorFilter dxfId="\d+" cellColor="0"\/>/],
];

describe.each(["sheet", "table"] as const)("a %s's filter", (of) => {
  test.each(KINDS)(
    "by %s is saved as Excel writes it and read back",
    async (_kind, column, criteria, xml) => {
      const saved = await savedAfter(csv(), (book) => {
        const sheet = book.activeSheet();
        sheet.setStyle({ row: 1, column: 1, rowCount: 1, columnCount: 1 }, { fill: "#FFFF00" });
        sheet.setStyle({ row: 2, column: 1, rowCount: 1, columnCount: 1 }, { fontColor: "#FF0000" });
        if (of === "sheet") sheet.setAutoFilter(AREA);
        else sheet.addTable(AREA, "T");
        sheet.filterColumn(AREA, column, criteria);
      });
      const parts = partsOf(saved);
      const part = (of === "sheet" ? parts[SHEET] : parts["xl/tables/table1.xml"]) ?? "";
      expect(part).toMatch(
        new RegExp(`<autoFilter ref="A1:C5"><filterColumn colId="${column}">(<\\w+[^>]*>)?${xml.source}`),
      );
      const content = await first(saved);
      const read = of === "sheet" ? content?.criteria : content?.tables[0]?.criteria;
      const asSaved =
        criteria.on === "Values" && column === 2 ? [{ date: "2026-03-01", specificity: "Month" }] : null;
      expect(read?.[column]).toEqual(asSaved ? { on: "Values", values: asSaved } : criteria);
      expect(content?.hiddenRows.length).toBeGreaterThan(0);
      // The same rows are hidden for another reader; ExcelJS refuses tables with filters that it does not know.
      if (of === "table" && !["Values", "Custom"].includes(criteria.on)) return;
      if (criteria.on === "Values" && of === "table" && column === 2) return;
      const seen = (await readWithExcelJs(saved)).worksheets[0];
      const hidden = [2, 3, 4, 5].filter((row) => seen?.getRow(row).hidden);
      expect(hidden).toEqual(content?.hiddenRows.map((row) => row + 1));
    },
  );

  test("opened and not touched: the very bytes; opened and cleared: every row is there again", async () => {
    const filtered = await savedAfter(csv(), (book) => {
      const sheet = book.activeSheet();
      if (of === "sheet") sheet.setAutoFilter(AREA);
      else sheet.addTable(AREA, "T");
      sheet.filterColumn(AREA, 1, { on: "TopItems", count: 1 });
    });
    expect(await edited(filtered, () => undefined)).toBe(filtered);
    const cleared = await edited(filtered, (book) => {
      const sheet = book.activeSheet();
      expect(sheet.filterCriteria(AREA)).toEqual([null, { on: "TopItems", count: 1 }, null]);
      expect([sheet.isFiltered(), sheet.rowHidden(1), sheet.rowHidden(3)]).toEqual([true, true, false]);
      sheet.filterColumn(AREA, 1, null);
    });
    const content = await first(cleared);
    expect([content?.hiddenRows, partsOf(cleared)[SHEET]?.includes("filterColumn")]).toEqual([[], false]);
  });
});

test("what a filter knows that the workbook does not stays: icons, hidden buttons, its sort", async () => {
  const file = await savedAfter(csv(), (book) => {
    book.activeSheet().setAutoFilter(AREA);
    book.activeSheet().filterColumn(AREA, 0, { on: "Values", values: ["a"] });
  });
  const foreign = patched(file, SHEET, (xml) =>
    xml.replace(
      "</autoFilter>",
      '<filterColumn colId="1" hiddenButton="1"><iconFilter iconSet="3Arrows" iconId="0"/></filterColumn>' +
        '<sortState ref="A2:C5"><sortCondition ref="B2:B5"/></sortState></autoFilter>',
    ),
  );
  const saved = await edited(foreign, (book) =>
    book.activeSheet().filterColumn(AREA, 0, { on: "Values", values: ["b"] }),
  );
  const xml = partsOf(saved)[SHEET] ?? "";
  expect(xml).toContain(
    '<filterColumn colId="1" hiddenButton="1"><iconFilter iconSet="3Arrows" iconId="0"/>',
  );
  expect(xml).toContain('<sortState ref="A2:C5">');
  expect(xml).toContain('<filter val="b"/>');
});

test("Excel's hidden name of the filtered cells follows", async () => {
  const saved = await savedAfter(csv(), (book) => {
    book.activeSheet().setAutoFilter(AREA);
    book.activeSheet().insertRows(0, 2);
  });
  expect(partsOf(saved)["xl/workbook.xml"]).toContain(
    '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">\'crm\'!$A$3:$C$7</definedName>',
  );
});

test("a table's sort and looks are saved and read back", async () => {
  const sort = {
    fields: [
      { key: 1, ascending: false, textAsNumber: false, on: "Value" },
      { key: 0, ascending: true, textAsNumber: false, on: "CellColor", color: "#FFFF00" },
    ],
    matchCase: true,
    method: "PinYin",
  } as const;
  const saved = await savedAfter(csv(), (book) => {
    const table = book.activeSheet().addTable(AREA, "T");
    table.sort = sort;
    table.showBandedColumns = true;
    table.highlightFirstColumn = true;
  });
  expect(partsOf(saved)["xl/tables/table1.xml"]).toMatch(
    /<sortState caseSensitive="1" ref="A2:C5"><sortCondition descending="1" ref="B2:B5"\/><sortCondition sortBy="cellColor" ref="A2:A5" dxfId="\d+"\/>/,
  );
  expect((await first(saved))?.tables[0]).toMatchObject({
    sort,
    showBandedColumns: true,
    highlightFirstColumn: true,
    highlightLastColumn: false,
  });
  const again = await edited(saved, (book) => {
    const [table] = book.tables();
    if (table) table.sort = null;
  });
  expect(changedParts(saved, again)).toEqual(["xl/tables/table1.xml"]);
  expect(partsOf(again)["xl/tables/table1.xml"]).not.toContain("sortState");
});
