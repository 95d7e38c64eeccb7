import type { CellValue, OutputColumn } from "../../../src/engine";
import { isRenamed, saidIn, saysOurs, sayingsOf } from "../../../src/excel/apply/sayings";

const column = (values: readonly CellValue[], more: Partial<OutputColumn> = {}): OutputColumn => ({
  ...{ id: "why", header: "Why", values, numberFormat: "@", alignment: "Left", wrap: true },
  ...{ width: 30, colours: [], ...more },
});
const chip = (text: string) => ({ text, fill: "#FFFFFF", fontColor: "#000000" });
const TIER = column(["3S", "A", "open question"], { id: "tier", colours: ["3S", "A", "B"].map(chip) });

test.each<[string, OutputColumn, readonly CellValue[], boolean]>([
  ["one sentence of ours among others", column(["Need.", "Budget."]), ["Mine", "Budget."], true],
  ["no sentence of ours", column(["Need.", "Budget."]), ["Mine", "Yours"], false],
  ["blank cells", column(["Need.", "Budget."]), ["", ""], true],
  ["a figure as a file keeps it", column([1 / 3]), [0.333333333333333], true],
  ["figures that stand anywhere", column([0, 1, 0.25]), [1, 0, 0, 1, 17], false],
  ["tiers, and one typed by hand", TIER, ["3S", "A", "open question", "A", "mine"], true],
  ["letters that are tiers as well among others", TIER, ["A", "B", "C", "C", "A"], false],
  ["what was set by hand, and by nobody else", column(["mine"], { id: "setByHand" }), ["mine"], false],
  ["a choice of ours", column([""], { id: "setByHand", choices: ["3S", "A"] }), ["", "3S"], true],
])("%s", (_, plan, cells, isOurs) => {
  expect(saysOurs(sayingsOf(plan), cells)).toBe(isOurs);
});

test("a record keeps twenty of a column's words at most, from all over the list", () => {
  const sentences = Array.from({ length: 12_345 }, (_, row) => `Sentence ${row}.`);
  const said = saidIn([{ definedName: "_VitalFew_why", plan: column(sentences) }])._VitalFew_why;
  expect(said?.words.length).toBeLessThanOrEqual(20);
  expect(said?.words.length).toBeGreaterThan(15);
  expect(Number(String(said?.words.at(-1)).replace(/\D/g, ""))).toBeGreaterThan(11_000);
});

test.each([
  ["Tier", "Tier", false],
  ["Tier", "Rank", true],
  ["Tier", "", false],
  ["", "Rank", false],
])("written as “%s”, headed “%s” now: renamed %s", (written, header, expected) => {
  expect(isRenamed(written, header)).toBe(expected);
});
