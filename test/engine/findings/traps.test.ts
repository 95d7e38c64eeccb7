import fc from "fast-check";
import { analyse, defaultSettings, TRAP_KINDS } from "../../../src/engine";
import { createSay } from "../../../src/locales";
import { sampleTable, settingsWith } from "../sampleTable";

const amount = fc.oneof(fc.integer({ min: -50, max: 900 }), fc.constantFrom("", "n/a"));
const points = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constant(""));
const line = fc.record({
  name: fc.constantFrom("Acme", "Beta", "Ceta", "Delta", "Echo", "Fox", ""),
  product: fc.constantFrom("Tea", "Coffee", "Honey", ""),
  revenue: amount,
  profit: amount,
  discount: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constant("")),
  overdue: amount,
  fit: fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constant("")),
  paymentReputation: points,
  strategicFit: points,
});

const FIELDS = [
  "name",
  "product",
  "revenue",
  "profit",
  "discount",
  "overdue",
  "fit",
  "paymentReputation",
  "strategicFit",
] as const;

test("[§5] on any data every trap has a state and a sentence in both languages, and the found ones their accounts", () => {
  const voices = [createSay("en"), createSay("zh-CN")];
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 25 }),
      fc.boolean(),
      fc.constantFrom("apart" as const, "zero" as const, "net" as const),
      fc.subarray([...FIELDS], { minLength: 1 }),
      (lines, grouped, negatives, mapped) => {
        const table = sampleTable(
          Object.fromEntries(mapped.map((field) => [field, [field, ...lines.map((each) => each[field])]])),
        );
        const settings = settingsWith(
          { negatives },
          { ...(grouped && mapped.includes("name") && { account: "name" }) },
        );
        const { traps = [], findings, abc, accounts } = analyse({ today: "2026-11-22", table, settings });
        const hasShares = abc !== undefined && !abc.withoutClasses && abc.pareto.total > 0;
        expect(traps.map(({ kind }) => kind)).toEqual(hasShares ? TRAP_KINDS : []);
        for (const { kind, state, message } of traps) {
          const finding = findings.find((each) => each.kind === kind);
          expect(finding !== undefined).toBe(state === "found");
          for (const say of voices) expect(say(message)).toMatch(/[.。]$/);
          if (!finding) continue;
          expect(finding.message).toEqual(message);
          expect(finding.accounts).not.toHaveLength(0);
          expect(new Set(finding.accounts).size).toBe(finding.accounts.length);
          expect(finding.accounts.every((account) => account < accounts)).toBe(true);
        }
      },
    ),
  );
});

test("nobody chose ABC: nothing is looked for", () => {
  const table = sampleTable({ need: ["Need", "yes", "no"], revenue: ["Revenue", 900, 1] });
  const settings = { ...defaultSettings(), models: ["readiness" as const] };
  const { traps, findings } = analyse({ today: "2026-11-22", table, settings });
  expect({ traps, findings }).toEqual({ traps: undefined, findings: [] });
});
