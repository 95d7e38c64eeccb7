import { takeBack } from "../../../src/engine";
import { createSay } from "../../../src/locales";
import { carriedOut, FIRMS, runOver, tagOf, told, type Row } from "./logSupport";

const say = createSay("en");
const better: Row[] = FIRMS.map(([firm, answers]) => [firm, firm === "Beta" ? "yyyy" : answers]);

test("the lines of the run go, the state is that of before: the same change is told again", () => {
  const first = runOver(FIRMS);
  const second = runOver(better, first.log);
  const back = carriedOut(second.log, takeBack(second.log, second.log.lines[0]?.run ?? "", say));
  expect(back.lines).toEqual([]);
  expect(runOver(FIRMS, back).plan).toBeNull();
  expect(runOver(better, back).log.lines.map(told)).toEqual(["Beta 2S→3S"]);
});

test("lines of other runs stay; a tier that was handed back is in force again", () => {
  const first = runOver(FIRMS);
  const tagged = runOver(FIRMS, first.log, { tag: tagOf("B", [0]) });
  const cleared = runOver(FIRMS, tagged.log, { tag: tagOf(null, [0]) });
  const back = carriedOut(cleared.log, takeBack(cleared.log, cleared.log.lines[1]?.run ?? "", say));
  expect(back.lines.map(told)).toEqual(["Acme 3S→B by hand"]);
  const again = runOver(FIRMS, back, { cells: ["B", "", "", "", "", ""], standing: FIRMS.map(() => "x") });
  expect(again.plan).toBeNull();
});

test("of the first run nothing is known any more", () => {
  const first = runOver(FIRMS);
  const plan = takeBack(first.log, first.log.state?.firstRun ?? "", say);
  expect(plan?.state).toEqual([]);
  expect(plan?.all).toBeNull();
});

test("a run that left nothing is nothing to take back", () => {
  expect(takeBack(runOver(FIRMS).log, "another run", say)).toBeNull();
});
