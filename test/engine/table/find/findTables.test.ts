import fc from "fast-check";
import { findTables, type FoundTable } from "../../../../src/engine/table/find/findTables";
import { regionOf } from "./rowsOf";

/** "row,column: heading|heading × rows (+ totals)", rows and columns from 0. */
function told({ row, column, layout }: FoundTable): string {
  const totals = layout.totalsRows > 0 ? ` +${layout.totalsRows}` : "";
  const headings = layout.columns.map(({ header }) => header).join("|");
  return `${row},${column}: ${headings} × ${layout.rowCount}${totals}`;
}
const found = (...lines: string[]) => findTables(regionOf(...lines)).map(told);
const many = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at));

describe("title lines", () => {
  test.each<[string, string[], string[]]>([
    [
      "two of them and a blank row above known headings are no table of their own",
      [
        "Open opportunities – EMEA",
        "As of 14 Nov",
        "",
        "Account | Owner | Amount",
        "Acme | Anna | 12",
        "Beta | Ben | 9",
      ],
      ["0,0: Account|Owner|Amount × 2"],
    ],
    [
      "nor are those of an export with its filters, in blocks",
      [
        "Open deals",
        "As of 14 Nov",
        "",
        "Filtered by",
        "Show: all accounts",
        "Stage: open",
        "Region: EMEA",
        "",
        "Account | Owner | Amount",
        "Acme | Anna | 12",
      ],
      ["0,0: Account|Owner|Amount × 1"],
    ],
    [
      "a list below a heading that we know is a table",
      ["Account", "Acme", "Beta", "", "Region | Manager | Revenue", "North | Anna | 12", "South | Ben | 9"],
      ["0,0: Account × 2", "4,0: Region|Manager|Revenue × 2"],
    ],
  ])("%s", (_, lines, expected) => {
    expect(found(...lines)).toEqual(expected);
  });
});

