import { analyse, defaultSettings, planReport, type Analysis, type RunRecord } from "../../../src/engine";
import { createSay } from "../../../src/locales";
import { listOf, type Row } from "../history/logSupport";
import { sampleTable } from "../sampleTable";
import { rowsOf } from "./reportRows";

const run = (rows: readonly Row[], record: RunRecord | null = null): Analysis =>
  analyse({
    today: "2026-11-22",
    table: listOf(rows),
    settings: defaultSettings(),
    previous: { record, at: "2026-11-14 09:30" },
  });

/** The section of who moved, without its title. */
function section(analysis: Analysis): unknown[][] {
  const plan = planReport(analysis, {}, createSay("en"), "2026-11-22 14:05");
  const rows = [...rowsOf(plan).values()].map((row) => row.filter((cell) => cell !== null && cell !== ""));
  const from = rows.findIndex(([first]) => String(first).startsWith("Who moved"));
  const to = rows.findIndex(([first], at) => at > from && String(first).startsWith("Every line"));
  return from < 0 ? [] : rows.slice(from + 1, to < 0 ? undefined : to);
}

const firms = (count: number, answers: (at: number) => string): Row[] =>
  Array.from({ length: count }, (_, at) => [`Firm ${at}`, answers(at)]);
const moved = (before: readonly Row[], after: readonly Row[]) =>
  section(run(after, run(before).record ?? null));

test("nobody asked: no section", () => {
  const table = sampleTable({ name: ["Firm", "Acme"], revenue: ["Revenue", 1] });
  expect(section(analyse({ today: "2026-11-22", table, settings: defaultSettings() }))).toEqual([]);
});

test("so many are named, the others are counted", () => {
  const named = (count: number) =>
    moved(
      firms(count, () => "yyyn"),
      firms(count, () => "yyyy"),
    );
  const seventeen = named(17);
  expect(seventeen.filter(([name]) => String(name).startsWith("Firm "))).toHaveLength(15);
  expect(seventeen).toContainEqual(["2 more accounts moved."]);
  const sixteen = named(16);
  expect(sixteen.filter(([name]) => String(name).startsWith("Firm "))).toHaveLength(16);
  expect(sixteen.flat().join(" ")).not.toContain("more");
});

test("the page holds five classes across; who moved to the sixth stands below", () => {
  const ways = ["yyyy", "yyyn", "nyyn", "ynnn", "nnnn", "?yyy"];
  const rows = moved(
    firms(6, (at) => ways[at] ?? ""),
    firms(6, (at) => ways[(at + 1) % 6] ?? ""),
  );
  expect(rows).toContainEqual(["From ↓ to →", "3S", "2S", "1S", "A", "B"]);
  expect(rows).toContainEqual(["A", "–", "–", "–", "–", 1]);
  expect(rows).toContainEqual(["To “open question”: B 1."]);
});

test("who came into the list and who left it", () => {
  const rows = moved(
    [...firms(2, () => "yyyy"), ["Old", "nnnn"]],
    [...firms(2, () => "yyyy"), ["New", "ynnn"], ["Newer", "?yyy"]],
  );
  expect(rows.slice(0, 3)).toEqual([
    ["Nobody changed tier since Nov 14, 2026."],
    ["2 accounts came into the list (A 1 · open question 1)."],
    ["1 account left the list (B 1)."],
  ]);
});
