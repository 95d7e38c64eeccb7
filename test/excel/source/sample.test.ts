import type { CellValue } from "../../../src/engine";
import { openSource } from "../../../src/excel";
import { fewerRows } from "../../../src/excel/source/sample";
import { openWorkbench, type Workbench } from "../../support/openWorkbench";

let workbench: Workbench | undefined;
afterEach(() => workbench?.close());

/** As long as a cell may be: https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const LONGEST = 32_767;
const ROWS = 60;

function list(texts: readonly string[]): CellValue[][] {
  const headers = ["Account", "Need", ...texts.map((_, at) => `Mail ${at + 1}`)];
  return [headers, ...Array.from({ length: ROWS }, (_, at) => [`Account ${at}`, "yes", ...texts])];
}

test.each<[string, string[]]>([
  ["two columns of the longest texts", ["x".repeat(LONGEST), "y".repeat(LONGEST)]],
  ["a column of long Chinese texts", ["客".repeat(18_000)]],
  ["eight columns of the longest texts", Array.from({ length: 8 }, () => "z".repeat(LONGEST))],
])(
  "a list whose first rows exceed what Excel on the web gives at once is opened all the same: %s",
  async (_, texts) => {
    workbench = await openWorkbench({ cells: list(texts), profile: "web" });
    const { sample, texts: shown, source } = await openSource({ kind: "auto" });
    expect(source.area).toMatchObject({
      row: 0,
      column: 0,
      rowCount: ROWS + 1,
      columnCount: texts.length + 2,
    });
    expect(sample.rowCount).toBe(ROWS + 1);
    expect(sample.head.length).toBeGreaterThanOrEqual(5);
    expect(sample.head[0]?.slice(0, 3)).toEqual(["Account", "Need", "Mail 1"]);
    expect(shown).toHaveLength(sample.head.length);
    expect(sample.tail.at(-1)?.[0]).toBe(`Account ${ROWS - 1}`);
  },
);

test("it goes down to a few rows, and no further", () => {
  expect([fewerRows(50), fewerRows(16), fewerRows(6), fewerRows(5)]).toEqual([16, 5, 5, null]);
});
