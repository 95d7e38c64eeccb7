import fc from "fast-check";
import type { CellValue } from "../../../src/engine";
import { locateTable } from "../../../src/engine/table/locateTable";
import { sampleOf } from "./cultures";

/** "header row: headers × rows" of a layout, or the id of the problem. */
function located(rows: CellValue[][], rest = {}) {
  const found = locateTable(sampleOf(rows, rest));
  if ("problem" in found) return found.problem.id;
  const totals = found.totalsRows > 0 ? ` +${found.totalsRows}` : "";
  return `${found.headerRow}: ${found.columns.map(({ header }) => header).join("|")} × ${found.rowCount}${totals}`;
}
const B = "";

describe("the header row", () => {
  test.each<[string, CellValue[][], string]>([
    [
      "first row",
      [
        ["Account", "Revenue"],
        ["Acme", 1200],
      ],
      "0: Account|Revenue × 1",
    ],
    [
      "below a title",
      [
        ["Prospects Q3", B],
        [B, B],
        ["Account", "Revenue"],
        ["Acme", 1200],
      ],
      "2: Account|Revenue × 1",
    ],
    [
      "below title lines of a wide table",
      [
        ["Prospects", B, B, B],
        ["Exported", 45900, B, B],
        ["Account", "Need", "Budget", "Revenue"],
        ["Acme", "yes", "no", 1],
      ],
      "2: Account|Need|Budget|Revenue × 1",
    ],
    [
      "below two labels as wide as the table",
      [
        ["Prepared by", "Anna"],
        [B, B],
        ["Firma", "Umsatz"],
        ["Acme", 1200],
        ["Beta", 900],
      ],
      "2: Firma|Umsatz × 2",
    ],
    [
      "below a date beside a label",
      [
        ["Report date", 45900],
        [B, B],
        ["Account", "Revenue"],
        ["Acme", 1200],
      ],
      "2: Account|Revenue × 1",
    ],
    [
      "below a line that groups columns",
      [
        ["Firm", B, "Money", B],
        ["Firma", "Ort", "Umsatz", "Gewinn"],
        ["Acme", "Bern", 12, 3],
        ["Beta", "Genf", 9, 1],
      ],
      "1: Firma|Ort|Umsatz|Gewinn × 2",
    ],
    [
      "of a table of texts only",
      [
        ["Firma", "Betreuer"],
        ["Acme", "Anna"],
        ["Beta", "Bert"],
      ],
      "0: Firma|Betreuer × 2",
    ],
    [
      "whose first lines lack figures",
      [
        ["Firma", "Wer", "Umsatz"],
        ["Acme", "Anna", B],
        ["Beta", "Bert", 9],
      ],
      "0: Firma|Wer|Umsatz × 2",
    ],
    [
      "that names not every column, above texts only",
      [
        ["Account", "Owner", "Colour", B],
        ["Acme", "Anna", "grey", "calls back"],
      ],
      "0: Account|Owner|Colour|Column D × 1",
    ],
    [
      "with years as headings",
      [
        ["Firma", 2024, 2025],
        ["Acme", 12, 13],
        ["Beta", 9, 8],
      ],
      "0: Firma|2024|2025 × 2",
    ],
    [
      "in Chinese",
      [
        ["客户分级表", B, B],
        ["客户名称", "需求", "销售额"],
        ["宏达", "是", 12],
      ],
      "1: 客户名称|需求|销售额 × 1",
    ],
    ["of a single column", [["Revenue"], [12], [13]], "0: Revenue × 2"],
    [
      "with a header broken over lines",
      [
        ["Account\nname", "Revenue\n(k€)"],
        ["Acme", 12],
      ],
      "0: Account\nname|Revenue\n(k€) × 1",
    ],
    [
      "above a blank row",
      [
        ["Account", "Revenue"],
        [B, B],
        ["Acme", 1200],
      ],
      "0: Account|Revenue × 2",
    ],
    [
      "starting anywhere",
      [
        [B, B, B, B],
        [B, B, "Account", "Revenue"],
        [B, B, "Acme", 12],
      ],
      "1: Account|Revenue × 1",
    ],
  ])("%s", (_, rows, expected) => {
    expect(located(rows)).toBe(expected);
  });

  test("an Excel table says itself where it is", () => {
    const rows = [
      ["12", "yes"],
      ["Acme", "Bert"],
    ];
    expect(located(rows, { headerKnown: true })).toBe("0: 12|yes × 1");
  });
});

describe("no table", () => {
  test.each<[string, CellValue[][], string]>([
    ["nothing at all", [], "table.empty"],
    [
      "blank cells",
      [
        [B, B],
        [B, " "],
      ],
      "table.empty",
    ],
    [
      "figures only",
      [
        [1, 2],
        [3, 4],
      ],
      "table.noHeader",
    ],
    [
      "data without headings",
      [
        ["Acme", "yes", 12],
        ["Beta", "no", 9],
      ],
      "table.noHeader",
    ],
    ["headings only", [["Account", "Revenue"]], "table.noRows"],
    [
      "headings and totals only",
      [
        ["Account", "Revenue"],
        ["Total", 0],
      ],
      "table.noRows",
    ],
  ])("%s", (_, rows, expected) => {
    expect(located(rows)).toBe(expected);
  });
  test("the sentence about missing rows names the headings", () => {
    expect(locateTable(sampleOf([["Account", "Need", "Budget", "Revenue", "Owner"]]))).toEqual({
      problem: { id: "table.noRows", values: { header: "Account, Need, Budget, Revenue, …" } },
    });
  });
});

