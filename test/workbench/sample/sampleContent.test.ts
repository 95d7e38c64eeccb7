import { sampleContent } from "../../../src/workbench/sample/sampleContent";
import type { CellValue } from "../../../src/workbench/workbook/types";

const content = sampleContent();
const sheet = content.sheets[0]!;
const table = sheet.tables[0]!;
const column = (header: string): (CellValue | undefined)[] => {
  const index = table.columns.indexOf(header);
  expect(index).toBeGreaterThanOrEqual(0);
  return sheet.rows.slice(1, -1).map((row) => row[index]?.v);
};
const revenue = column("Revenue (EUR)");
const answers = ["Need", "Budget", "Decision maker", "Urgency"].flatMap(column);
const count = (values: readonly unknown[], is: (value: unknown) => boolean): number =>
  values.filter(is).length;
const textLike = (pattern: RegExp) => (value: unknown) => typeof value === "string" && pattern.test(value);

test("equal at every call, and never the same object", () => {
  expect(sampleContent()).toEqual(content);
  sampleContent().sheets[0]!.rows.length = 0;
  expect(sampleContent()).toEqual(content);
});

test("one sheet with the table Prospects: header, 240 accounts, totals", () => {
  expect(content.sheets).toHaveLength(1);
  expect(table).toMatchObject({
    name: "Prospects",
    showTotals: true,
    area: { row: 0, column: 0, rowCount: 242, columnCount: 14 },
  });
  expect(sheet.rows).toHaveLength(242);
  for (const row of sheet.rows) expect(row).toHaveLength(14);
  expect(sheet.rows[0]!.map((cell) => cell?.v)).toEqual(table.columns);
  expect(sheet.freeze).toEqual({ rows: 1, columns: 0 });
  expect(sheet.validations).toEqual([]);
});

test("account names and IDs occur once; IDs are texts with their zeros", () => {
  expect(new Set(column("Account")).size).toBe(240);
  const ids = column("Account ID");
  expect(new Set(ids).size).toBe(240);
  expect(ids[0]).toBe("00103");
  expect(count(ids, textLike(/^\d{5}$/))).toBe(240);
});

test.each([
  ["numbers", 210, (value: unknown) => typeof value === "number"],
  ["texts with a thousands sign", 9, textLike(/^[\d,]+$/)],
  ["texts in thousands", 5, textLike(/^[\d.]+K$/)],
  ["texts in ten thousands", 4, textLike(/^[\d.]+万$/)],
  ["texts with a currency sign", 3, textLike(/^€[\d,]+$/)],
  ["blanks", 5, (value: unknown) => value === undefined],
  ["n/a", 2, (value: unknown) => value === "n/a"],
  ["rates that are no amount", 1, (value: unknown) => value === "12,000 €/mo"],
  ["remarks", 1, (value: unknown) => value === "see contract"],
])("revenue has %s (%i)", (_kind, expected, is) => {
  expect(count(revenue, is)).toBe(expected);
});

test.each(["yes", "Yes", "Y", "是", "no", "No", "N", "否", "?", "tbd", undefined])(
  "answers are written %p in at least ten cells",
  (word) => {
    expect(count(answers, (value) => value === word)).toBeGreaterThanOrEqual(10);
  },
);

test("two answers can be read as nothing", () => {
  expect(count(answers, textLike(/ /))).toBe(2);
});

test("about 15 % of the firms are Chinese", () => {
  const share = count(column("Account"), textLike(/\p{Script=Han}/u)) / 240;
  expect(Math.abs(share - 0.15)).toBeLessThan(0.03);
});

test("two blocks of accounts share one price", () => {
  expect(count(revenue, (value) => value === 24_000)).toBe(6);
  expect(count(revenue, (value) => value === 9_600)).toBe(4);
});

test("about 77 % of revenue come from 23 % of the accounts", () => {
  const values = revenue.filter((value) => typeof value === "number").sort((a, b) => b - a);
  const top = values.slice(0, Math.round(values.length * 0.23));
  const sum = (numbers: number[]): number => numbers.reduce((total, value) => total + value, 0);
  expect(Math.abs(sum(top) / sum(values) - 0.77)).toBeLessThan(0.01);
});

test("the totals row adds the numbers by formula, as Excel's own does", () => {
  const last = sheet.rows.at(-1)!;
  expect(last[0]?.v).toBe("Total");
  const sum = revenue.reduce<number>((total, value) => total + (typeof value === "number" ? value : 0), 0);
  expect(last[10]).toMatchObject({ f: "=SUBTOTAL(109,Prospects[Revenue (EUR)])", v: sum });
});

test("dates are days of the half year before 2026-09-29, shown as dates", () => {
  const dates = column("Last contact").filter((value) => value !== undefined);
  expect(dates.length).toBeGreaterThan(200);
  for (const date of dates) {
    expect(date).toBeGreaterThanOrEqual(46_113);
    expect(date).toBeLessThanOrEqual(46_293);
  }
  expect(new Date(Date.UTC(1899, 11, 30 + 46_293)).toISOString().slice(0, 10)).toBe("2026-09-28");
  expect(content.styles[sheet.rows[1]![11]!.s!]!.numberFormat).toBe("yyyy-mm-dd");
});
