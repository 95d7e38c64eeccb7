import { missingColumns, type Field } from "../../../../src/engine";
import { readinessAsks } from "../../../../src/engine/models/readiness/asks";
import { settingsWith } from "../../sampleTable";

const asked = (fields: readonly Field[]) =>
  readinessAsks.asks({ has: (field) => fields.includes(field), runs: () => false }, settingsWith({}));

test.each<[Field[], boolean, Field[]]>([
  [["need", "budget", "authority", "urgency"], true, []],
  [["budget"], true, ["need", "authority", "urgency"]],
  [["need"], true, ["budget", "authority", "urgency"]],
  [["authority", "urgency", "revenue"], false, ["need", "budget"]],
])("[R3] with %j it runs: %s, and lacks %j", (fields, runs, missing) => {
  expect(asked(fields)).toEqual({ runs, missing });
});

const columns = (fields: readonly Field[]) => Object.fromEntries(fields.map((field, at) => [field, at]));

test("[R2] a question that an edited table never uses is not missed", () => {
  const settings = settingsWith({}, { models: ["readiness"] });
  const losses = (table = settings.readiness.table) =>
    missingColumns(columns(["need", "budget"]), {
      ...settings,
      readiness: { ...settings.readiness, table },
    }).map(({ field, message }) => [field, message.values?.["tiers"]]);
  expect(losses()).toEqual([
    ["authority", ["3S", "2S", "1S"]],
    ["urgency", ["3S", "2S"]],
  ]);
  // Authority alone tells 2S from 1S; urgency nothing.
  const noUrgency = settings.readiness.table.map((tier) => (tier === "3S" ? "2S" : tier));
  expect(losses(noUrgency)).toEqual([["authority", ["2S", "1S"]]]);
});

test("without need and budget it says so once, and that it stops", () => {
  const [loss, ...others] = missingColumns(
    columns(["authority"]),
    settingsWith({}, { models: ["readiness"] }),
  );
  expect([loss?.model, loss?.stops, loss?.message.id, others]).toEqual([
    "readiness",
    true,
    "missing.needOrBudget",
    [],
  ]);
});
