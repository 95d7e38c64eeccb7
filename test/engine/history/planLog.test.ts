import type { Row, Ran } from "./logSupport";
import { addedBy, FIRMS, runOver, tagOf } from "./logSupport";
import { lineKey, type LogLine, type Standing } from "../../../src/engine";
import { entriesByHash } from "../../../src/engine/history/state";

const changed = (name: string, answers: string): Row[] =>
  FIRMS.map(([firm, letters]) => [firm, firm === name ? answers : letters]);
const accountsIn = ({ log }: Ran) => (log.state ? entriesByHash(log.state).size : 0);

test("a first run of 10,000 accounts is no line: it keeps where everyone stands, in a few cells", () => {
  const many: Row[] = Array.from({ length: 10_000 }, (_, at) => [`Firm ${at}`, "yyyn"]);
  const { plan, log } = runOver(many);
  expect(plan?.added).toEqual([]);
  expect(plan?.state).toHaveLength(5);
  expect(runOver(many, log).plan).toBeNull();
});

test("a tier that changed is one line, with the account's own reason", () => {
  const first = runOver(FIRMS);
  const run = runOver(changed("Beta", "yyyy"), first.log, { today: "2026-10-02" });
  expect(run.log.lines).toEqual([
    {
      account: "Beta",
      from: "2S",
      to: "3S",
      on: "2026-10-02",
      byHand: null,
      why: "Need, Budget, Authority, and Urgency are there: ready to close.",
      by: null,
      until: null,
      run: expect.any(String) as string,
    },
  ]);
  expect(runOver(changed("Beta", "yyyy"), run.log, { today: "2026-10-03" }).plan).toBeNull();
});

test("lines of a run that was cut off before it kept where everyone stands are not told twice", () => {
  const first = runOver(FIRMS);
  const cutOff = runOver(changed("Beta", "yyyy"), first.log);
  const again = runOver(changed("Beta", "yyyy"), { ...cutOff.log, state: first.log.state });
  expect(addedBy(again)).toEqual([]);
  expect(again.plan?.state).not.toBeNull();
  expect(addedBy(runOver(FIRMS, { ...again.log, lines: cutOff.log.lines }))).toEqual(["Beta 3S→2S"]);
});

test("an account that left and came back changes as it did before: that is told again", () => {
  const first = runOver(FIRMS);
  const raised = runOver(changed("Beta", "yyyy"), first.log);
  const left = runOver(
    FIRMS.filter(([firm]) => firm !== "Beta"),
    raised.log,
  );
  const back = runOver(FIRMS, left.log);
  expect(addedBy(back)).toEqual([]);
  expect(addedBy(runOver(changed("Beta", "yyyy"), back.log))).toEqual(["Beta 2S→3S"]);
});

test("to and from an open question", () => {
  const first = runOver(FIRMS);
  const run = runOver([...changed("Acme", "?yyy").slice(0, 5), ["Fox", "yyyy"]], first.log);
  expect(addedBy(run)).toEqual(["Acme 3S→open", "Fox open→3S"]);
});

test("an answer that changes under a tier set by hand is no line, and is known from then on", () => {
  const first = runOver(FIRMS);
  const tagged = runOver(FIRMS, first.log, { tag: tagOf("B", [1]) });
  const cells = ["", "B", "", "", "", ""];
  const standing = ["3S", "B", "1S", "A", "B", "open"];
  const run = runOver(changed("Beta", "yyyy"), tagged.log, { cells, standing });
  expect(addedBy(run)).toEqual([]);
  expect(run.plan?.state).not.toBeNull();
  const cleared = runOver(changed("Beta", "yyyy"), run.log, { cells, standing, tag: tagOf(null, [1]) });
  expect(addedBy(cleared)).toEqual(["Beta B→3S"]);
});

test("rows in another order are no line", () => {
  const first = runOver(FIRMS);
  expect(addedBy(runOver([...FIRMS].reverse(), first.log))).toEqual([]);
});

