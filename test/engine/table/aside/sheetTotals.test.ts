import type { CellValue } from "../../../../src/engine";
import { sheetTotals } from "../../../../src/engine/table/aside/sheetTotals";
import { locateTable } from "../../../../src/engine/table/locateTable";
import { english, sampleOf } from "../cultures";
import { drawn } from "../find/rowsOf";

function totals(lines: string[], rest: { totals?: CellValue[] } = {}): [number, number][] {
  const sample = sampleOf(drawn(...lines), rest);
  const layout = locateTable(sample);
  return "problem" in layout ? [] : [...sheetTotals(sample, layout, english)];
}

test.each<[string, string[], [number, number][]]>([
  [
    "one row",
    ["Account | Owner | Revenue", "Acme | Anna | 12", "Beta | Bert | 9", "Total |  | 21"],
    [[2, 21]],
  ],
  ["figures as texts", ["Account | Owner | Revenue", "Acme | Anna | 12", "Total |  | 1,221"], [[2, 1221]]],
  [
    "behind a gap",
    ["Account | Owner | Revenue", "Acme | Anna | 12", "", "合计 |  | 21", "", "注：含税 | | "],
    [[2, 21]],
  ],
  [
    "the grand total, not the subtotal below it",
    ["Account | O | Revenue", "Acme | A | 12", "Total |  | 21", "Subtotal |  | 9"],
    [[2, 21]],
  ],
  [
    "the last of several",
    ["Account | O | Revenue", "Acme | A | 12", "Total |  | 12", "Grand total |  | 40"],
    [[2, 40]],
  ],
  ["none", ["Account | Revenue", "Acme | 12"], []],
])("%s", (_, lines, expected) => expect(totals(lines)).toEqual(expected));

test("an Excel table's own totals row goes before", () => {
  expect(totals(["Account | Revenue", "Acme | 12"], { totals: ["Total", 12] })).toEqual([[1, 12]]);
});
