import { FIELDS, type CellValue, type Field, type TableData } from "../../../src/engine";
import { defaultSettings } from "../../../src/engine/settings/defaultSettings";
import { readLines } from "../../../src/engine/table/readLines";
import { english } from "./cultures";

function tableOf(columns: Partial<Record<Field, CellValue[]>>, rest: Partial<TableData> = {}): TableData {
  const mapped: TableData["columns"] = {};
  FIELDS.filter((field) => columns[field]).forEach((field, columnIndex) => {
    mapped[field] = { columnIndex, header: field.toUpperCase(), values: columns[field] ?? [] };
  });
  const rowCount = Math.max(...Object.values(columns).map((values) => values.length));
  return { sheet: "CRM", firstRow: 5, rowCount, columns: mapped, culture: english, ...rest };
}
const read = (table: TableData, wanted?: ReadonlySet<Field>) => readLines(table, defaultSettings(), wanted);

describe("every kind of field is read as what it is", () => {
  const lines = read(
    tableOf({
      name: ["Acme", "Beta", "Acme"],
      need: ["yes", "否", "?"],
      fit: [4, 2, "high"],
      health: ["80%", "40%", ""],
      revenue: ["€1,200", 5, "x"],
      quantity: [3, "1.5k", "-"],
      discount: [15, 5, "30%"],
      lastOrder: [46295, "2026-09-30", "soon"],
    }),
  );
  test.each([
    ["fit", [80, 40, 100]],
    ["health", [4, 2, NaN]],
    ["revenue", [1200, 5, NaN]],
    ["quantity", [3, 1500, NaN]],
    ["discount", [0.15, 0.05, 0.3]],
    ["lastOrder", [46295, 46295, NaN]],
  ] as const)("%s", (field, expected) => {
    expect(Array.from(lines.numbers[field] ?? [])).toEqual(expected);
  });
  test("answers", () => expect(Array.from(lines.answers.need ?? [])).toEqual([1, 0, 2]));
  test("texts are dictionary-coded, 0 is blank", () => {
    expect(lines.texts.name).toEqual({ codes: Uint32Array.of(1, 2, 1), values: ["", "Acme", "Beta"] });
  });
  test("blank and unreadable differ [D7]", () => {
    expect(Array.from(lines.unreadable.revenue ?? [])).toEqual([0, 0, 1]);
    expect(Array.from(lines.unreadable.quantity ?? [])).toEqual([0, 0, 0]);
  });
  test("fields that are not mapped have no column", () => {
    expect(lines.numbers.profit).toBeUndefined();
    expect(lines.answers.budget).toBeUndefined();
    expect(lines.texts.owner).toBeUndefined();
  });
});

test("[D7] issues come in the order of the sheet: by row, then by column", () => {
  const { issues } = read(tableOf({ name: ["#REF!", "Beta"], revenue: ["x", "y"], date: ["soon", "#N/A"] }));
  expect(issues.map(({ row, column, code }) => `${row} ${column} ${code}`)).toEqual([
    "5 NAME error-value",
    "5 REVENUE not-a-number",
    "5 DATE not-a-date",
    "6 REVENUE not-a-number",
    "6 DATE error-value",
  ]);
});

test("what nobody wants is neither read nor an issue, but fills the line", () => {
  const lines = read(tableOf({ name: ["", ""], revenue: ["x", ""] }), new Set<Field>(["name"]));
  expect(lines.numbers.revenue).toBeUndefined();
  expect(lines.issues).toEqual([]);
  expect(Array.from(lines.filled)).toEqual([1, 0]);
});

describe("a line that says nothing is not filled", () => {
  test.each<[string, CellValue, number]>([
    ["blank", "", 0],
    ["space", " \u00A0", 0],
    ["a dash", "-", 0],
    ["a picklist that nobody touched", "--None--", 0],
    ["zero", 0, 1],
    ["false", false, 1],
    ["a question mark", "?", 1],
    ["an error", "#N/A", 1],
  ])("%s", (_, value, filled) =>
    expect(Array.from(read(tableOf({ name: [value] })).filled)).toEqual([filled]),
  );
});

describe("lines aside", () => {
  const columns = { name: ["Acme", "Subtotal", "Beta"], revenue: ["1,5", "1,234.50", "x"], fit: [4, 90, 2] };
  const lines = read(tableOf(columns, { aside: [1] }));
  test("are blank: no values, no issues, not filled", () => {
    expect(Array.from(lines.filled)).toEqual([1, 0, 1]);
    expect(lines.texts.name?.codes[1]).toBe(0);
    expect(lines.issues.map(({ row }) => row)).toEqual([7]);
  });
  test("have no say in what a column means [D1, D3]", () => {
    expect(Array.from(lines.numbers.revenue ?? [])).toEqual([1.5, NaN, NaN]);
    expect(Array.from(lines.numbers.fit ?? [])).toEqual([80, NaN, 40]);
  });
});

test("[D5] serial days of a 1904 workbook become days of the 1900 system", () => {
  const lines = read(tableOf({ date: [44833] }, { date1904: true }));
  expect(Array.from(lines.numbers.date ?? [])).toEqual([46295]);
});

test("[D4] number formats tell the currencies of native numbers", () => {
  const table = tableOf({ revenue: [5, 6, 7] });
  const revenue = {
    columnIndex: 0,
    header: "R",
    values: [5, 6, 7],
    numberFormats: ["[$€-407] 0", "0 €", "$0"],
  };
  const lines = read({ ...table, columns: { revenue } });
  expect(Array.from(lines.numbers.revenue ?? [])).toEqual([5, 6, NaN]);
  expect(lines.issues.map(({ row, value, code }) => [row, value, code])).toEqual([
    [7, "$ 7", "other-currency"],
  ]);
});

test("30,000 lines × 8 columns are read whole", () => {
  const rows = 30_000;
  const of = (value: (i: number) => CellValue) => Array.from({ length: rows }, (_, i) => value(i));
  const table = tableOf({
    orderId: of((i) => String(536_365 + Math.floor(i / 20))),
    product: of((i) => `Part ${i % 4_000}`),
    quantity: of((i) => i % 48),
    date: of((i) => `2010-12-0${(i % 9) + 1} 08:${10 + (i % 50)}:00`),
    price: of((i) => `$${(i % 1000) + 0.5}`),
    name: of((i) => 12_000 + (i % 4_372)),
    region: of((i) => (i % 9 === 0 ? "France" : "United Kingdom")),
    revenue: of((i) => i / 7),
  });
  const lines = read(table);
  expect(lines.texts.name?.values).toHaveLength(4_373);
  expect(lines.issues).toEqual([]);
});