test("accounts that come into the list are no line; they are kept from then on", () => {
  const first = runOver(FIRMS);
  const grown = runOver([...FIRMS, ["New", "ynnn"]], first.log);
  expect(addedBy(grown)).toEqual([]);
  expect(accountsIn(grown)).toBe(7);
  expect(addedBy(runOver([...FIRMS, ["New", "yyyy"]], grown.log))).toEqual(["New A→3S"]);
});

test("accounts that a whole run does not meet have left; those that a filter hides have not", () => {
  const first = runOver(FIRMS);
  expect(accountsIn(runOver(FIRMS.slice(0, 4), first.log))).toBe(4);
  const part = runOver(FIRMS.slice(0, 4), first.log, { settings: { lines: "visible" } });
  expect(accountsIn(part)).toBe(6);
  expect(addedBy(runOver(changed("Fox", "yyyy"), part.log))).toEqual(["Fox open→3S"]);
});

test("of an answered question only the account whose row is written is logged; the next run logs the others", () => {
  const first = runOver(FIRMS);
  const both: Row[] = FIRMS.map(([firm, answers]) => [
    firm,
    firm === "Fox" || firm === "Beta" ? "yyyy" : answers,
  ]);
  const answered = runOver(both, first.log, { only: [5] });
  expect(addedBy(answered)).toEqual(["Fox open→3S"]);
  expect(addedBy(runOver(both, answered.log))).toEqual(["Beta 2S→3S"]);
});

test("a tag of many rows is one line each, and nothing of the others", () => {
  const first = runOver(FIRMS);
  const tagged = runOver(changed("Fox", "yyyy"), first.log, {
    tag: tagOf("A", [0, 1, 2], { why: "reorganisation" }),
  });
  expect(addedBy(tagged)).toEqual(["Acme 3S→A by hand", "Beta 2S→A by hand", "Ceta 1S→A by hand"]);
});

test("a tier set by hand in a list that nobody has run yet is a line from what the answers come to", () => {
  const typed = runOver(FIRMS, undefined, {
    cells: ["", "", "", "", "3S", ""],
    standing: FIRMS.map(() => ""),
  });
  expect(addedBy(typed)).toEqual(["Echo B→3S by hand"]);
  expect(accountsIn(typed)).toBe(6);
});

test("a damaged state tells no changes; it begins anew", () => {
  const first = runOver(FIRMS);
  const run = runOver(changed("Beta", "yyyy"), { ...first.log, state: null });
  expect(addedBy(run)).toEqual([]);
  expect(run.plan?.state).not.toBeNull();
});

test("without tiers there is nothing to log", () => {
  const { plan } = runOver(FIRMS, undefined, { settings: { models: ["abc"] } });
  expect(plan).toBeNull();
});

test("a log that has grown too long names the lines that go and where others begin, and keeps a person's", () => {
  const first = runOver(FIRMS);
  const at = (day: string, account: string, from: Standing, to: Standing): LogLine => ({
    ...{ account, from, to, on: day, run: `${day}T08:00:00.000Z` },
    ...{ byHand: null, why: "", by: null, until: null },
  });
  const typed = { ...at("2026-08-01", "Beta", "B", "A"), run: "" };
  const firms = Array.from({ length: 5_000 }, (_, number) => `Firm ${number}`);
  const before = firms.map((firm) => at("2026-08-15", firm, "B", "A"));
  const after = firms.map((firm) => at("2026-08-16", firm, "A", "2S"));
  const earlier = at("2026-09-02", "Beta", "1S", "2S");
  const log = { ...first.log, lines: [typed, ...before, ...after, earlier] };
  const run = runOver(changed("Beta", "yyyy"), log);
  expect(run.plan?.gone).toEqual([...before, earlier].map(lineKey));
  expect(run.plan?.changed).toEqual(after.map((line) => [lineKey(line), "B"]));
  expect(addedBy(run)).toEqual(["Beta 1S→3S"]);
  expect(run.log.lines).toHaveLength(1 + 5_000 + 1);
  expect(run.log.lines[0]).toBe(typed);
});
