import fc from "fast-check";
import type { CellValue, ColumnData } from "../../../../src/engine";
import { findAside } from "../../../../src/engine/table/aside/findAside";
import { english } from "../cultures";
import { drawn } from "../find/rowsOf";

/** The first line holds the headings. */
function columnsOf(...lines: string[]): ColumnData[] {
  const [headings = [], ...rows] = drawn(...lines);
  return headings.map((header, columnIndex) => ({
    columnIndex,
    header: String(header),
    values: rows.map((row): CellValue => row[columnIndex] ?? ""),
  }));
}
/** Lines aside, and the sheet's own totals: "2 | 1=21". */
function aside(...lines: string[]): string {
  const { lines: found, totals } = findAside(columnsOf(...lines), english);
  return [found.join(" "), ...[...totals].map(([column, total]) => `${column}=${total}`)].join(" | ");
}

describe("totals among the data", () => {
  test.each<[string, string[], string]>([
    ["none", ["A | R", "Acme | 12", "Beta | 9"], ""],
    ["a subtotal, whatever it says", ["A | R", "Acme | 12", "Beta | 9", "Subtotal | 99", "Gamma | 3"], "2"],
    ["小计 and 合计", ["A | R", "甲 | 12", "乙 | 9", "小计 | 21", "丙 | 3", "合计 | 24"], "2 4 | 1=24"],
    ["a group's name before the word", ["A | R", "甲 | 12", "华北小计 | 12", "丙 | 3"], "1"],
    [
      "Total in the middle that adds up the lines above",
      ["A | R", "Acme | 12", "Beta | 9", "Total | 21", "Gamma | 3"],
      "2",
    ],
    [
      "Total above the lines that it adds up",
      ["A | R", "Total | 24", "Acme | 12", "Beta | 9", "Gamma | 3"],
      "0 | 1=24",
    ],
    ["Total without any figure", ["A | R", "Acme | 12", "Total | ", "Gamma | 3"], "1"],
    ["a firm named Total", ["A | R", "Acme | 12", "Beta | 9", "Total | 500", "Gamma | 3"], ""],
    [
      "a firm named Total with an owner",
      ["A | O | R", "Acme | Anna | 12", "Beta | Bert | 9", "Total | Anna | 21"],
      "",
    ],
    [
      "order lines of a firm named Total",
      ["A | R", "Acme | 12", "Total | 7", "Total | 8", "Beta | 3", "Total | 5"],
      "",
    ],
    ["Total Energies", ["A | R", "Acme | 12", "Beta | 9", "Total Energies | 500", "Gamma | 3"], ""],
    [
      "Total North over the lines of the north",
      ["A | R", "Acme | 12", "Beta | 9", "Total North | 21", "Gamma | 3"],
      "2",
    ],
    [
      "Excel's own subtotals",
      [
        "A | R",
        "Acme | 12",
        "Acme | 9",
        "Acme Total | 21",
        "Beta | 3",
        "Beta | 4",
        "Beta Total | 7",
        "Grand Total | 28",
      ],
      "2 5 6 | 1=28",
    ],
    [
      "the total of one line, named after it",
      ["A | R", "Acme | 12", "Acme Total | 12", "Beta | 3", "Beta Total | 3"],
      "1 3",
    ],
    ["a firm as large as the one before it", ["A | R", "Acme | 12", "Total Energies | 12", "Beta | 3"], ""],
    [
      "totals of totals",
      [
        "A | R",
        "Acme | 12",
        "Beta | 9",
        "Total X | 21",
        "Gamma | 3",
        "Delta | 1",
        "Total Y | 4",
        "Total North | 25",
        "Eta | 5",
        "Total | 30",
      ],
      "2 5 6 8 | 1=30",
    ],
    ["rounded totals", ["A | R", "Acme | 12.3", "Beta | 9.4", "Total North | 22", "Gamma | 3"], "2"],
    [
      "totals of text numbers",
      ["A | R", "Acme | 1,200", "Beta | 900", "Total North | 2,100", "Gamma | 3"],
      "2",
    ],
    [
      "any column may show it",
      ["A | Q | R", "Acme | 1 | x", "Beta | 2 | y", "Total North | 3 | ", "Gamma | 3 | z"],
      "2",
    ],
    ["sums of nothing but zeros", ["A | R", "Acme | 0", "Beta | 0", "Total Energies | 0", "Gamma | 3"], ""],
    ["Summit AG is no sum", ["A | R", "Acme | 12", "Summit AG | 12"], ""],
  ])("%s", (_, lines, expected) => expect(aside(...lines)).toBe(expected));
});

