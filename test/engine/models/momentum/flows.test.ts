import type { Field } from "../../../../src/engine";
import { flowMeasure } from "../../../../src/engine/models/momentum/flows";

const has =
  (...fields: Field[]) =>
  (field: Field) =>
    fields.includes(field);

test("what an account brings is revenue before volume, quantity and profit, unless another of them is asked for", () => {
  expect(flowMeasure(has("profit", "volume", "revenue"))).toBe("revenue");
  expect(flowMeasure(has("profit", "volume"))).toBe("volume");
  expect(flowMeasure(has("profit", "volume", "revenue"), "profit")).toBe("profit");
  expect(flowMeasure(has("revenue"), "profit")).toBe("revenue");
  expect(flowMeasure(has("headroom"), "headroom")).toBeNull();
});
