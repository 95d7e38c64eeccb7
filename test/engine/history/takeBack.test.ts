import { lineKey, takeBack, type LogLine } from "../../../src/engine";
import { carriedOut, FIRMS, runOver, tagOf, told, type Row } from "./logSupport";

const better: Row[] = FIRMS.map(([firm, answers]) => [firm, firm === "Beta" ? "yyyy" : answers]);

test("the lines of the run go, the state is that of before: the same change is told again", () => {
  const first = runOver(FIRMS);
  const second = runOver(better, first.log);
  const back = carriedOut(second.log, takeBack(second.log, second.log.lines[0]?.run ?? ""));
  expect(back.lines).toEqual([]);
  expect(runOver(FIRMS, back).plan).toBeNull();
  expect(runOver(better, back).log.lines.map(told)).toEqual(["Beta 2S→3S"]);
});

test("lines of other runs stay; a tier that was handed back is in force again", () => {
  const first = runOver(FIRMS);
  const tagged = runOver(FIRMS, first.log, { tag: tagOf("B", [0]) });
  const cleared = runOver(FIRMS, tagged.log, { tag: tagOf(null, [0]) });
  const back = carriedOut(cleared.log, takeBack(cleared.log, cleared.log.lines[1]?.run ?? ""));
  expect(back.lines.map(told)).toEqual(["Acme 3S→B by hand"]);
  const again = runOver(FIRMS, back, { cells: ["B", "", "", "", "", ""], standing: FIRMS.map(() => "x") });
  expect(again.plan).toBeNull();
});

test("of the first run nothing is known any more", () => {
  const first = runOver(FIRMS);
  const plan = takeBack(first.log, first.log.state?.firstRun ?? "");
  expect(plan?.state).toEqual([]);
  expect(plan?.gone).toEqual([]);
});

test("a run that left nothing is nothing to take back", () => {
  expect(takeBack(runOver(FIRMS).log, "another run")).toBeNull();
});

test("lines that a person wrote stay, whatever run is asked for, and date no state", () => {
  const first = runOver(FIRMS);
  const second = runOver(better, first.log);
  const typed = { ...second.log.lines[0], account: "Beta", run: "" } as LogLine;
  const log = { ...second.log, lines: [...second.log.lines, typed] };
  const taken = takeBack(log, second.log.lines[0]?.run ?? "");
  expect(taken).toMatchObject({ gone: second.log.lines.map(lineKey), left: 1 });
  expect(carriedOut(log, taken)).toMatchObject({ lines: [typed], state: { run: first.log.state?.firstRun } });
});