describe("columns", () => {
  test("without header: named by their letter in the sheet", () => {
    expect(
      located([
        ["Account", B, "Revenue"],
        ["Acme", "x", 12],
      ]),
    ).toBe("0: Account|Column B|Revenue × 1");
    expect(
      located(
        [
          ["Account", B],
          ["Acme", "x"],
        ],
        { firstColumn: 25 },
      ),
    ).toBe("0: Account|Column AA × 1");
  });
  test("without header and values: no part of the table", () => {
    expect(
      located([
        ["Account", B, "Revenue"],
        ["Acme", B, 12],
      ]),
    ).toBe("0: Account|Revenue × 1");
  });
  test("of the add-in: no part of it, nor do their cells make rows", () => {
    const rows = [
      ["Account", "Revenue", "Tier"],
      ["Acme", 12, "3S"],
      [B, B, "B"],
    ];
    expect(located(rows, { ownColumns: [2] })).toBe("0: Account|Revenue × 1");
  });
});

describe("the end of the data", () => {
  const table = (...end: CellValue[][]) => [
    ["Account", "Owner", "Revenue"],
    ["Acme", "Anna", 12],
    ["Beta", "Bert", 9],
    ...end,
  ];
  test.each<[string, CellValue[][], string]>([
    ["Total", [["Total", B, 21]], "2 +1"],
    ["grand total", [["Grand Total:", B, 21]], "2 +1"],
    ["sum", [["SUM", B, "21"]], "2 +1"],
    ["in the second column", [[B, "Totals", 21]], "2 +1"],
    ["with a count", [["Total (2 accounts)", B, 21]], "2 +1"],
    ["with a share", [["Total", "100%", 21]], "2 +1"],
    ["without a figure", [["Total", B, B]], "2 +1"],
    [
      "several",
      [
        ["Subtotal", B, 21],
        ["Grand total", B, 21],
      ],
      "2 +2",
    ],
    [
      "after blank rows",
      [
        [B, B, B],
        ["Total", B, 21],
      ],
      "2 +1",
    ],
    [
      "before blank rows and a note",
      [
        ["Total", B, 21],
        [B, B, B],
        ["Source: CRM", B, B],
      ],
      "2 +1",
    ],
    ["合计", [["合计", B, 21]], "2 +1"],
    ["总计", [["总计：", B, 21]], "2 +1"],
    ["小计", [["小计", B, 21]], "2 +1"],
    ["總計", [["總計", B, 21]], "2 +1"],
    ["合 计", [["合 计", B, 21]], "2 +1"],
    ["合計（元）", [["合計（元）", B, 21]], "2 +1"],
    ["a note", [["* without VAT", B, B]], "2"],
    [
      "blank rows",
      [
        [B, B, B],
        [B, B, B],
      ],
      "2",
    ],
    ["a firm named Total Energies", [["Total Energies", B, 21]], "3"],
    ["a firm named Total with an owner", [["Total", "Anna", 21]], "3"],
    ["a firm with nothing but a name", [["Notes and Sons", B, B]], "3"],
    [
      "a total in the middle",
      [
        ["Total", B, 21],
        ["Gamma", "Anna", 3],
      ],
      "4",
    ],
  ])("%s", (_, end, expected) => {
    expect(located(table(...end))).toBe(`0: Account|Owner|Revenue × ${expected}`);
  });

  test("of a long table is found in its last rows", () => {
    const long = [
      ["Account", "Revenue"],
      ...Array.from({ length: 300 }, (_, i) => [`Firm ${i}`, i]),
      ["Total", 44850],
    ];
    expect(located(long)).toBe("0: Account|Revenue × 300 +1");
  });
  test("lies behind the rows that were not seen, whatever the last row before them holds", () => {
    const rows = [
      ["Account", "Revenue"],
      ["Acme", 12],
      ["Total", 12],
    ];
    expect(
      located(rows, {
        rowCount: 400,
        tail: [
          [B, B],
          [B, B],
        ],
      }),
    ).toBe("0: Account|Revenue × 397");
  });
  test("is not looked for in rows that were not seen", () => {
    const rows = [
      ["Account", "Revenue"],
      ["Acme", 12],
    ];
    expect(
      located(rows, {
        rowCount: 400,
        tail: [
          [B, B],
          ["Total", 12],
        ],
      }),
    ).toBe("0: Account|Revenue × 397 +1");
  });
});

test("a block anywhere in the sheet, with or without a title, is found whole", () => {
  const place = fc.record({
    above: fc.nat(20),
    left: fc.nat(6),
    below: fc.nat(3),
    rows: fc.integer({ min: 1, max: 90 }),
    title: fc.boolean(),
  });
  fc.assert(
    fc.property(place, ({ above, left, below, rows, title }) => {
      const width = left + 3;
      const row = (...cells: CellValue[]) => [...Array<CellValue>(left).fill(B), ...cells];
      const blank = () => Array<CellValue>(width).fill(B);
      const sheet = [
        ...(title ? [row("Prospects 2025", B, B)] : []),
        ...Array.from({ length: above }, blank),
        row("Account", "Need?", "Revenue"),
        ...Array.from({ length: rows }, (_, i) => row(`Firm ${i}`, i % 2 ? "yes" : "no", i * 10)),
        ...Array.from({ length: below }, blank),
      ];
      const found = locateTable(sampleOf(sheet));
      expect(found).toEqual({
        headerRow: above + (title ? 1 : 0),
        firstDataRow: above + (title ? 2 : 1),
        rowCount: rows,
        totalsRows: 0,
        columns: ["Account", "Need?", "Revenue"].map((header, i) => ({ index: left + i, header })),
      });
    }),
  );
});
