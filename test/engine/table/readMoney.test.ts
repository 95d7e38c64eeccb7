import fc from "fast-check";
import type { CellValue } from "../../../src/engine";
import { currenciesOf } from "../../../src/engine/table/currencies";
import { formatCurrency } from "../../../src/engine/table/formatCurrency";
import { majorityCurrency } from "../../../src/engine/table/majorityCurrency";
import { readNumbers } from "../../../src/engine/table/readNumbers";
import { english } from "./cultures";

const read = (values: CellValue[], formats?: string[]) => readNumbers(values, english, formats);
/** Numbers, "!" where the cell is in another currency, "x" where it is no number. */
function told(values: CellValue[], formats?: string[]): (number | string)[] {
  const { numbers, problems } = read(values, formats);
  const codes = new Map(problems.map(({ index, code }) => [index, code]));
  return Array.from(numbers, (number, i) => {
    const code = codes.get(i);
    return code === undefined ? number : code === "other-currency" ? "!" : "x";
  });
}

describe("[D4] one currency a column: its majority's", () => {
  test.each<[string, CellValue[], (number | string)[], string | null]>([
    ["bare numbers have none", [5, "6"], [5, 6], null],
    ["bare numbers belong to the majority", ["€5", 6, "7"], [5, 6, 7], "EUR"],
    ["others are issues, never summed", ["€5", "€6", "$7"], [5, 6, "!"], "EUR"],
    ["before, behind, as sign, code or word", ["€5", "5 EUR", "EUR 5", "5 euros"], [5, 5, 5, 5], "EUR"],
    [
      "the majority is by cells, not by spellings",
      ["€5", "€5", "€5", "$1", "USD 2"],
      [5, 5, 5, "!", "!"],
      "EUR",
    ],
    ["$ goes with the dollars of the column", ["$5", "USD 6", "US$7"], [5, 6, 7], "USD"],
    ["also with other dollars", ["$5", "CAD 6", "C$7"], [5, 6, 7], "CAD"],
    ["but not with two at once", ["$5", "USD 6", "USD 7", "CAD 8"], [5, 6, 7, "!"], "USD"],
    ["$ alone is shown as it is written", ["$5", "$6"], [5, 6], "$"],
    ["¥ is Chinese beside RMB", ["¥5", "RMB 6", "7元"], [5, 6, 7], "CNY"],
    ["¥ is Japanese beside yen", ["¥5", "JPY 6", "日元 7"], [5, 6, 7], "JPY"],
    ["¥ and 元 share the yuan", ["¥5", "6元", "￥7"], [5, 6, 7], "¥"],
    ["kr goes with its country", ["5 kr", "SEK 6"], [5, 6], "SEK"],
    ["rupees", ["₹1,50,000", "Rs. 2,00,000", "INR 5"], [150000, 200000, 5], "INR"],
    ["a draw goes to the one that is certain", ["€5", "$6"], [5, "!"], "EUR"],
    ["a draw of two that are certain goes to the more common one", ["€5", "USD 6"], ["!", 6], "USD"],
    ["units and currencies together", ["€1.2M", "$5k", "€ 3k"], [1200000, "!", 3000], "EUR"],
    ["Hong Kong dollars are no renminbi", ["港币 5", "港币 6", "人民币 7"], [5, 6, "!"], "HKD"],
    ["what is no number has no say", ["€5", "$ ask", "$ tbd"], [5, "x", "x"], "EUR"],
  ])("%s", (_, values, expected, currency) => {
    expect(told(values)).toEqual(expected);
    expect(read(values).currency).toBe(currency);
  });

  test("the issue names the column's currency", () => {
    expect(read(["€5", "€6", "$7"]).problems).toEqual([
      { index: 2, value: "$7", code: "other-currency", values: { currency: "EUR" } },
    ]);
  });

  test.each<[string, CellValue[], string[], (number | string)[], string | null]>([
    ["number formats alone", [5, 6, 7], ["#,##0 €", "[$€-407] #,##0", "$#,##0"], [5, 6, "!"], "EUR"],
    ["formats and texts together", [5, "€6", "$7"], ["#,##0 €", "General", "General"], [5, 6, "!"], "EUR"],
    ["General belongs to the majority", [5, 6], ["€ 0", "General"], [5, 6], "EUR"],
    ["the place makes $ certain", [5, 6, 7], ["[$$-409]0", "[$$-409]0", "[$$-1009]0"], [5, 6, "!"], "USD"],
    ["formats of texts and blanks have no say", ["", "", 7], ["$0", "$0", "€0"], [NaN, NaN, 7], "EUR"],
  ])("%s", (_, values, formats, expected, currency) => {
    expect(told(values, formats)).toEqual(expected);
    expect(read(values, formats).currency).toBe(currency);
  });
});

