import type { Field } from "../../../src/engine";
import { parseSettings } from "../../../src/engine/settings/parseSettings";
import { missingColumns } from "../../../src/engine/table/missingColumns";
import { createSay } from "../../../src/locales";

const settingsOf = (document: unknown) => {
  const parsed = parseSettings(document);
  if (!parsed.ok) throw new Error("settings");
  return parsed.settings;
};
function told(fields: Field[], document: unknown = {}, locale: "en" | "zh-CN" = "en"): string[] {
  const mapped = Object.fromEntries(fields.map((field, index) => [field, index]));
  const say = createSay(locale);
  return missingColumns(mapped, settingsOf(document)).map(
    ({ model, field, stops, message }) => `${model} ${stops ? "stops" : "goes on"} ${field}: ${say(message)}`,
  );
}

test("nothing is missed where everything is mapped", () => {
  expect(told(["name", "need", "budget", "authority", "urgency", "revenue"])).toEqual([]);
});
test("[R3] a question without a column leaves the tiers open that it tells apart", () => {
  expect(told(["need", "budget", "revenue"])).toEqual([
    "readiness goes on authority: Without a column for Authority, readiness cannot tell 3S, 2S, and 1S apart. Such accounts stay open questions.",
    "readiness goes on urgency: Without a column for Urgency, readiness cannot tell 3S and 2S apart. Such accounts stay open questions.",
  ]);
});
test("[R2] a question that the user's table does not ask is not missed", () => {
  const table = Array.from({ length: 16 }, (_, index) => (index >= 8 ? "3S" : "B"));
  expect(told(["need", "revenue"], { readiness: { table } })).toEqual([]);
});
test("readiness cannot run without need and budget", () => {
  expect(told(["name", "authority", "revenue"])).toEqual([
    "readiness stops need: No tiers: no column is Need or Budget. Choose at least one of them.",
  ]);
});
test("ABC cannot run without a figure, and says when another one stands in", () => {
  const models = { models: ["abc"] };
  expect(told(["name"], models)).toEqual([
    "abc stops revenue: ABC classes do not run: there is no column for Revenue or another figure to rank by. Map one.",
  ]);
  expect(told(["profit"], models)).toEqual([
    "abc goes on revenue: There is no column for Revenue: ABC ranks by Profit instead.",
  ]);
  expect(told(["profit"], { ...models, abc: { measure: "volume" } })).toEqual([
    "abc stops volume: ABC classes do not run: the settings rank by Volume, which has no column. Map it, or change the measure.",
  ]);
});
test("a model that nobody selected misses nothing", () => {
  expect(told(["revenue"], { models: ["abc"] })).toEqual([]);
});
test("in Chinese", () => {
  expect(told(["need", "budget", "authority", "profit"], {}, "zh-CN")).toEqual([
    "readiness goes on urgency: 没有用于迫切程度的列，无法区分 3S和2S，相关客户仍为“待确认”。",
    "abc goes on revenue: 没有用于销售额的列，ABC 改按利润排序。",
  ]);
});
