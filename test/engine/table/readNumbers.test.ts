import fc from "fast-check";
import { isMissing } from "../../../src/engine/table/isMissing";
import { readNumbers } from "../../../src/engine/table/readNumbers";
import type { CellValue, Culture } from "../../../src/engine";
import { english, german } from "./cultures";

const read = (values: CellValue[], culture: Culture = english) =>
  Array.from(readNumbers(values, culture).numbers);
const problems = (values: CellValue[]) => readNumbers(values, english).problems;

describe("[D3] one number text, whatever the rest of the column", () => {
  test.each<[string, number]>([
    ["0", 0],
    ["007", 7],
    ["-0", 0],
    ["1234", 1234],
    ["-1234", -1234],
    ["+12", 12],
    ["12.5", 12.5],
    [".5", 0.5],
    ["1,234,567", 1234567],
    ["1,234.56", 1234.56],
    ["-1,234.56", -1234.56],
    ["12,34,567", 1234567],
    ["1,23,45,678.90", 12345678.9],
    ["1 234 567", 1234567],
    ["1\u00A0234,56", 1234.56],
    ["1\u202F234\u202F567", 1234567],
    ["1\u2009234.5", 1234.5],
    ["1'234.50", 1234.5],
    ["1’234’567", 1234567],
    ["0.123", 0.123],
    ["1234.567", 1234.567],
    ["(1,234)", -1234],
    ["(1,234.50)", -1234.5],
    ["($1,234)", -1234],
    ["$(1,234)", -1234],
    ["（1,234）", -1234],
    ["1,234-", -1234],
    ["1,234 -", -1234],
    ["−1,234", -1234],
    ["–12", -12],
    ["$1,200", 1200],
    ["-$1,200", -1200],
    ["$-1,200", -1200],
    ["$ 1,200.00", 1200],
    ["$1,200 USD", 1200],
    ["US$ 5,000", 5000],
    ["HK$5,000", 5000],
    ["€12.50", 12.5],
    ["12.50 €", 12.5],
    ["£1,000,000", 1000000],
    ["¥5000", 5000],
    ["￥5000", 5000],
    ["₹1,50,000", 150000],
    ["Rs. 1,50,000", 150000],
    ["USD 1200", 1200],
    ["1200 eur", 1200],
    ["EUR1200", 1200],
    ["CHF 1'200.50", 1200.5],
    ["120 kr", 120],
    ["RMB 3000", 3000],
    ["3000元", 3000],
    ["3000 人民币", 3000],
    ["3000人民幣", 3000],
    ["港幣 3000", 3000],
    ["5%", 0.05],
    ["12.5 %", 0.125],
    ["4.35%", 0.0435],
    ["%12", 0.12],
    ["-%12", -0.12],
    ["36.9 Million", 36.9e6],
    ["36.9 million USD", 36.9e6],
    ["¥1.2亿", 1.2e8],
    ["12千", 12000],
    ["1.2千万", 1.2e7],
    ["(5%)", -0.05],
    ["５０％", 0.5],
    ["12k", 12000],
    ["12 K", 12000],
    ["1.2M", 1200000],
    ["1.2 m", 1200000],
    ["$1.2M", 1200000],
    ["€ 1.2bn", 1.2e9],
    ["3B", 3e9],
    ["1.5 mn", 1.5e6],
    ["2 thousand", 2000],
    ["1.5 Million", 1.5e6],
    ["2 billion USD", 2e9],
    ["(1.2M)", -1.2e6],
    ["4.35K", 4350],
    ["5 lakh", 500000],
    ["2 crore", 2e7],
    ["3千", 3000],
    ["12万", 120000],
    ["1.5万", 15000],
    ["12 萬", 120000],
    ["3百万", 3e6],
    ["2千万", 2e7],
    ["1.2亿", 1.2e8],
    ["1.2億元", 1.2e8],
    ["50万元", 500000],
    ["¥50万", 500000],
    ["2万亿", 2e12],
    ["1000人", 1000],
    ["1,000 人", 1000],
    ["１０００人", 1000],
    ["2千人", 2000],
    ["1.2万人", 12000],
    ["3000人次", 3000],
    ["12名", 12],
    ["30家", 30],
    ["8 個", 8],
    ["500件", 500],
    ["20臺", 20],
    ["5次", 5],
    ["-3台", -3],
    ["１，２３４", 1234],
    ["１２３４．５", 1234.5],
    ["  42  ", 42],
    ["\u00A042\u00A0", 42],
    ["\uFEFF42", 42],
    ["1.2E+05", 120000],
    ["1e-3", 0.001],
    ["-2.5e3", -2500],
  ])("%j is %d", (text, value) => {
    expect(readNumbers([text], english)).toMatchObject({ numbers: Float64Array.of(value), problems: [] });
  });
});