describe("[D4] the currency of a number format", () => {
  test.each<[string, string | null]>([
    ["General", null],
    ["#,##0.00", null],
    ["0%", null],
    ["@", null],
    ["[Red]-#,##0", null],
    ["yyyy-mm-dd", null],
    ["#,##0 €", "€"],
    ["#,##0.00 [$€-407]", "€"],
    ["[$€-x-euro2] #,##0.00", "€"],
    ["$#,##0.00", "$"],
    ["[$$-409]#,##0.00", "USD"],
    ["[$$-en-US]#,##0", "USD"],
    ["[$$-1009]#,##0", "CAD"],
    ["[$USD] #,##0", "USD"],
    ["[$CHF-807] #,##0.00", "CHF"],
    ["[$¥-804]#,##0.00", "CNY"],
    ["[$¥-411]#,##0", "JPY"],
    ["¥#,##0", "¥"],
    ["￥#,##0.00", "￥"],
    ["[$kr-41D] #,##0", "SEK"],
    ['#,##0 "kr"', "kr"],
    ['#,##0"元"', "元"],
    ['0.00"万元"', "元"],
    ['_("$"* #,##0.00_);_("$"* (#,##0.00);_("$"* "-"??_);_(@_)', "$"],
    ["_-* #,##0.00\\ _€_-;-* #,##0.00\\ _€_-", null],
    ["_-* #,##0.00\\ €_-", "€"],
    ["[$-409]d-mmm-yy", null],
    ['#,##0 "pcs"', null],
  ])("%s → %s", (format, mark) => expect(formatCurrency(format)).toBe(mark));
});

test.each<[string, string[]]>([
  ["€", ["EUR"]],
  ["Rs.", ["INR", "PKR", "LKR"]],
  ["kr", ["SEK", "NOK", "DKK", "ISK"]],
  ["hk$", ["HKD"]],
  ["HKD", ["HKD"]],
  ["₿", ["₿"]],
])("%s may be %j", (mark, codes) => expect(currenciesOf(mark)).toEqual(codes));

test("no marks, no currency", () => expect(majorityCurrency(new Map())).toBeNull());

describe("properties", () => {
  const marks = ["", "€", "$", "USD ", "CAD ", "¥", "RMB ", "£", "kr "];
  const cell = fc.tuple(fc.constantFrom(...marks), fc.integer({ min: 0, max: 99_999 }));
  const column = fc.array(cell, { minLength: 1, maxLength: 25 });

  test("[D4] never a mixed sum: all cells that are read can be of one currency", () => {
    fc.assert(
      fc.property(column, (cells) => {
        const { numbers } = read(cells.map(([mark, size]) => `${mark}${size}`));
        const kept = cells
          .map(([mark]) => mark.trim())
          .filter((mark, i) => mark !== "" && !Number.isNaN(numbers[i]));
        const common = kept
          .map(currenciesOf)
          .reduce(
            (all, codes) => all.filter((code) => codes.includes(code)),
            [...currenciesOf(kept[0] ?? "€")],
          );
        expect(common).not.toEqual([]);
      }),
    );
  });
  test("[D4] no other currency would keep more cells, and bare ones always stay", () => {
    fc.assert(
      fc.property(column, (cells) => {
        const { numbers } = read(cells.map(([mark, size]) => `${mark}${size}`));
        const count = (code: string) =>
          cells.filter(([mark]) => currenciesOf(mark.trim()).includes(code)).length;
        const kept = cells.filter(([mark], i) => mark !== "" && !Number.isNaN(numbers[i])).length;
        for (const code of ["EUR", "USD", "CAD", "CNY", "JPY", "GBP", "SEK"])
          expect(kept).toBeGreaterThanOrEqual(count(code));
        cells.forEach(([mark, size], i) => {
          if (mark === "") expect(numbers[i]).toBe(size);
        });
      }),
    );
  });
  test("[D4] the order of the rows does not change the currency", () => {
    const shuffled = column.chain((cells) =>
      fc.tuple(fc.constant(cells), fc.shuffledSubarray(cells, { minLength: cells.length })),
    );
    fc.assert(
      fc.property(shuffled, ([cells, other]) => {
        const currency = (list: typeof cells) => read(list.map(([mark, size]) => `${mark}${size}`)).currency;
        expect(currency(other)).toBe(currency(cells));
      }),
    );
  });
});
