import type { AbcCut } from "../../../../src/engine";
import { classifyAbc } from "../../../../src/engine/models/abc/classify";
import { emptyClassA } from "../../../../src/engine/models/abc/emptyClassA";
import { createSay, type Locale } from "../../../../src/locales";

const COMPUTED: AbcCut = { kind: "computed" };
const EXCLUDE: AbcCut = { kind: "cumulative", a: 0.8, b: 0.95, crossing: "exclude" };

function said(values: readonly number[], cut: AbcCut, locale: Locale = "en"): string[] {
  const found = classifyAbc(Float64Array.from(values), { cut, negatives: "apart" });
  return emptyClassA(found, { cut, measure: "revenue" }, { revenue: "Sales" }).map(createSay(locale));
}

test("[§3.3] computed: of a few accounts the published limit may leave nobody in A, and it is said why", () => {
  expect(said([8, 1, 1], COMPUTED)).toEqual([
    "Nobody is in class A: the curve of shares ends it at 29% of the accounts, and of 3 that is not one. With so few accounts, choose the cut by cumulative share to see who comes first.",
  ]);
  expect(said([8, 1, 1], COMPUTED, "zh-CN")).toEqual([
    "A 类没有客户：占比曲线算出 A 类到客户数的 29% 为止，而 3 个客户的这一比例不足一个。客户这么少时，请改按累计占比划分，才能看出谁最重要。",
  ]);
});

test("[P5] computed: the limit runs through the largest accounts, which are equal and stay together", () => {
  expect(said([10, 10, 10, 10, 5], COMPUTED)).toEqual([
    "Nobody is in class A: the 4 largest accounts have the same Sales, and since the line runs through them they stay together in class B. To have a class A, let a second measure break the tie or choose the cut by cumulative share.",
  ]);
  expect(said([10, 10, 10, 10, 5], COMPUTED, "zh-CN")).toEqual([
    "A 类没有客户：最大的 4 个客户“Sales”相同，分界线正好落在其中，因此一起归入 B 类。要有 A 类，请用第二个指标区分它们，或改按累计占比划分。",
  ]);
});

test("[P4] exclude: the largest account brings more than the line", () => {
  expect(said([85, 10, 5], EXCLUDE)).toEqual([
    "Nobody is in class A: the largest account alone brings 85% of Sales, more than the 80% that ends it. Let the account that crosses the line count, and it is.",
  ]);
  expect(said([85, 10, 5], EXCLUDE, "zh-CN")).toEqual([
    "A 类没有客户：最大的一个客户就占“Sales”的 85%，已超过 A 类的界限 80%。若计入跨线的客户，它就是 A 类。",
  ]);
  expect(said([45, 45, 10], EXCLUDE)).toEqual([
    "Nobody is in class A: the 2 largest accounts, which are equal, bring 90% of Sales, more than the 80% that ends it. Let the account that crosses the line count, and they are.",
  ]);
});

test.each<[string, number[], AbcCut]>([
  ["class A has somebody", [50, 30, 20], EXCLUDE],
  ["the computed class A has somebody", [10, 9, 8, 7, 6, 5, 4, 3, 2, 1], COMPUTED],
  ["nothing can be ranked", [NaN], COMPUTED],
  ["there is nothing to share", [0, 0], EXCLUDE],
  ["nobody reaches a threshold, which says it itself", [5], { kind: "thresholds", a: 10, b: 1 }],
])("nothing to say: %s", (_, values, cut) => expect(said(values, cut)).toEqual([]));