describe("headings", () => {
  test.each<[string, string[], string[]]>([
    [
      "groups over columns that repeat are put before them",
      ["Account | Q1 |  | Q2 | ", " | Revenue | Profit | Revenue | Profit", "Acme | 1 | 2 | 3 | 4"],
      ["0,0: Account|Q1 Revenue|Q1 Profit|Q2 Revenue|Q2 Profit × 1"],
    ],
    [
      "a group line without a word over the first column",
      [" | Q1 |  | Q2 | ", "Account | Revenue | Profit | Revenue | Profit", "Acme | 1 | 2 | 3 | 4"],
      ["0,0: Account|Q1 Revenue|Q1 Profit|Q2 Revenue|Q2 Profit × 1"],
    ],
    [
      "a column after the last group stays as it is",
      ["Account | Q1 |  | Q2 |  | ", " | Won | Lost | Won | Lost | Notes", "Acme | 1 | 2 | 3 | 4 | x"],
      ["0,0: Account|Q1 Won|Q1 Lost|Q2 Won|Q2 Lost|Notes × 1"],
    ],
    [
      "groups over columns that do not repeat are left out",
      ["Firm |  | Money | ", "Firma | Ort | Umsatz | Gewinn", "Acme | Bern | 12 | 3", "Beta | Genf | 9 | 1"],
      ["0,0: Firma|Ort|Umsatz|Gewinn × 2"],
    ],
    [
      "years below groups",
      [
        "Customer | Revenue |  | Profit | ",
        " | 2024 | 2025 | 2024 | 2025",
        "Acme | 11 | 12 | 3 | 4",
        "Beta | 1 | 2 | 3 | 4",
      ],
      ["0,0: Customer|Revenue 2024|Revenue 2025|Profit 2024|Profit 2025 × 2"],
    ],
    [
      "cells merged downwards",
      [
        "Account | Owner | BANT |  | Revenue",
        " |  | Need | Budget | ",
        "Acme | Anna | yes | no | 12",
        "Beta | Bert | no | no | 9",
      ],
      ["0,0: Account|Owner|Need|Budget|Revenue × 2"],
    ],
    [
      "words broken over two lines",
      ["Account | Annual | Decision", "name | revenue | maker", "Acme | 12 | yes", "Beta | 9 | no"],
      ["0,0: Account name|Annual revenue|Decision maker × 2"],
    ],
    [
      "a line of units below the headings",
      ["Account | Revenue | Volume", " | k€ | pcs", "Acme | 12 | 3", "Beta | 9 | 1"],
      ["0,0: Account|Revenue k€|Volume pcs × 2"],
    ],
    [
      "units in brackets, in Chinese",
      ["客户名称 | 销售额 | 采购量", " | （万元） | （台）", "宏达 | 12 | 3", "远景 | 9 | 1"],
      ["0,0: 客户名称|销售额 （万元）|采购量 （台） × 2"],
    ],
    [
      "two lines in Chinese",
      ["客户名称 | 上半年 |  | 下半年 | ", " | 销售额 | 利润 | 销售额 | 利润", "宏达 | 1 | 2 | 3 | 4"],
      ["0,0: 客户名称|上半年 销售额|上半年 利润|下半年 销售额|下半年 利润 × 1"],
    ],
    [
      "below title lines",
      ["Prospects", "", "Account | Q1 |  | Q2 | ", " | Won | Lost | Won | Lost", "Acme | 1 | 2 | 3 | 4"],
      ["0,0: Account|Q1 Won|Q1 Lost|Q2 Won|Q2 Lost × 1"],
    ],
    [
      "title lines of two cells right above are no headings",
      ["Prepared by | Anna | ", "Firma | Betreuer | Umsatz", "Acme | Anna | 12", "Beta | Bert | 9"],
      ["0,0: Firma|Betreuer|Umsatz × 2"],
    ],
    [
      "a first line whose figure cannot be read is data",
      ["Account | Owner | Revenue", "Acme | Anna | on request", "Beta | Bert | 9", "Gamma | Cleo | 8"],
      ["0,0: Account|Owner|Revenue × 3"],
    ],
    [
      "a first line of texts only, with a column that has no heading, is data",
      ["Account | Revenue | ", "Acme | on request | calls back", "Beta | 900 | ", "Gamma | 12 | mail"],
      ["0,0: Account|Revenue|Column C × 3"],
    ],
    [
      "a first line of texts with a word that could be a heading is data",
      ["Name | Stage | Owner", "Region |  | ", "Acme | Lead | Anna", "Beta | Lead | Bert"],
      ["0,0: Name|Stage|Owner × 3"],
    ],
    [
      "equal texts in the first line are no groups",
      ["Account | Owner | Seller", "Acme | Anna | Anna", "Beta | Bert | Bert"],
      ["0,0: Account|Owner|Seller × 2"],
    ],
  ])("%s", (_, lines, expected) => expect(found(...lines)).toEqual(expected));
});

