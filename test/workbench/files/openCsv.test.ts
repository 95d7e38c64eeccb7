import { FileError, openCsv } from "../../../src/workbench/files";
import { sentences } from "../../../src/workbench/files/messages";

const utf8 = (text: string) => new TextEncoder().encode(text);
const values = (text: string, name = "crm.csv", locale?: string) =>
  openCsv(utf8(text), name, locale === undefined ? {} : { locale }).sheets[0]?.rows.map((row) =>
    row.map((cell) => cell?.v ?? null),
  );

test.each([
  ["commas", "a,b\n1,2\n"],
  ["semicolons", "a;b\n1;2\n"],
  ["tabs", "a\tb\n1\t2\n"],
  ["bars", "a|b\n1|2\n"],
  ["Excel's own hint", "sep=;\r\na;b\r\n1;2\r\n"],
  ["no last line break", "a,b\n1,2"],
  ["Windows line breaks", "a,b\r\n1,2\r\n"],
])("separated by: %s", (_, text) => {
  expect(values(text)).toEqual([
    ["a", "b"],
    [1, 2],
  ]);
});

test("quotes, doubled quotes, line breaks and separators inside quotes", () => {
  expect(values('name,note\n"Acme, ""the"" firm","line 1\nline 2"\n')).toEqual([
    ["name", "note"],
    ['Acme, "the" firm', "line 1\nline 2"],
  ]);
});

test("blank lines inside stay, so that row numbers are the file's", () => {
  expect(values("a,b\n\n1,2\n")).toEqual([["a", "b"], [null], [1, 2]]);
});

test("the locale decides what a number is", () => {
  expect(values("a;b\n1.234,5;1,234.5\n", "x.csv", "de")?.[1]).toEqual([1234.5, "1,234.5"]);
});

test("one new sheet named after the file", () => {
  const book = openCsv(utf8("a\n"), "exports/Q1: won.csv");
  expect(book.sheets.map((sheet) => sheet.name)).toEqual(["Q1_ won"]);
  expect(book.original).toBeNull();
  expect(openCsv(utf8(""), "empty.csv").sheets[0]?.rows).toEqual([]);
});

test("bytes that are no text are refused with a sentence", () => {
  const problem = new FileError("notText", "x.csv");
  expect(() => openCsv(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), "x.csv")).toThrow(problem);
  expect(problem.message).toBe(sentences.notText("x.csv"));
});
