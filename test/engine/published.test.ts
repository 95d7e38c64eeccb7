import { readFileSync } from "node:fs";
import { analyse } from "../../src/engine";
import { gini } from "../../src/engine/stats/gini";
import { herfindahl } from "../../src/engine/stats/herfindahl";
import { sharedData } from "../support/sharedData";
import { sampleTable, settingsWith } from "./sampleTable";

/**
 * Figures that the documentation of other programs prints, restated here from `published.json`; where that file stands
 * beside the project, the restatement is compared with it.
 */

/** Example of the R package ineq (its own reference output, seven digits). */
const INEQ = {
  x: [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261],
  gini: 0.4620911,
  herfindahl: 0.1840812,
};

/** Pareto chart of the R package qcc: item, frequency, cumulative frequency, per cent, cumulative per cent. */
const QCC: [item: string, frequency: number, sum: number, percent: number, cumulative: number][] = [
  ["contact num.", 94, 94, 31.33, 31.33],
  ["price code", 80, 174, 26.67, 58.0],
  ["supplier code", 66, 240, 22.0, 80.0],
  ["part num.", 33, 273, 11.0, 91.0],
  ["schedule date", 27, 300, 9.0, 100.0],
];

/** Damgaard & Weiner: two distributions with one Gini (÷ (n − 1)) and different Lorenz curves. */
const DAMGAARD_WEINER = [
  ["nine of 50/9 and one of 50", [50, ...new Array<number>(9).fill(50 / 9)]],
  ["five of 18 and five of 2", [...new Array<number>(5).fill(18), ...new Array<number>(5).fill(2)]],
] as const;
const DAMGAARD_WEINER_GINI = 0.4444444;

const abcOf = (names: readonly string[], values: readonly number[]) => {
  const table = sampleTable({ name: ["Item", ...names], revenue: ["Frequency", ...values] });
  const { abc } = analyse({ table, settings: settingsWith({}), today: "2026-11-22" });
  if (!abc) throw new Error("ABC did not run.");
  return abc;
};

test("[§4] Gini and Herfindahl index of ineq's example", () => {
  const { pareto } = abcOf(INEQ.x.map(String), INEQ.x);
  expect(pareto.gini).toBeCloseTo(INEQ.gini, 7);
  expect(pareto.hhi).toBeCloseTo(INEQ.herfindahl, 7);
});

test("[§4] shares, the Lorenz curve from its top and the line of 80 % of qcc's example", () => {
  const abc = abcOf(
    QCC.map(([item]) => item),
    QCC.map(([, frequency]) => frequency),
  );
  expect(Array.from(abc.share, (share) => Math.round(share * 1e4) / 100)).toEqual(QCC.map((row) => row[3]));
  expect(Array.from(abc.cumulativeShare, (share) => Math.round(share * 1e4) / 100)).toEqual(
    QCC.map((row) => row[4]),
  );
  expect(abc.pareto).toMatchObject({ total: 300, accountsFor80: 3 });
});

test.each(DAMGAARD_WEINER)("[§4] %s have the same Gini", (_, values) => {
  const n = values.length;
  expect(((gini(values) ?? NaN) * n) / (n - 1)).toBeCloseTo(DAMGAARD_WEINER_GINI, 7);
});

test("[§4] and it is not the Herfindahl index that tells which is which", () => {
  const [[, one], [, other]] = DAMGAARD_WEINER;
  expect(herfindahl(one)).toBeGreaterThan(herfindahl(other) ?? NaN);
});

const file = sharedData("published figures as restated", "expected", "published.json");
if (file !== null)
  test("the restated figures are those of the file", () => {
    const published = JSON.parse(readFileSync(file, "utf8")) as {
      ineq: typeof INEQ & { damgaard_weiner: { gini_corrected_x: number; gini_corrected_y: number } };
      qcc_defect: { table: typeof QCC };
    };
    expect(published.ineq).toMatchObject(INEQ);
    expect(published.qcc_defect.table).toEqual(QCC);
    expect(published.ineq.damgaard_weiner).toMatchObject({
      gini_corrected_x: DAMGAARD_WEINER_GINI,
      gini_corrected_y: DAMGAARD_WEINER_GINI,
    });
  });
