import type { ReportMark, RunMark } from "../../../src/excel/journal/types";
import { withReport } from "../../../src/excel/report/keepReport";

const run = (id: string, more: Partial<RunMark> = {}): RunMark => ({
  ...{ id, state: "done", sheet: "Sheet1", at: "2026-09-30T14:05:00Z", device: "d", size: 9, of: "s1 1" },
  ...more,
});
const report = (page: string, made: boolean): ReportMark => ({ page, made, takenBack: "gone on {date}" });

test.each<[string, RunMark[], ReportMark, (readonly ReportMark[] | undefined)[]]>([
  [
    "comes to the last run of its source that is done",
    [run("a"), run("b"), run("other", { of: "s2 1" }), run("c", { state: "unfinished" })],
    report("p", true),
    [undefined, [report("p", true)], undefined, undefined],
  ],
  [
    "written again, is still the one that was made for the run",
    [run("a", { reports: [report("p", true)] })],
    report("p", false),
    [[report("p", true)]],
  ],
  [
    "stands beside the one that a person changed",
    [run("a", { reports: [report("p", true)] })],
    report("q", true),
    [[report("p", true), report("q", true)]],
  ],
  ["without a run of its source comes to none", [run("a", { of: "s2 1" })], report("p", true), [undefined]],
])("a report %s", (_, marks, written, expected) => {
  expect(withReport(marks, "s1 1", written).map(({ reports }) => reports)).toEqual(expected);
});
