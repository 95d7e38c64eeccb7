import { missingColumns, type Field, type MeasureField } from "../../../../src/engine";
import { abcAsks } from "../../../../src/engine/models/abc/asks";
import { settingsWith } from "../../sampleTable";

const asked = (fields: readonly Field[], measure: MeasureField, measureGiven = false) =>
  abcAsks.asks(
    { has: (field) => fields.includes(field), runs: () => false },
    settingsWith({ measure, measureGiven }),
  );

test("the measure of the settings, where it is mapped", () => {
  expect(asked(["revenue", "profit"], "profit")).toEqual({ runs: true, missing: [], measure: "profit" });
});

test("another mapped measure stands in for one that nobody asked for", () => {
  expect(asked(["profit"], "revenue")).toEqual({
    runs: true,
    missing: [],
    measure: "profit",
    instead: "revenue",
  });
});

test("nothing stands in for a measure that was asked for", () => {
  expect(asked(["profit"], "revenue", true)).toEqual({ runs: false, missing: ["revenue"], measure: null });
});

test.each<[string, Partial<Record<Field, number>>, boolean, string[]]>([
  ["none is mapped", { name: 0 }, false, ["missing.measure"]],
  ["the one asked for is not", { name: 0, profit: 1 }, true, ["missing.measureGiven"]],
  ["another stands in", { name: 0, profit: 1 }, false, ["missing.measureInstead"]],
  ["it is mapped", { name: 0, revenue: 1 }, false, []],
])("what is said where %s", (_, mapped, measureGiven, ids) => {
  const settings = settingsWith({ measureGiven }, { models: ["abc"] });
  expect(missingColumns(mapped, settings).map(({ message }) => message.id)).toEqual(ids);
});
