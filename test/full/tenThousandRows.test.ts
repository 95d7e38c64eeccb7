import { createApp, createInlineEngine } from "../../src/app";
import { createSay } from "../../src/locales";
import type { CellValue } from "../../src/workbench/workbook";
import { openWorkbench } from "../support/openWorkbench";

const HEADERS = [
  "Account",
  "ID",
  "Owner",
  "Region",
  "Industry",
  "Need",
  "Budget",
  "Authority",
  "Urgency",
  "Revenue",
  "Profit",
  "Notes",
];
const ROWS = 10_000;
const ANSWERS = ["yes", "no", "", "yes", "Y"];

function line(at: number): CellValue[] {
  const answer = (salt: number) => ANSWERS[(at * 7 + salt * 13 + (at >> 3)) % ANSWERS.length] ?? "";
  const revenue = Math.round(1_000_000 / (1 + ((at * 7_919) % ROWS))) / 100;
  return [
    `Account ${at} Ltd`,
    `'${String(at).padStart(6, "0")}`,
    `Owner ${at % 12}`,
    `Region ${at % 5}`,
    `Industry ${at % 9}`,
    answer(1),
    answer(2),
    answer(3),
    answer(4),
    revenue,
    revenue / 5,
    at % 3 === 0 ? "Met at the autumn fair, asked for a quote" : "",
  ];
}

test("10,000 rows × 12 columns: few syncs, small messages, everything written", async () => {
  const workbench = await openWorkbench({
    cells: [HEADERS, ...Array.from({ length: ROWS }, (_, at) => line(at))],
    profile: "web",
  });
  try {
    const { host, book } = workbench;
    const app = createApp({ engine: createInlineEngine(), say: createSay("en") });
    const run = async (name: string) => {
      const before = { ...host.statistics };
      const { analysis, milliseconds } = await app.classify();
      const { read, compute, write, total } = milliseconds;
      const syncs = host.statistics.syncs - before.syncs;
      const bytes = [
        host.statistics.bytesOut - before.bytesOut,
        host.statistics.bytesIn - before.bytesIn,
      ] as const;
      console.info(
        `${name}: read ${read.toFixed(0)} ms, compute ${compute.toFixed(0)} ms, write ${write.toFixed(0)} ms, ` +
          `total ${total.toFixed(0)} ms; ${syncs} syncs, ${bytes[0]} bytes out, ${bytes[1]} bytes in; ` +
          `${(process.memoryUsage().rss / 1e6).toFixed(0)} MB resident`,
      );
      return { analysis, syncs };
    };
    const first = await run("first run");
    expect(first.analysis.accounts).toBe(ROWS);
    // Looking, reading, comparing, the claim and the mark of the run, the name of its list, writing, reading back and the
    // log ask one after another.
    expect(first.syncs).toBeLessThanOrEqual(21);
    const [sheet] = book.sheets();
    expect(sheet?.usedArea(true)).toEqual({
      row: 0,
      column: 0,
      rowCount: ROWS + 1,
      columnCount: HEADERS.length + 7,
    });
    const again = await run("second run");
    expect(again.syncs).toBeLessThanOrEqual(13);
  } finally {
    workbench.close();
  }
});
