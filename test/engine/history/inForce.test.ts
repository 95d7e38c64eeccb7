import { hasEnded, inForce, type LogLine } from "../../../src/engine";

const line = (account: string, byHand: LogLine["byHand"], why = ""): LogLine => ({
  ...{ account, byHand, why, from: "A", to: byHand ?? "A" },
  ...{ on: "2026-09-30", by: "Ann", until: null, run: "" },
});

test("the last line of an account counts, in any spelling", () => {
  const lines = [line("Acme", "B", "freeze"), line("Beta", "A"), line("ACME ", "3S"), line("Beta", null)];
  expect([...inForce(lines)]).toEqual([
    ["acme", { tier: "3S", by: "Ann", on: "2026-09-30", why: null, until: null }],
  ]);
});

test.each([
  ["2026-09-29", false],
  ["2026-09-30", false],
  ["2026-10-01", true],
])("a last day of 2026-09-30 has ended on %s: %s", (asOf, ended) => {
  expect(hasEnded({ until: "2026-09-30" }, asOf)).toBe(ended);
  expect(hasEnded({ until: null }, asOf)).toBe(false);
});
