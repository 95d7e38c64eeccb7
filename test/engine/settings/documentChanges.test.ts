import { documentChanges, type SettingsJson } from "../../../src/engine";

test.each<[string, SettingsJson, SettingsJson, [string, string | null, string | null][]]>([
  ["equal documents", { version: 1, models: ["abc"] }, { version: 2, models: ["abc"] }, []],
  [
    "a value",
    { abc: { measure: "profit" } },
    { abc: { measure: "revenue" } },
    [["abc.measure", "profit", "revenue"]],
  ],
  ["a new place", {}, { abc: { cut: { a: 0.7 } } }, [["abc.cut.a", null, "0.7"]]],
  ["a place that goes", { abc: { cut: { a: 0.7 } } }, {}, [["abc.cut.a", "0.7", null]]],
  ["a list as one value", { models: ["abc"] }, { models: ["abc", "rfm"] }, [["models", "abc", "abc, rfm"]]],
  ["a list of objects", {}, { where: [{ field: "stage" }] }, [["where", null, '[{"field":"stage"}]']]],
  [
    "another kind of value",
    { abc: 7 },
    { abc: { measure: "profit" } },
    [["abc", "7", '{"measure":"profit"}']],
  ],
  ["null for an object", { abc: null }, {}, [["abc", "null", null]]],
  ["what is long", {}, { asOf: "x".repeat(41) }, [["asOf", null, `${"x".repeat(39)}…`]]],
  [
    "a name that objects inherit",
    {},
    JSON.parse('{ "toString": "x" }') as SettingsJson,
    [["toString", null, "x"]],
  ],
])("%s", (_, before, after, changes) =>
  expect(documentChanges(before, after).map(({ path, from, to }) => [path, from, to])).toEqual(changes),
);

test("the order is that of the second document, then of what only the first has", () => {
  const changes = documentChanges({ gone: 1, both: 1 }, { added: 1, both: 2 });
  expect(changes.map(({ path }) => path)).toEqual(["added", "both", "gone"]);
});
