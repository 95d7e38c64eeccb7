import {
  analyse,
  planOutput,
  planReport,
  summarise,
  type FurtherModelId,
  type Settings,
} from "../../../src/engine";
import { classLabel } from "../../../src/engine/compare/classCodes";
import { MODELS } from "../../../src/engine/models/registry";
import { createSay } from "../../../src/locales";
import { texts } from "../report/reportRows";
import { sampleTable, settingsWith } from "../sampleTable";

/** Four accounts: settled in three ways, and one with nothing but a name and its points for price. */
const TABLE = sampleTable({
  name: ["Account", "Acme", "Beta", "Ceta", "Delta"],
  fit: ["Fit", 80, 20, 90, ""],
  acceptance: ["Acceptance", 80, 80, 20, ""],
  employees: ["Employees", 2000, 2000, 20, ""],
  benchmark: ["Landmark", 2, 2, 2, ""],
  health: ["Health", 4, 2, 2, ""],
  loyalty: ["Loyalty", 4, 4, 4, ""],
  priceSensitivity: ["Price", 1, 5, 5, 5],
  serviceNeed: ["Service", 4, 2, 2, ""],
  performanceNeed: ["Performance", 2, 2, 2, ""],
  strategicFit: ["Synergy", 5, 2, 2, ""],
  revenue: ["Revenue", 10, 120, 100, ""],
  previousRevenue: ["Before", 10, 100, 100, ""],
});

const written = (locale: Settings["locale"], models: NonNullable<Settings["models"]>) => {
  const analysis = analyse({
    table: TABLE,
    settings: settingsWith({}, { models, locale }),
    today: "2026-11-22",
  });
  return planOutput(analysis, createSay(locale)).columns.map(({ id, header, values, colours }) => ({
    id,
    cells: [header, ...values],
    /** Words in the cells that no colour is there for. */
    bare: values.filter((value) => !colours.some(({ text }) => text === value)),
  }));
};

test("[F1, Q1, T1, V1] each chosen model writes its class in words and colours; what is open says so", () => {
  const columns = written("en", ["firstSort", "screening", "growth", "value"]);
  expect(columns.filter(({ id }) => id !== "why" && id !== "nextStep")).toEqual([
    { id: "firstSort", cells: ["First sort", "core", "open", "unlikely", "open question"], bare: [] },
    {
      id: "screening",
      cells: ["Key account", "key account", "watch", "no key account", "open question"],
      bare: [],
    },
    {
      id: "growth",
      cells: ["Growth type", "price-insensitive", "growing", "steady", "open question"],
      bare: [],
    },
    { id: "value", cells: ["Value type", "strategic", "intrinsic", "intrinsic", "open question"], bare: [] },
  ]);
});

test.each<[FurtherModelId, "open question" | "no class"]>([
  ["firstSort", "open question"],
  ["screening", "open question"],
  ["growth", "open question"],
  ["value", "open question"],
  ["standing", "open question"],
  ["scorecard", "no class"],
  ["winCard", "no class"],
  ["lifecycle", "no class"],
  ["retention", "no class"],
])("%s: Delta, of whom little is known, is “%s” wherever it is named", (model, words) => {
  const say = createSay("en");
  const others = words === "no class" ? "firstSort" : "scorecard";
  const settings = settingsWith({}, { models: [model], compare: { model, with: others, cuts: false } });
  const analysis = analyse({ table: TABLE, settings, today: "2026-11-22" });
  const cell = planOutput(analysis, say).columns.find(({ colours }) => colours.length > 0)?.values[3];
  expect(cell).toBe(words === "open question" ? words : "");
  expect(summarise(analysis, say).join()).toContain(`${words} 1`);
  expect(classLabel(model, 255)).toEqual(MODELS[model].none);
  const report = texts(planReport(analysis, {}, say, "2026-11-22"));
  expect(report).toContain(words);
  // The account stands without a class in the section of its model and beside the other model.
  expect(report).not.toContain("none");
});

test("in Chinese", () => {
  const columns = written("zh-CN", ["screening", "growth", "value"]);
  expect(columns.filter(({ id }) => id !== "why" && id !== "nextStep").map(({ cells }) => cells)).toEqual([
    ["大客户筛选", "大客户", "观察", "非大客户", "待确认"],
    ["增长类型", "价格不敏感型", "潜力增大型", "中规中矩型", "待确认"],
    ["价值类型", "战略价值", "内在价值", "内在价值", "待确认"],
  ]);
});

test("a single chosen model says why and what next", () => {
  const columns = written("en", ["screening"]);
  expect(columns.map(({ id }) => id)).toEqual(["why", "nextStep", "screening"]);
  expect(columns[0]?.cells[2]).toBe("Health 2 is below 3; the other two principles hold.");
});
