import fc from "fast-check";
import { analyse, type Settings } from "../../../../src/engine";
import { dayOf, isoOf } from "../../../../src/engine/asOf";
import { classifyLifecycle, LIFECYCLE_CLASSES } from "../../../../src/engine/models/lifecycle/classify";
import { lifecycleJson } from "../../../../src/engine/models/lifecycle/explain";
import { createSay } from "../../../../src/locales";
import { explainAccount } from "../../../../src/engine/models/told";
import { sampleTable, settingsWith } from "../../sampleTable";
import { inputsOf } from "../inputsOf";

const stated = (
  rows: readonly (readonly [revenue: number, previous: number])[],
  changes: Partial<Settings> = {},
) => {
  const result = classifyLifecycle(
    inputsOf(
      {
        name: ["Firm", ...rows.map((_, i) => `Firm ${i}`)],
        revenue: ["Revenue", ...rows.map(([revenue]) => revenue)],
        previousRevenue: ["Last year", ...rows.map(([, previous]) => previous)],
      },
      changes,
    ),
  );
  return rows.map((_, account) => lifecycleJson(result, account));
};

describe("[C2] high or low", () => {
  /** Thirty accounts, the largest first, none of which moves. */
  const THIRTY = sampleTable({
    name: ["Firm", ...Array.from({ length: 30 }, (_, i) => `Firm ${i}`)],
    revenue: ["Revenue", ...Array.from({ length: 30 }, (_, i) => 1000 - 10 * i)],
    previousRevenue: ["Last year", ...Array.from({ length: 30 }, (_, i) => 1000 - 10 * i)],
  });
  const levels = (models: Settings["models"]) => {
    const analysis = analyse({
      table: THIRTY,
      settings: settingsWith({}, models ? { models } : {}),
      today: "2026-11-22",
    });
    const say = createSay("en");
    const { lifecycle } = analysis;
    if (!lifecycle) throw new Error("Lifecycle runs.");
    const at = (account: number) => ({
      class: LIFECYCLE_CLASSES[lifecycle.classes[account] ?? 255],
      reason: say(explainAccount(analysis, "lifecycle", account)?.reason ?? { id: "tier.open" }),
    });
    return { by: lifecycle.levels.by, at };
  };

  test("is class A, which is computed where ABC was not chosen", () => {
    for (const models of [undefined, ["lifecycle"], ["abc", "lifecycle"]] as const) {
      const { by, at } = levels(models);
      expect(by).toBe("abc");
      // Of these values, 80 % are reached by the 23rd account.
      expect([at(21).class, at(29).class]).toEqual(["value", "base"]);
      expect(at(21).reason).toBe("Revenue 790, Last year 790 (0%): steady, class A.");
    }
  });

  test("is the segment important or above where the settings choose the pyramid", () => {
    const { by, at } = levels(["pyramid", "lifecycle"]);
    expect(by).toBe("pyramid");
    // A fifth of thirty: six.
    expect([at(5).class, at(6).class]).toEqual(["value", "base"]);
    expect(at(0).reason).toContain("segment strategic");
    expect(at(6).reason).toContain("segment ordinary");
  });
});

test("[C2] without a pyramid, as of fewer than 20 accounts, class A stays what is high", () => {
  const { lifecycle } = analyse({
    table: sampleTable({ revenue: ["Revenue", 10, 1], previousRevenue: ["Last year", 10, 1] }),
    settings: settingsWith({}, { models: ["pyramid", "lifecycle"] }),
    today: "2026-11-22",
  });
  expect(lifecycle?.levels.by).toBe("abc");
});

const row = fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }));
const rows = fc.array(row, { minLength: 1, maxLength: 30 });

test("[C2] the order of the rows does not show", () => {
  fc.assert(
    fc.property(rows, (all) => expect(stated([...all].reverse()).reverse()).toEqual(stated(all))),
    { numRuns: 40 },
  );
});

test("[C1, C2] the unit of the money does not show", () => {
  fc.assert(
    fc.property(rows, fc.constantFrom(0.01, 1000), (all, unit) => {
      const classes = (found: ReturnType<typeof stated>) => found.map((each) => [each.class, each.momentum]);
      expect(classes(stated(all.map(([a, b]) => [a * unit, b * unit])))).toEqual(classes(stated(all)));
    }),
    { numRuns: 40 },
  );
});

test("[C1] whoever ordered on the as-of date itself is not silent, whatever the rhythm", () => {
  const asOf = "2026-09-30";
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 700 }), { minLength: 1, maxLength: 8 }), (ago) => {
      const days = [...ago, 0];
      const inputs = inputsOf(
        {
          name: ["Firm", ...days.map(() => "Acme")],
          date: ["Date", ...days.map((day) => isoOf(dayOf(asOf) - day))],
          revenue: ["Revenue", ...days.map(() => 10)],
        },
        { asOf, account: "name" },
      );
      expect(lifecycleJson(classifyLifecycle(inputs), 0).momentum).not.toBe("silent");
    }),
    { numRuns: 40 },
  );
});

test.each([
  [61, "silent"],
  [60, "steady"],
])("[C1] %i days after the last of four monthly orders an account is %s", (since, expected) => {
  const asOf = "2026-09-30";
  const days = [0, 1, 2, 3].map((gaps) => since + 30 * gaps);
  // Without the order of the year before it would be new; the median of its gaps stays 30 days.
  const inputs = inputsOf(
    {
      name: ["Firm", ...days.map(() => "Acme"), "Acme"],
      date: ["Date", ...days.map((day) => isoOf(dayOf(asOf) - day)), isoOf(dayOf(asOf) - 400)],
      revenue: ["Revenue", ...days.map(() => 10), 40],
    },
    { asOf, account: "name" },
  );
  expect(lifecycleJson(classifyLifecycle(inputs), 0).momentum).toBe(expected);
});
