import { analyse, defaultSettings, planReport, type TableData } from "../../../src/engine";
import { createSay, type Locale } from "../../../src/locales";
import { sampleTable } from "../sampleTable";
import { rowsOf, texts } from "./reportRows";

const TABLE = sampleTable({
  name: ["Firm", "Acme", "Beta", "Ceta", "Delta"],
  revenue: ["Revenue", 4000, 4000, 1000, 1000],
  profit: ["Profit", 500, 500, 100, 100],
});

const report = (table: TableData, locale: Locale = "en") =>
  planReport(
    analyse({ today: "2026-11-22", table, settings: defaultSettings() }),
    {},
    createSay(locale),
    "2026-09-30 14:05",
  );

test("[§5] all five traps stand there in their order, each with its state and its sentence", () => {
  const rows = [...rowsOf(report(TABLE)).values()];
  const start = rows.findIndex(([first]) => first === "Five traps");
  const section = rows.slice(start + 1, start + 11);
  expect(section.filter((_, at) => at % 2 === 0).map((cells) => [cells[0], cells.at(-1)])).toEqual([
    ["A single indicator", "not checked"],
    ["Grab the big, drop the small", "found"],
    ["Big product, no big customer", "not checked"],
    ["Big but profitless", "clear"],
    ["Ever better terms", "not checked"],
  ]);
  expect(section[3]).toEqual([expect.stringMatching(/^Acme alone brings 40% of Revenue\. /)]);
  expect(section[9]).toEqual(["Choose a column for Discount to check this."]);
});

test("a trap that was found is not said again in the notes", () => {
  const said = texts(report(TABLE)).filter((text) => text.startsWith("Acme alone brings"));
  expect(said).toHaveLength(1);
});

test("what was found is marked, the rest is not", () => {
  const cells = report(TABLE).blocks.flatMap((block) => block.cells.flat());
  const fillOf = (state: string) => cells.filter((cell) => cell?.value === state).map((cell) => cell?.fill);
  expect(fillOf("found")).toEqual(["#FFF4CE"]);
  expect(fillOf("not checked")).toEqual([undefined, undefined, undefined]);
});

test("no ABC, no section", () => {
  const table = sampleTable({ need: ["Need?", "yes"], budget: ["Budget", "no"] });
  expect(texts(report(table))).not.toContain("Five traps");
});

test("in Chinese", () => {
  expect(texts(report(TABLE, "zh-CN"))).toEqual(
    expect.arrayContaining(["五个误区", "抓大放小", "存在", "请为折扣选择列，才能检查。"]),
  );
});
