import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import type { Results } from "../../src/engine";
import { ROOT } from "../support/command";
import { sharedData } from "../support/sharedData";

const WHAT = "541,909 lines from the .csv in one run";
const file = sharedData(WHAT, "uci_online_retail", "online_retail.csv.gz");
const reference = sharedData(WHAT, "expected", "online_retail_gross_by_customer.json");

/** Lines with a customer, quantity above 0, at a price: the definition of the reference run. */
const SETTINGS = {
  account: "CustomerID",
  models: ["abc"],
  where: [
    { field: "CustomerID", blank: false },
    { field: "quantity", gt: 0 },
    { field: "price", gt: 0 },
  ],
};
/** What Node may keep. Its collector lets garbage lie as long as there is room, so the room is what can be tested. */
const MOST_MEGABYTES = 2048;

interface Reference {
  n_rows: number;
  total_all: number;
  gini_positive: number;
  n_entities_to_reach: { p80: number };
  abc_80_95_positive_only: {
    crossing_item_kept: { count: Record<"A" | "B" | "C", number>; value: Record<"A" | "B" | "C", number> };
  };
}

if (file && reference) {
  describe(WHAT, () => {
    const folder = mkdtempSync(path.join(tmpdir(), "vital-few-retail-"));
    afterAll(() => rmSync(folder, { recursive: true }));

    test("accounts, classes, figures and ledger equal the reference, in a heap of 2 GB", () => {
      const input = path.join(folder, "online_retail.csv");
      const settings = path.join(folder, "settings.json");
      const output = path.join(folder, "results.json");
      writeFileSync(input, gunzipSync(readFileSync(file)));
      writeFileSync(settings, JSON.stringify(SETTINGS));

      const cli = path.join(ROOT, "src/workbench/cli");
      const begun = performance.now();
      const { status, stderr } = spawnSync(
        process.execPath,
        [
          `--max-old-space-size=${MOST_MEGABYTES}`,
          ...["-r", path.join(__dirname, "support/tellPeak.cjs"), "-r", path.join(cli, "register.cjs")],
          ...[path.join(cli, "classify.ts"), input, "--settings", settings, "--json", output],
        ],
        { cwd: ROOT, encoding: "utf8", maxBuffer: 1 << 26 },
      );
      const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
      const all = performance.now() - begun;
      expect({ status, stderr }).toEqual({
        status: 0,
        stderr: expect.stringMatching(/peak \d+ MB/) as string,
      });
      const results = JSON.parse(readFileSync(output, "utf8")) as Results;
      const peak = Number(/peak (\d+) MB/.exec(stderr)?.[1]);
      const { read, compute, write, total } = results.milliseconds;
      console.info(
        `${WHAT}: ${seconds(all)} – start, open and JSON ${seconds(all - total)}, read ${seconds(read)}, ` +
          `compute ${seconds(compute)}, write ${seconds(write)}; ${results.syncs} syncs, peak ${peak} MB`,
      );

      const expected = JSON.parse(readFileSync(reference, "utf8")) as Reference;
      const kept = expected.abc_80_95_positive_only.crossing_item_kept;
      const { pareto, input: told } = results;
      expect(told.rows).toBe(541_909);
      expect(told.accounts).toBe(expected.n_rows);
      expect(pareto?.total).toBeCloseTo(expected.total_all, 2);
      expect(pareto?.gini).toBeCloseTo(expected.gini_positive, 9);
      expect(pareto?.accountsFor80).toBe(expected.n_entities_to_reach.p80);
      for (const { class: name, count, value } of pareto?.classes ?? []) {
        expect([name, count]).toEqual([name, kept.count[name]]);
        expect(value).toBeCloseTo(kept.value[name], 2);
      }
      const { computed, filtered, apart, unreadable, noAccount, total: sum } = told.ledger;
      const entries = [computed, filtered, apart, unreadable, noAccount];
      expect(entries.reduce((lines, entry) => lines + entry.lines, 0)).toBe(541_909);
      expect(entries.reduce((added, entry) => added + entry.sum, 0)).toBeCloseTo(sum, 2);
    });
  });
}