describe("one table", () => {
  test.each<[string, string[], string[]]>([
    [
      "starting anywhere",
      [" |  | ", " |  | ", " |  | Account | Revenue", " |  | Acme | 12"],
      ["2,2: Account|Revenue × 1"],
    ],
    [
      "with blank rows between its lines",
      ["Account | Revenue", "Acme | 12", "", "Beta | 9", "", "", "Gamma | 3"],
      ["0,0: Account|Revenue × 6"],
    ],
    [
      "with a blank row below the headings",
      ["Account | Revenue", "", "Acme | 12", "Beta | 9"],
      ["0,0: Account|Revenue × 3"],
    ],
    [
      "parted by a blank column",
      ["Account | Owner |  | Revenue", "Acme | Anna |  | 12", "Beta | Bert |  | 9"],
      ["0,0: Account|Owner|Revenue × 2"],
    ],
    [
      "parted by a blank column, with a column of sparse remarks behind it",
      [
        "Account | Revenue |  | Remark",
        "Acme | 12 |  | ",
        "Beta | 9 |  | ",
        "Gamma | 8 |  | calls",
        "Delta | 7 |  | ",
      ],
      ["0,0: Account|Revenue|Remark × 4"],
    ],
    [
      "parted by a blank row, with lines of texts behind it",
      ["Account | Owner | Revenue", "Acme | Anna | 12", "", "Beta | Bert | on request", "Gamma | Cleo | 9"],
      ["0,0: Account|Owner|Revenue × 4"],
    ],
    [
      "whose headings are printed again",
      ["Account | Revenue", "Acme | 12", "", "Account | Revenue", "Beta | 9"],
      ["0,0: Account|Revenue × 4"],
    ],
    [
      "in sections with a title each and the same headings",
      ["North", "Account | Revenue", "Acme | 12", "", "South", "Account | Revenue", "Beta | 9"],
      ["0,0: Account|Revenue × 5"],
    ],
    [
      "with totals and a note after gaps",
      [
        "Account | Owner | Revenue",
        "Acme | Anna | 12",
        "Beta | Bert | 9",
        "",
        "Total |  | 21",
        "",
        "Source: CRM",
      ],
      ["0,0: Account|Owner|Revenue × 2 +1"],
    ],
    [
      "with notes typed beside its lines",
      ["Account | Revenue |  | ", "Acme | 12 |  | call back", "Beta | 9 |  | ", "Gamma | 8 |  | see mail"],
      ["0,0: Account|Revenue × 3"],
    ],
    [
      "with line numbers of its own in front",
      ["", " |  | Account | Revenue", "1 |  | Acme | 12", "2 |  | Beta | 9"],
      ["1,2: Account|Revenue × 2"],
    ],
    [
      "of texts only, with blank rows",
      ["Firma | Betreuer", "Acme | Anna", "", "Beta | Bert", "Gamma | Cleo"],
      ["0,0: Firma|Betreuer × 4"],
    ],
    ["of one column", ["Revenue", "12", "13"], ["0,0: Revenue × 2"]],
  ])("%s", (_, lines, expected) => expect(found(...lines)).toEqual(expected));
});

