import { openCsv, openXlsx } from "../../../src/workbench/files";
import type { DocumentProperties, PageLayout, SheetProtection } from "../../../src/workbench/workbook/types";
import { edited, savedAfter } from "./support/edited";
import { changedParts, partsOf } from "./support/parts";
import { patched } from "./support/patched";
import { readWithExcelJs } from "./support/readers";
import { richFile } from "./support/richFile";

const SHEET = "xl/worksheets/sheet1.xml";
const csv = () => openCsv(new TextEncoder().encode("a,b\nc,d\n"), "new.csv");
const HASH = { algorithm: "SHA-512", hash: "aGFzaA==", salt: "c2FsdA==", spinCount: 100_000 };
const ALLOW: SheetProtection["allow"] = {
  autoFilter: true,
  deleteColumns: false,
  deleteRows: false,
  editObjects: false,
  editScenarios: true,
  formatCells: true,
  formatColumns: false,
  formatRows: false,
  insertColumns: false,
  insertHyperlinks: false,
  insertRows: false,
  pivotTables: false,
  sort: true,
  selection: "Unlocked",
};

describe("how a sheet is printed", () => {
  const side = {
    leftHeader: "",
    centerHeader: "",
    rightHeader: "",
    leftFooter: "",
    centerFooter: "",
    rightFooter: "",
  };
  const layout: PageLayout = {
    orientation: "Landscape",
    paperSize: "A4",
    scale: 80,
    printAreas: [
      { row: 0, column: 0, rowCount: 9, columnCount: 2 },
      { row: 0, column: 3, rowCount: 9, columnCount: 2 },
    ],
    titleRows: { row: 0, rowCount: 2 },
    titleColumns: { column: 0, columnCount: 1 },
    margins: { top: 36, bottom: 36, left: 18, right: 18, header: 9, footer: 9 },
    blackAndWhite: true,
    draft: true,
    centerHorizontally: true,
    centerVertically: true,
    firstPageNumber: 5,
    printComments: "EndSheet",
    printErrors: "Dash",
    printGridlines: true,
    printHeadings: true,
    printOrder: "OverThenDown",
    headersFooters: {
      differentFirst: true,
      differentOddEven: true,
      useSheetMargins: false,
      useSheetScale: false,
      odd: { ...side, leftHeader: "&A", centerHeader: "R&&D", rightFooter: "&P/&N" },
      even: { ...side, centerFooter: "even" },
      first: { ...side, rightHeader: " first " },
    },
  };

  test("every setting and page break comes back, and another library reads them", async () => {
    const saved = await savedAfter(csv(), (book) => {
      book.activeSheet().pageLayout = layout;
      book.activeSheet().pageBreaks = { rows: [10, 20], columns: [3] };
    });
    const [content] = (await openXlsx(saved, "x")).sheets;
    expect(content?.pageLayout).toEqual(layout);
    expect(content?.pageBreaks).toEqual({ rows: [10, 20], columns: [3] });
    const setup = (await readWithExcelJs(saved)).worksheets[0];
    expect(setup?.pageSetup).toMatchObject({
      orientation: "landscape",
      paperSize: 9,
      scale: 80,
      printArea: expect.stringContaining("A1:B9") as string,
      printTitlesRow: "1:2",
      printTitlesColumn: "A:A",
      horizontalCentered: true,
      verticalCentered: true,
      blackAndWhite: true,
      draft: true,
      firstPageNumber: 5,
      errors: "dash",
      cellComments: "atEnd",
      showGridLines: true,
      showRowColHeaders: true,
      pageOrder: "overThenDown",
      margins: { top: 0.5, left: 0.25, header: 0.125 },
    });
    expect(setup?.headerFooter).toMatchObject({
      differentFirst: true,
      differentOddEven: true,
      oddHeader: "&L&A&CR&&D",
      oddFooter: "&R&P/&N",
      evenFooter: "&Ceven",
    });
  });

  test("print titles of a file move with its rows; what another sheet prints is left alone", async () => {
    const saved = await edited(await richFile(), (book) => book.sheet("Prospects")?.insertRows(0, 2));
    expect(partsOf(saved)["xl/workbook.xml"]).toContain("'Prospects'!$3:$5");
  });

  test("a print area that is a formula stays a formula", async () => {
    const bytes = patched(await richFile(), "xl/workbook.xml", (xml) =>
      xml.replace(
        "</definedNames>",
        '<definedName name="_xlnm.Print_Area" localSheetId="0">OFFSET(Prospects!$A$1,0,0,9,3)</definedName></definedNames>',
      ),
    );
    const saved = await edited(bytes, (book) => {
      const sheet = book.sheet("Prospects");
      if (sheet) sheet.pageLayout = { ...sheet.pageLayout, draft: true };
    });
    expect(partsOf(saved)["xl/workbook.xml"]).toContain("OFFSET(Prospects!$A$1,0,0,9,3)");
  });
});

