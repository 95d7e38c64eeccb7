import { abcJson } from "../../../../src/engine/models/abc/json";
import { runAbc } from "../../../../src/engine/models/abc/run";
import type { Settings } from "../../../../src/engine";
import { settingsWith } from "../../sampleTable";
import { inputsOf, type SampleColumns } from "../inputsOf";
import { toldBy } from "../sayOf";

const jsonOf = (columns: SampleColumns, changes: Partial<Settings["abc"]>, rest: Partial<Settings> = {}) => {
  const inputs = inputsOf(columns, { ...rest, abc: settingsWith(changes).abc });
  return abcJson(runAbc(inputs), toldBy(inputs));
};

test("[P1, P2] without a class there is no share; apart, there is a value", () => {
  const json = jsonOf(
    { name: ["Firm", "Acme", "Beta", "Ceta", "Delta"], revenue: ["Revenue", 80, 20, "", -7] },
    {},
  );
  const none = { share: null, cumulativeShare: null, class: null, toNext: null };
  expect(json(0)).toEqual({
    status: "classified",
    value: 80,
    share: 0.8,
    cumulativeShare: 0.8,
    class: "A",
    toNext: null,
  });
  expect(json(2)).toEqual({ status: "unclassified", value: null, ...none });
  expect(json(3)).toEqual({ status: "apart", value: -7, ...none });
});

test("[P7] the group that an account stands by, and of order lines its class in each", () => {
  const columns: SampleColumns = {
    name: ["Firm", "Acme", "Acme", "Beta", "Ceta"],
    product: ["Product", "Nuts", "Bolts", "Nuts", ""],
    revenue: ["Revenue", 90, 10, 5, 3],
  };
  const json = jsonOf(columns, { groupBy: "product" }, { account: "name" });
  expect([0, 1, 2].map((account) => json(account))).toMatchObject([
    { group: "Nuts", groupClass: "A", groupClasses: { Nuts: "A", Bolts: "A" } },
    { group: "Nuts", groupClass: "B" },
    { group: null, groupClass: null },
  ]);
  expect(json(1)).not.toHaveProperty("groupClasses");
  expect(jsonOf(columns, {}, { account: "name" })(0)).not.toHaveProperty("group");
});