describe("headings and notes among the data", () => {
  test.each<[string, string[], string]>([
    ["headings printed again", ["Account | Revenue", "Acme | 12", "Account | Revenue", "Beta | 9"], "1"],
    ["in other letters", ["Account | Revenue", "Acme | 12", "ACCOUNT |  revenue", "Beta | 9"], "1"],
    [
      "in two lines",
      ["Account name | Annual revenue", "Acme | 12", "Account | Annual", "name | revenue", "Beta | 9"],
      "1 2",
    ],
    [
      "with a title above them",
      ["Account | Revenue", "Acme | 12", "", "South", "Account | Revenue", "Beta | 9"],
      "2 3",
    ],
    [
      "a name alone above them is an account",
      ["Account | Revenue", "Acme | 12", "Gamma | ", "Account | Revenue", "Beta | 9"],
      "2",
    ],
    [
      "an account that is named like its column",
      ["Account | Owner | Revenue", "Account | Anna | 12", "Beta | Bert | 9"],
      "",
    ],
    ["page numbers", ["Account | Revenue", "Acme | 12", "Page 1 of 2 | ", "Beta | 9", "第2页 | "], "1 3"],
    ["a firm with a note's word and a figure", ["Account | Revenue", "Page 3 | 12", "Beta | 9"], ""],
    [
      "sections named by their totals",
      [
        "Account | Revenue",
        "North | ",
        "Acme | 12",
        "Beta | 9",
        "Total North | 21",
        "South | ",
        "Eta | 3",
        "Theta | 1",
        "Total South | 4",
      ],
      "0 3 4 7",
    ],
    [
      "sections that each begin with a name alone",
      [
        "Account | Revenue",
        "Region A | ",
        "Acme | 12",
        "Subtotal | 12",
        "Region B | ",
        "Eta | 3",
        "Subtotal | 3",
      ],
      "0 2 3 5",
    ],
    [
      "sections parted by blank lines",
      ["Account | Revenue", "Region A | ", "Acme | 12", "", "Region B | ", "Eta | 3"],
      "0 3",
    ],
    [
      "accounts of which only the name is known",
      ["Account | Revenue", "Acme | ", "Beta | 9", "", "Gamma | ", "Delta | ", "Eta | 3"],
      "",
    ],
    ["a name alone in the first line", ["Account | Revenue", "Gamma | ", "Acme | 12", "Beta | 9"], ""],
    [
      "a name alone after a subtotal, once",
      ["Account | Revenue", "Acme | 12", "Subtotal | 12", "Gamma | ", "Eta | 3"],
      "1",
    ],
  ])("%s", (_, lines, expected) => expect(aside(...lines)).toBe(expected));
});

test("no line of accounts with figures goes aside, whatever their sums", () => {
  const name = fc.constantFrom(
    "Acme",
    "Total Energies",
    "Sumitomo",
    "计算机公司",
    "Subtle Co",
    "Totally Ltd",
  );
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          name,
          fc.integer({ min: 1, max: 1e9 }).map((n) => n * 2 + 1),
        ),
        { minLength: 1, maxLength: 3 },
      ),
      (rows) => {
        const lines = [
          "Account | Owner | Revenue",
          ...rows.map(([text, figure]) => `${text} | Anna | ${figure}`),
        ];
        expect(aside(...lines)).toBe("");
      },
    ),
  );
});

test("subtotals anywhere are found, and the rest adds up to the grand total", () => {
  const sections = fc.array(fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 2, maxLength: 6 }), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(sections, (groups) => {
      const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
      const lines = groups.flatMap((values, at) => [
        ...values.map((value, i) => `Firm ${at}-${i} | ${value}`),
        `Total region ${at} | ${sum(values)}`,
      ]);
      const { lines: found, totals } = findAside(
        columnsOf("A | R", ...lines, `Total | ${sum(groups.flat())}`),
        english,
      );
      expect(found).toHaveLength(groups.length + 1);
      expect(totals.get(1)).toBe(sum(groups.flat()));
    }),
  );
});
