import { abcMeasure } from "../../../src/engine/models/abcMeasure";
import type { Field, MeasureField } from "../../../src/engine";

test.each<[MeasureField, boolean, Field[], MeasureField | null]>([
  ["revenue", false, ["revenue", "profit"], "revenue"],
  ["profit", true, ["revenue", "profit"], "profit"],
  ["revenue", false, ["volume", "profit"], "profit"],
  ["revenue", true, ["volume", "profit"], null],
  ["revenue", false, ["name"], null],
])("%s (asked for: %s) among %j is %s", (measure, measureGiven, mapped, expected) =>
  expect(abcMeasure({ measure, measureGiven }, (field) => mapped.includes(field))).toBe(expected),
);
