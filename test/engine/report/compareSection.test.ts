import { analyse, parseSettings, planReport, type SheetPlan } from "../../../src/engine";
import { createSay, type Locale } from "../../../src/locales";
import { sampleTable } from "../sampleTable";
import { rowsOf, texts } from "./reportRows";

const TABLE = sampleTable({
  name: ["Firm", "Acme", "Beta", "Ceta"],
  need: ["Need", "yes", "yes", "?"],
  budget: ["Budget", "yes", "no", "no"],
  revenue: ["Revenue", 700, 200, 100],
  fit: ["Fit", 10, 80, 90],
  acceptance: ["Acceptance", 10, 90, ""],
});

function report(document: object, locale: Locale = "en"): SheetPlan {
  const parsed = parseSettings(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const analysis = analyse({ today: "2026-11-22", table: TABLE, settings: parsed.settings });
  return planReport(analysis, {}, createSay(locale), "2026-09-30 14:05");
}

function below(plan: SheetPlan, title: string, count: number) {
  const rows = [...rowsOf(plan).values()];
  return rows.slice(rows.findIndex(([first]) => first === title) + 1).slice(0, count);
}

test("two models side by side, with accounts, their share, and who differs most", () => {
  expect(below(report({ compare: { with: "firstSort" } }), "ABC classes beside First sort", 5)).toEqual([
    ["ABC classes", "core", "open", "unlikely", "open question"],
    ["A", "1 · 20%", "–", "1 · 70%", "–"],
    ["B", "–", "–", "–", "1 · 10%"],
    ["C", "–", "–", "–", "–"],
    ["Each cell: accounts and their share of Revenue. The two differ most on Acme (A and unlikely)."],
  ]);
});

test("the model with more classes goes down, so that the page holds them", () => {
  const [header, first] = below(
    report({ compare: { with: "readiness" } }),
    "Readiness beside ABC classes",
    2,
  );
  expect(header).toEqual(["Readiness", "A", "B", "C"]);
  expect(first).toEqual(["3S", "–", "–", "–"]);
});

test("the cuts side by side, the chosen one marked", () => {
  expect(below(report({ compare: { cuts: true } }), "The same accounts under other cuts", 4)).toEqual([
    ["Cut", "Accounts in A", "A brings", "Accounts in B", "B brings", "Accounts in C"],
    ["To 80%, crossing one in (yours)", 2, 0.9, 1, 0.1, 0],
    ["To 80%, crossing one out", 1, 0.7, 1, 0.2, 1],
    ["First 20% by number", 1, 0.7, 1, 0.2, 1],
  ]);
});

test("what if: who would change class", () => {
  const plan = report({
    sensitivity: [
      { path: "abc.cut.a", to: 0.6 },
      { path: "abc.cut.b", to: 0.96 },
    ],
  });
  expect(below(plan, "What if", 2)).toEqual([
    ["abc.cut.a 0.6 instead of 0.8: one account changes class (A → B 1): Beta."],
    ["abc.cut.b 0.96 instead of 0.95: nobody changes class."],
  ]);
});

test("a model that did not run is told in the notes", () => {
  expect(texts(report({ compare: { with: "rfm" } }))).toContain(
    "RFM did not run, so nothing is laid beside it.",
  );
});

test("nothing of it where nobody asked", () => {
  const said = texts(report({}));
  for (const title of ["What if", "The same accounts under other cuts"]) expect(said).not.toContain(title);
});

test("in Chinese", () => {
  const plan = report({ compare: { with: "firstSort", cuts: true } }, "zh-CN");
  expect(texts(plan)).toEqual(
    expect.arrayContaining(["ABC 分类与初步分类对照", "同样的客户，换一种划分方式"]),
  );
});
