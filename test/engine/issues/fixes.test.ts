import fc from "fast-check";
import { proposeFixes, type CellValue, type Culture, type Field, type TableData } from "../../../src/engine";
import { withoutStrayBlanks } from "../../../src/engine/issues/fixes";
import { readNumbers } from "../../../src/engine/table/readNumbers";
import { english, german } from "../table/cultures";

function tableOf(
  columns: Partial<Record<Field, CellValue[]>>,
  culture: Culture = english,
  rest: Partial<TableData> = {},
): TableData {
  const fields = Object.entries(columns) as [Field, CellValue[]][];
  return {
    sheet: "CRM",
    firstRow: 2,
    rowCount: Math.max(...fields.map(([, values]) => values.length)),
    columns: Object.fromEntries(
      fields.map(([field, values], columnIndex) => [field, { columnIndex, header: field, values }]),
    ),
    culture,
    ...rest,
  };
}

const changes = (table: TableData) =>
  proposeFixes(table).flatMap(({ kind, cells }) =>
    cells.map(({ row, before, after }) => [kind, row, before, after]),
  );

describe("[D3] numbers that are stored as texts", () => {
  test.each<[string, CellValue, Culture, number | null]>([
    ["thousands", "1,200", english, 1200],
    ["thousands of another culture", "1.200,50", german, 1200.5],
    ["a plain number", "45", english, 45],
    ["blanks around", " 45\u00a0", english, 45],
    ["negative in brackets", "(1,234)", english, -1234],
    ["trailing minus", "12-", english, -12],
    ["Swiss apostrophes", "1'234'567", english, 1234567],
    ["a currency would be lost", "€ 1,200", english, null],
    ["a unit would be lost", "1.2M", english, null],
    ["a per cent sign would be lost", "12%", english, null],
    ["a code keeps its zeros", "00103", english, null],
    ["words", "n/a", english, null],
    ["a number is one already", 1200, english, null],
    ["blank", "", english, null],
  ])("%s: %j", (_, cell, culture, after) => {
    expect(changes(tableOf({ revenue: [cell] }, culture))).toEqual(
      after === null ? [] : [["text-to-number", 2, cell, after]],
    );
  });

  test("only measures and counts: a customer number stays a text", () => {
    expect(changes(tableOf({ id: ["45"], name: ["103"], probability: ["0.4"], revenue: ["7"] }))).toEqual([
      ["text-to-number", 2, "7", 7],
    ]);
  });

  test("a column that is mapped twice is mended once; lines that are no data are left", () => {
    const table = tableOf({ revenue: ["1", "2"] }, english, { aside: [1] });
    const twice = { ...table, columns: { ...table.columns, pipeline: table.columns.revenue } } as TableData;
    expect(changes(twice)).toEqual([["text-to-number", 2, "1", 1]]);
  });

  test("what a cell becomes is what was read from it all along", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), { minLength: 1 }), (numbers) => {
        const texts = numbers.map((number) => number.toLocaleString("en-US", { maximumFractionDigits: 3 }));
        const read = readNumbers(texts, english).numbers;
        for (const { cells } of proposeFixes(tableOf({ revenue: texts })))
          for (const { line, after } of cells) expect(after).toBe(read[line]);
      }),
    );
  });
});

describe("stray blanks", () => {
  test.each<[string, string]>([
    [" Acme", "Acme"],
    ["Acme ", "Acme"],
    ["Acme  Ltd", "Acme Ltd"],
    ["Acme\u00a0Ltd", "Acme Ltd"],
    ["\u200bAcme\ufeff", "Acme"],
    ["两个\u3000\u3000词", "两个 词"],
  ])("%j becomes %j", (before, after) => {
    expect(changes(tableOf({ name: [before] }))).toEqual([["trim", 2, before, after]]);
  });

  test.each(["Acme", "Acme Ltd", "two\nlines", "全角\u3000空格", "", " "])("%j is left alone", (text) => {
    expect(changes(tableOf({ name: [text] }))).toEqual([]);
  });

  test("trimming twice is trimming once, and no letter is lost", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const once = withoutStrayBlanks(text);
        expect(withoutStrayBlanks(once)).toBe(once);
        expect(once.replace(/[\s\u200b\ufeff]/g, "")).toBe(text.replace(/[\s\u200b\ufeff]/g, ""));
      }),
    );
  });
});