describe("several tables", () => {
  test.each<[string, string[], string[]]>([
    [
      "side by side with the same headings",
      ["Account | Revenue |  | Account | Revenue", "Acme | 12 |  | Gamma | 3", "Beta | 9 |  | Delta | 1"],
      ["0,0: Account|Revenue × 2", "0,3: Account|Revenue × 2"],
    ],
    [
      "side by side, the second a short list",
      [
        "Account | Revenue |  | Region | Target",
        "Acme | 12 |  | North | 100",
        "Beta | 9 |  | South | 90",
        ...many(5, (at) => `F${at} | ${at}`),
      ],
      ["0,0: Account|Revenue × 7", "0,3: Region|Target × 2"],
    ],
    [
      "side by side, far apart",
      [
        "Account | Revenue |  |  |  | Region | Target",
        "Acme | 12 |  |  |  | North | 100",
        "Beta | 9 |  |  |  | South | 90",
      ],
      ["0,0: Account|Revenue × 2", "0,5: Region|Target × 2"],
    ],
    [
      "side by side, headings in different rows",
      [
        "Account | Revenue |  | ",
        "Acme | 12 |  | Region | Target",
        "Beta | 9 |  | South | 90",
        "Gamma | 9 |  | North | 90",
      ],
      ["0,0: Account|Revenue × 3", "1,3: Region|Target × 2"],
    ],
    [
      "one below the other",
      ["Account | Revenue", "Acme | 12", "Beta | 9", "", "Prospect | Profit", "Bolt | 3", "Nut | 1"],
      ["0,0: Account|Revenue × 2", "4,0: Prospect|Profit × 2"],
    ],
    [
      "one below the other, each with a title",
      ["Accounts", "", "Account | Revenue", "Acme | 12", "", "Products", "", "Prospect | Profit", "Bolt | 3"],
      ["0,0: Account|Revenue × 1", "5,0: Prospect|Profit × 1"],
    ],
    [
      "one below the other, with a title right above the second one's headings",
      ["Account | Revenue", "Acme | 12", "", "Lost deals", "Firma | Umsatz", "Bolt | 3"],
      ["0,0: Account|Revenue × 1", "3,0: Firma|Umsatz × 1"],
    ],
    [
      "one below the other, the lower one wider",
      ["Account | Revenue | ", "Acme | 12 | ", "", "Account | Need | Budget", "Beta | yes | no"],
      ["0,0: Account|Revenue × 1", "3,0: Account|Need|Budget × 1"],
    ],
    [
      "one below the other, after totals",
      ["Account | Revenue", "Acme | 12", "Beta | 9", "Total | 21", "", "Prospect | Profit", "Bolt | 3"],
      ["0,0: Account|Revenue × 2 +1", "5,0: Prospect|Profit × 1"],
    ],
    [
      "one below the other, unknown headings after two blank rows",
      ["Account | Revenue", "Acme | 12", "", "", "Farbe | Gewicht", "rot | 3"],
      ["0,0: Account|Revenue × 1", "4,0: Farbe|Gewicht × 1"],
    ],
    [
      "two above, one below",
      [
        "Account | Revenue |  |  |  | Region | Target",
        "Acme | 12 |  |  |  | North | 100",
        "",
        "Prospect | Price | Profit | Colour | Weight | Length | Height",
        "Bolt | 3 | 4 | red | 5 | 6 | 7",
      ],
      [
        "0,0: Account|Revenue × 1",
        "0,5: Region|Target × 1",
        "3,0: Prospect|Price|Profit|Colour|Weight|Length|Height × 1",
      ],
    ],
    [
      "three one below the other, titles between",
      [
        "Account | Revenue",
        "Acme | 12",
        "",
        "Products",
        "Prospect | Profit",
        "Bolt | 3",
        "",
        "People",
        "Owner | Region | Revenue",
        "Anna | North | 3",
      ],
      ["0,0: Account|Revenue × 1", "3,0: Prospect|Profit × 1", "7,0: Owner|Region|Revenue × 1"],
    ],
    ["none", ["12 | 13", "14 | 15"], []],
    ["none on a blank sheet", [" | ", " | "], []],
  ])("%s", (_, lines, expected) => expect(found(...lines)).toEqual(expected));
});

test("two tables anywhere beside or below each other are both found whole", () => {
  const place = fc.record({
    first: fc.integer({ min: 2, max: 12 }),
    second: fc.integer({ min: 2, max: 12 }),
    gap: fc.integer({ min: 3, max: 5 }),
    beside: fc.boolean(),
  });
  fc.assert(
    fc.property(place, ({ first, second, gap, beside }) => {
      const a = [
        "Account | Need? | Revenue",
        ...many(first, (at) => `Firm ${at} | ${at % 2 ? "yes" : "no"} | ${at * 10}`),
      ];
      const b = ["Prospect | Profit | Budget", ...many(second, (at) => `Bolt ${at} | ${at} | ${at}`)];
      const blank = " | ".repeat(gap + 2);
      const lines = beside
        ? many(Math.max(a.length, b.length), (at) => `${a[at] ?? " | | "} |${"|".repeat(gap)} ${b[at] ?? ""}`)
        : [...a, ...many(gap, () => blank), ...b];
      const row = beside ? 0 : a.length + gap;
      const column = beside ? 3 + gap : 0;
      expect(found(...lines)).toEqual([
        `0,0: Account|Need?|Revenue × ${first}`,
        `${row},${column}: Prospect|Profit|Budget × ${second}`,
      ]);
    }),
  );
});
