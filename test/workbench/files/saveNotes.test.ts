import { openCsv, openXlsx } from "../../../src/workbench/files";
import type { Comment, Note } from "../../../src/workbench/workbook/types";
import { edited, savedAfter } from "./support/edited";
import { changedParts, partsOf } from "./support/parts";
import { readWithExcelJs } from "./support/readers";
import { richFile } from "./support/richFile";

const csv = () => openCsv(new TextEncoder().encode("a,b\nc,d\n"), "new.csv");
const note = (row: number, column: number, content: string): Note => ({
  row,
  column,
  author: "Ann",
  content,
  visible: false,
  width: 150,
  height: 60,
});
const THREAD: Comment = {
  id: "{5D5A1C8E-0000-4000-8000-000000000001}",
  row: 1,
  column: 1,
  author: { name: "Ann", email: "ann@example.com" },
  created: "2026-03-01T08:00:00.000Z",
  content: "Kate, look",
  richContent: '<at id="0">Kate</at>, look',
  mentions: [{ id: 0, name: "Kate", email: "kate@example.com" }],
  resolved: true,
  replies: [
    {
      id: "{5D5A1C8E-0000-4000-8000-000000000002}",
      author: { name: "Bob", email: "bob@example.com" },
      created: "2026-03-02T08:00:00.000Z",
      content: "Done & <closed>",
    },
  ],
};

describe("notes", () => {
  test("are saved with their box, and read by another library and by our own reader", async () => {
    const saved = await savedAfter(csv(), (book) => {
      book.activeSheet().notes = [note(0, 0, "First\nline 2"), { ...note(1, 1, "<&>"), visible: true }];
    });
    const seen = (await readWithExcelJs(saved)).worksheets[0];
    const texts = (address: string): string | undefined => {
      const found = seen?.getCell(address).note;
      return typeof found === "object" ? found.texts?.map(({ text }) => text).join("") : found;
    };
    expect([texts("A1"), texts("B2")]).toEqual(["First\nline 2", "<&>"]);
    expect((await openXlsx(saved, "x")).sheets[0]?.notes).toEqual([
      note(0, 0, "First\nline 2"),
      { ...note(1, 1, "<&>"), visible: true },
    ]);
    const parts = partsOf(saved);
    expect(parts["xl/worksheets/sheet1.xml"]).toMatch(/<legacyDrawing [^>]*r:id="rId\d+"\/>/);
    expect(parts["[Content_Types].xml"]).toContain("vmlDrawing1.vml");
    const ids = [...(parts["xl/drawings/vmlDrawing1.vml"] ?? "").matchAll(/id="(_x0000_s\d+)"/g)].map(
      ([, id]) => id,
    );
    expect(new Set(ids).size).toBe(2);
  });

  test("of a file: an edit elsewhere leaves their parts alone, letter for letter", async () => {
    const bytes = await richFile();
    const saved = await edited(bytes, (book) =>
      book.sheet("Prospects")?.write({ row: 8, column: 0, rowCount: 1, columnCount: 1 }, [["x"]]),
    );
    expect(changedParts(bytes, saved)).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
  });

  test("of a file move with their rows and keep their box and runs", async () => {
    const bytes = await richFile();
    const before = (await openXlsx(bytes, "x")).sheets[0]?.notes ?? [];
    expect(before.map(({ row, column, content }) => [row, column, content])).toEqual([
      [3, 1, "from the ERP"],
    ]);
    const saved = await edited(bytes, (book) => book.sheet("Prospects")?.insertRows(0, 2));
    expect((await openXlsx(saved, "x")).sheets[0]?.notes).toEqual(before.map((one) => ({ ...one, row: 5 })));
    expect((await readWithExcelJs(saved)).getWorksheet("Prospects")?.getCell("B6").note).toBeDefined();
    const shape = (of: Uint8Array): string =>
      /<v:shape .*?<\/v:shape>/s.exec(partsOf(of)["xl/drawings/vmlDrawing1.vml"] ?? "")?.[0] ?? "";
    const looks = (text: string): string => text.replace(/<x:(Row|Anchor)>.*?<\/x:\1>/gs, "");
    expect(looks(shape(saved))).toBe(looks(shape(bytes)));
    expect(shape(saved)).toContain("<x:Row>5</x:Row>");
  });

  test("the last one that goes takes the parts along", async () => {
    const saved = await edited(await richFile(), (book) => {
      const sheet = book.sheet("Prospects");
      if (sheet) sheet.notes = [];
    });
    const parts = partsOf(saved);
    expect(Object.keys(parts).filter((name) => /comments|vmlDrawing/.test(name))).toEqual([]);
    expect(parts["xl/worksheets/sheet1.xml"]).not.toContain("legacyDrawing");
    expect(parts["[Content_Types].xml"]).not.toContain("comments1.xml");
    expect((await readWithExcelJs(saved)).getWorksheet("Prospects")?.getCell("B4").note).toBeUndefined();
  });
});

describe("threads of comments", () => {
  test("are saved with their people, replies and mentions, and read back", async () => {
    const saved = await savedAfter(csv(), (book) => {
      book.activeSheet().comments = [THREAD];
      book.activeSheet().notes = [note(0, 0, "a note beside it")];
    });
    const [sheet] = (await openXlsx(saved, "x")).sheets;
    expect(sheet?.comments).toEqual([THREAD]);
    expect(sheet?.notes?.map(({ content }) => content)).toEqual(["a note beside it"]);
    const parts = partsOf(saved);
    expect(parts["xl/persons/person.xml"]?.match(/displayName="\w+"/g)).toEqual([
      'displayName="Ann"',
      'displayName="Kate"',
      'displayName="Bob"',
    ]);
    expect(parts["xl/threadedComments/threadedComment1.xml"]).toMatch(/startIndex="0" length="4"/);
    // An Excel that knows no threads shows them as a note.
    expect(parts["xl/comments1.xml"]).toContain(`<author>tc=${THREAD.id}</author>`);
    expect((await readWithExcelJs(saved)).worksheets[0]?.getCell("B2").note).toBeDefined();
  });

  test("opened and not touched: the very bytes; answered: only the parts of the thread change", async () => {
    const bytes = await savedAfter(csv(), (book) => {
      book.activeSheet().comments = [THREAD];
    });
    expect(await edited(bytes, () => undefined)).toBe(bytes);
    const saved = await edited(bytes, (book) => {
      const sheet = book.activeSheet();
      sheet.comments = sheet.comments.map((one) => ({ ...one, resolved: false, replies: [] }));
    });
    expect(changedParts(bytes, saved)).toEqual([
      "xl/comments1.xml",
      "xl/threadedComments/threadedComment1.xml",
    ]);
    expect((await openXlsx(saved, "x")).sheets[0]?.comments).toEqual([
      { ...THREAD, resolved: false, replies: [] },
    ]);
  });
});
