import { defaultSettings, type Field } from "../../../../src/engine";
import { scorecardAsks } from "../../../../src/engine/models/scorecard/asks";
import { winCardAsks } from "../../../../src/engine/models/winCard/asks";
import { cardOf, criterion } from "./cardOf";

const mapped = (...fields: Field[]) => ({ has: (field: Field) => fields.includes(field), runs: () => false });

test.each<[Field[], boolean, Field[]]>([
  [["profit", "fit"], true, ["headroom", "benchmark", "health", "paymentReputation", "strategicFit"]],
  [["revenue", "fit"], true, ["headroom", "benchmark", "health", "paymentReputation", "strategicFit"]],
  [["fit", "headroom", "health"], true, ["profit", "paymentReputation", "strategicFit"]],
  [["fit", "headroom"], false, ["profit", "benchmark", "health", "paymentReputation", "strategicFit"]],
  [[], false, ["profit", "fit", "headroom", "benchmark", "health", "paymentReputation", "strategicFit"]],
])("[K2] the value card with %p mapped: runs %p", (fields, runs, missing) => {
  expect(scorecardAsks.asks(mapped(...fields), defaultSettings())).toEqual({ runs, missing });
});

test.each<[Field[], boolean]>([
  [["fit"], true],
  [["priceFit", "quality", "brand", "delivery", "service", "relationship", "benefit", "push"], false],
])("[K5] the win card with %p mapped: runs %p", (fields, runs) => {
  expect(winCardAsks.asks(mapped(...fields), defaultSettings()).runs).toBe(runs);
});

test("[G2] order lines tell the last order and the number of orders themselves", () => {
  const scorecard = cardOf([
    criterion({ field: "lastOrder", weight: 1 }),
    criterion({ field: "orders", weight: 1 }),
  ]);
  const settings = { ...defaultSettings(), scorecard };
  expect(scorecardAsks.asks(mapped("date"), { ...settings, account: "name" })).toEqual({
    runs: true,
    missing: [],
  });
  expect(scorecardAsks.asks(mapped("orderId"), { ...settings, account: "name" })).toEqual({
    runs: true,
    missing: ["lastOrder"],
  });
  expect(scorecardAsks.asks(mapped("date"), settings)).toEqual({
    runs: false,
    missing: ["lastOrder", "orders"],
  });
});

test("the fields are those of the settings", () => {
  const scorecard = cardOf([
    criterion({ field: "overdue", weight: 1 }),
    criterion({ field: "support", weight: 1 }),
  ]);
  expect(scorecardAsks.fieldsBySettings?.({ ...defaultSettings(), scorecard })).toEqual(["overdue"]);
  expect(scorecardAsks.fields).toContain("paymentReputation");
});