describe("[D7] what is no number is missing, with an issue", () => {
  test.each<[string]>([
    ["n/a"],
    ["?"],
    ["tbd"],
    ["12,000 €/mo"],
    ["12 pcs"],
    ["approx. 5000"],
    ["~5000"],
    [">100"],
    ["约100万"],
    ["1万2千"],
    ["约1000人"],
    ["1000多人"],
    ["3个月"],
    ["500元/件"],
    ["5%人"],
    ["¥5件"],
    ["3吨"],
    ["人"],
    ["12-15"],
    ["12 5"],
    ["1,23,4"],
    ["1,234,56"],
    ["1,2345,678"],
    ["1.2.3"],
    ["12.03.2024"],
    ["2024-03-12"],
    ["3/12/2024"],
    ["10:30"],
    ["1.234,567.89"],
    ["1,234.567,89"],
    ["10²"],
    ["½"],
    ["--5"],
    ["-(5)"],
    ["(5"],
    ["5)"],
    ["€5 $"],
    ["$5€"],
    ["USD 5 EUR"],
    ["1e999"],
    ["5元/月"],
    ["abc"],
    ["K"],
    ["%"],
    ["€"],
    ["%12%"],
    ["1T"],
    ["1,"],
    ["Infinity"],
    ["0x10"],
    ["12 mm2"],
    ["12kr5"],
    ["1.2MUSDx"],
    ["٣٤"],
  ])("%j", (text) => {
    expect(readNumbers([text], english)).toMatchObject({
      numbers: Float64Array.of(NaN),
      problems: [{ index: 0, value: text, code: "not-a-number" }],
    });
  });

  test("an error of the sheet has its own code", () => {
    for (const error of [
      "#N/A",
      "#VALUE!",
      "#DIV/0!",
      "#REF!",
      "#NAME?",
      "#NUM!",
      "#NULL!",
      "#SPILL!",
      "#CALC!",
    ]) {
      expect(problems([error])).toEqual([{ index: 0, value: error, code: "error-value" }]);
    }
  });
  test("a boolean is no number", () => {
    expect(problems([true])).toEqual([{ index: 0, value: "TRUE", code: "not-a-number" }]);
  });
  test("blank and space are missing without an issue", () => {
    expect(readNumbers(["", " ", "\u00A0", 0], english)).toMatchObject({
      numbers: Float64Array.of(NaN, NaN, NaN, 0),
      problems: [],
    });
  });
  test("problems come in the order of the column", () => {
    expect(problems(["x", true, "#N/A", 5, "y"]).map(({ index }) => index)).toEqual([0, 1, 2, 4]);
  });
});

describe("[D3] the column decides what its separators mean", () => {
  test.each<[string, CellValue[], Culture, number[]]>([
    ["a lone 1,234 follows the workbook: English", ["1,234"], english, [1234]],
    ["a lone 1,234 follows the workbook: German", ["1,234"], german, [1.234]],
    ["a lone 1.234 follows the workbook: English", ["1.234"], english, [1.234]],
    ["a lone 1.234 follows the workbook: German", ["1.234"], german, [1234]],
    ["1,5 makes commas decimal", ["1,5", "1,234"], english, [1.5, 1.234]],
    ["2.5 makes points decimal", ["2.5", "1,234"], german, [2.5, 1234]],
    ["1.234.567 makes points thousands", ["1.234.567", "1.234"], english, [1234567, 1234]],
    ["1,234,567 makes commas thousands", ["1,234,567", "1.234"], german, [1234567, 1.234]],
    ["1.234,56 decides for 1.234", ["1.234,56", "1.234"], english, [1234.56, 1234]],
    ["1 234,5 decides for 1,234", ["1 234,5", "1,234"], english, [1234.5, 1.234]],
    ["0,123 is decimal", ["0,123", "5,678"], english, [0.123, 5.678]],
    ["1234,567 is decimal", ["1234,567", "5,678"], english, [1234.567, 5.678]],
    ["native numbers decide nothing", [1.5, "1,234"], english, [1.5, 1234]],
    ["units and currencies do not hide the evidence", ["1,5 Mio €", "1,234 k€"], english, [1.5e6, 1234]],
    [
      "the majority is by cells, not by different texts",
      ["1,5", "1,5", "1,5", "2.5", "3.5", "1,234"],
      english,
      [1.5, 1.5, 1.5, NaN, NaN, 1.234],
    ],
    ["the majority decides", ["1,5", "2.5", "3.5", "1,234"], english, [NaN, 2.5, 3.5, 1234]],
    [
      "two kinds of separators are read even against it",
      ["2.5", "3.5", "1.234,56"],
      english,
      [2.5, 3.5, 1234.56],
    ],
    ["a draw is the workbook's", ["1,5", "2.5", "1,234"], english, [NaN, 2.5, 1234]],
  ])("%s", (_, values, culture, numbers) => {
    expect(read(values, culture)).toEqual(numbers);
  });

  test("a cell that contradicts its column is an issue, not a guess", () => {
    expect(problems(["2.5", "3.5", "12,5"])).toEqual([
      { index: 2, value: "12,5", code: "not-a-number", sentence: "issue.otherDecimalSign" },
    ]);
  });
});