describe("protection", () => {
  test("of a sheet: what is allowed and the password's hash come back", async () => {
    const protection = { allow: ALLOW, password: HASH };
    const saved = await savedAfter(csv(), (book) => {
      book.activeSheet().protection = protection;
    });
    expect((await openXlsx(saved, "x")).sheets[0]).toMatchObject({ protected: true, protection });
    expect(partsOf(saved)[SHEET]).toContain(
      '<sheetProtection algorithmName="SHA-512" hashValue="aGFzaA==" saltValue="c2FsdA==" spinCount="100000" sheet="1" objects="1" autoFilter="0" formatCells="0" sort="0" selectLockedCells="1"/>',
    );
    expect(await edited(saved, () => undefined)).toBe(saved);
    const open = await edited(saved, (book) => {
      book.activeSheet().protected = false;
    });
    expect(partsOf(open)[SHEET]).not.toContain("sheetProtection");
  });

  test("of a sheet, as Excel of before 2013 writes it, stays as it is", async () => {
    const bytes = patched(await richFile(), SHEET, (xml) =>
      xml.replace(
        "</sheetData>",
        '</sheetData><sheetProtection password="83AF" sheet="1" objects="1" scenarios="1"/>',
      ),
    );
    const read = (await openXlsx(bytes, "x")).sheets[0]?.protection;
    expect(read?.password).toEqual({ algorithm: "", hash: "83AF", salt: "", spinCount: 0 });
    expect(read?.allow).toMatchObject({ editObjects: false, editScenarios: false, sort: false });
    const saved = await edited(bytes, (book) => book.sheet("Prospects")?.setFreeze(2, 0));
    expect(partsOf(saved)[SHEET]).toContain(
      '<sheetProtection password="83AF" sheet="1" objects="1" scenarios="1"/>',
    );
  });

  test("of the workbook: its password's hash comes back, other locks stay", async () => {
    const bytes = patched(await richFile(), "xl/workbook.xml", (xml) =>
      xml.replace("<sheets>", '<workbookProtection lockWindows="1"/><sheets>'),
    );
    const saved = await edited(bytes, (book) => {
      book.protection = { password: HASH };
    });
    expect((await openXlsx(saved, "x")).protection).toEqual({ password: HASH });
    const open = await edited(saved, (book) => {
      book.protection = null;
    });
    expect((await openXlsx(open, "x")).protection).toBeUndefined();
    expect(partsOf(open)["xl/workbook.xml"]).toContain('<workbookProtection lockWindows="1"/>');
  });
});

describe("what the file says of itself", () => {
  const PROPERTIES: DocumentProperties = {
    author: "Ann & Bob",
    category: "Reports",
    comments: "for <Monday>",
    company: "Acme",
    keywords: "80/20",
    lastAuthor: "",
    manager: "Kate",
    revisionNumber: 4,
    subject: "Sales",
    title: "Q3",
    created: "",
    custom: {
      Region: { type: "String", value: "North" },
      Count: { type: "Number", value: 3 },
      Share: { type: "Float", value: 0.8 },
      Final: { type: "Boolean", value: true },
      Due: { type: "Date", value: "2026-03-01T08:00:00Z" },
    },
  };

  test("a new file gets its parts; our reader and another library read them", async () => {
    const saved = await savedAfter(csv(), (book) => {
      book.properties = PROPERTIES;
    });
    expect((await openXlsx(saved, "x")).properties).toEqual(PROPERTIES);
    const seen = await readWithExcelJs(saved);
    expect([
      seen.creator,
      seen.title,
      seen.subject,
      seen.keywords,
      seen.category,
      seen.company,
      seen.manager,
    ]).toEqual(["Ann & Bob", "Q3", "Sales", "80/20", "Reports", "Acme", "Kate"]);
  });

  test("a file's own parts keep what the workbook does not know; only they change", async () => {
    const bytes = await savedAfter(csv(), (book) => {
      book.properties = PROPERTIES;
    });
    const foreign = patched(bytes, "docProps/custom.xml", (xml) =>
      xml.replace(
        "</Properties>",
        '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="99" name="Blob"><vt:blob xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">AAAA</vt:blob></property></Properties>',
      ),
    );
    const saved = await edited(foreign, (book) => {
      const { Region: _gone, ...custom } = book.properties.custom;
      book.properties = {
        ...book.properties,
        title: "Q4",
        custom: { ...custom, New: { type: "String", value: "x" } },
      };
    });
    expect(changedParts(foreign, saved)).toEqual(["docProps/core.xml", "docProps/custom.xml"]);
    const xml = partsOf(saved)["docProps/custom.xml"] ?? "";
    expect(xml).toContain("<vt:blob");
    expect(xml).toMatch(/pid="100" name="New"/);
    expect(xml).not.toContain("Region");
    expect((await openXlsx(saved, "x")).properties?.title).toBe("Q4");
  });
});

test("headings, tab colour and the standard width of columns", async () => {
  const saved = await savedAfter(csv(), (book) => {
    const sheet = book.activeSheet();
    sheet.showHeadings = false;
    sheet.tabColor = "#4472C4";
    sheet.standardWidth = 100;
  });
  const seen = (await readWithExcelJs(saved)).worksheets[0];
  expect(seen?.views[0]).toMatchObject({ showRowColHeaders: false });
  expect(seen?.properties.tabColor).toEqual({ argb: "FF4472C4" });
  expect(seen?.properties.defaultColWidth).toBeCloseTo(100 / 7, 1);
  const [content] = (await openXlsx(saved, "x")).sheets;
  expect([content?.showHeadings, content?.tabColor]).toEqual([false, "#4472C4"]);
});

test("texts that add-ins keep with a sheet: added, kept, changed, taken out", async () => {
  const saved = await savedAfter(csv(), (book) => {
    book.activeSheet().customProperties = { Run: "1 – 数据", Mode: "a" };
  });
  expect((await openXlsx(saved, "x")).sheets[0]?.customProperties).toEqual({ Run: "1 – 数据", Mode: "a" });
  const again = await edited(saved, (book) => {
    const sheet = book.activeSheet();
    sheet.customProperties = { ...sheet.customProperties, Mode: "b" };
  });
  expect((await openXlsx(again, "x")).sheets[0]?.customProperties).toEqual({ Run: "1 – 数据", Mode: "b" });
  const none = await edited(again, (book) => {
    book.activeSheet().customProperties = {};
  });
  expect(Object.keys(partsOf(none)).filter((name) => name.endsWith(".bin"))).toEqual([]);
  expect(partsOf(none)[SHEET]).not.toContain("customPr");
});