describe("properties", () => {
  const separators = fc.constantFrom<[string, string]>(
    [",", "."],
    [".", ","],
    [" ", ","],
    ["\u202F", ","],
    ["'", "."],
    ["", "."],
  );
  const cents = fc.integer({ min: -1e12, max: 1e12 });

  test("[D3] what is written with any separators, sign and currency is read back", () => {
    const sign = fc.constantFrom("front", "trailing", "brackets");
    const currency = fc.constantFrom("", "€", "$", "USD ", "￥");
    fc.assert(
      fc.property(
        fc.array(cents, { minLength: 1, maxLength: 30 }),
        separators,
        sign,
        currency,
        (values, [thousands, decimal], how, mark) => {
          const texts = values.map((value) => {
            const [whole = "", fraction = ""] = (Math.abs(value) / 100).toFixed(2).split(".");
            const digits = mark + whole.replace(/\B(?=(\d{3})+$)/g, thousands) + decimal + fraction;
            if (value >= 0) return digits;
            return { front: `-${digits}`, trailing: `${digits}-`, brackets: `(${digits})` }[how];
          });
          const { numbers, problems } = readNumbers(texts, english);
          expect(problems).toEqual([]);
          expect(Array.from(numbers)).toEqual(values.map((value) => Number((value / 100).toFixed(2)) + 0));
        },
      ),
    );
  });

  test("[D3] the order of the rows does not change what a cell means", () => {
    const text = fc.constantFrom(
      "1,234",
      "1.234",
      "1,5",
      "2.5",
      "1.234,5",
      "1,234,567",
      "12",
      "x",
      "5%",
      "3k",
    );
    const column = fc.array(
      fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant("")),
      { maxLength: 20 },
    );
    const shuffled = column.chain((values) =>
      fc.tuple(
        fc.constant(values),
        fc.shuffledSubarray(
          values.map((_, i) => i),
          { minLength: values.length },
        ),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([values, order]) => {
        const straight = read(values);
        expect(read(order.map((i) => values[i] ?? ""))).toEqual(order.map((i) => straight[i]));
      }),
    );
  });

  test("every cell is a number, blank or an issue, never two of them", () => {
    const anything = fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.float(), fc.boolean());
    fc.assert(
      fc.property(fc.array(anything), (values) => {
        const { numbers, problems } = readNumbers(values, english);
        const told = new Set(problems.map(({ index }) => index));
        values.forEach((value, i) => {
          const blank = isMissing(value);
          const states = [!Number.isNaN(numbers[i]), blank, told.has(i)].filter(Boolean);
          expect(states).toHaveLength(1);
        });
      }),
    );
  });
});

describe("[D3] a number that its format shows as a date is no measure", () => {
  const formats = ["General", "dd/mm/yyyy", "#,##0.00", "[h]:mm"];
  test.each([
    ["1900", false, "2026-09-30"],
    ["1904", true, "2030-10-01"],
  ])("in a workbook that counts from %s", (_, date1904, shown) => {
    const read = readNumbers([12, 46_295, 7, 0.5], english, formats, date1904);
    expect(Array.from(read.numbers)).toEqual([12, NaN, 7, NaN]);
    expect(Array.from(read.unreadable)).toEqual([0, 1, 0, 1]);
    expect(read.problems[0]).toMatchObject({ index: 1, value: shown, code: "not-a-number" });
  });
});
