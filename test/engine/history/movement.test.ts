import { movement, STANDINGS, type MonthMovement } from "../../../src/engine";
import { EMPTY, FIRMS, runOver, tagOf, type Row } from "./logSupport";

const with_ = (changes: Record<string, string>, more: readonly Row[] = []): Row[] => [
  ...FIRMS.map(([firm, answers]): Row => [firm, changes[firm] ?? answers]),
  ...more,
];
const moved = ({ matrix }: MonthMovement) =>
  matrix.flatMap((row, from) =>
    row.flatMap((count, to) =>
      from === to || count === 0 ? [] : [`${STANDINGS[from]}→${STANDINGS[to]} ${count}`],
    ),
  );
const total = ({ matrix }: MonthMovement) => matrix.flat().reduce((sum, count) => sum + count, 0);

/** September: first run. October: two get better, one is set by hand. November: one goes back, one is new. */
function history() {
  const september = runOver(FIRMS, EMPTY, { today: "2026-09-10" });
  const better = { Beta: "yyyy", Ceta: "yyyn" };
  const october = runOver(with_(better), september.log, { today: "2026-10-05" });
  const tagged = runOver(with_(better), october.log, {
    today: "2026-10-20",
    tag: tagOf("B", [0], { why: "merger" }),
  });
  const cells = ["B", "", "", "", "", "", ""];
  const later = with_({ ...better, Beta: "yyyn" }, [["New", "ynnn"]]);
  return runOver(later, tagged.log, { today: "2026-11-15", cells, standing: cells.map(() => "x") }).log;
}

test("tells for each month who moved from where to where, the latest first", () => {
  const months = movement(history(), "2026-11-30");
  expect(months.map(({ month }) => month)).toEqual(["2026-11", "2026-10", "2026-09"]);
  expect(months.map(moved)).toEqual([["3S→2S 1"], ["3S→B 1", "2S→3S 1", "1S→2S 1"], []]);
  expect(months.map(total)).toEqual([6, 6, 6]);
});

test("names the accounts, and why", () => {
  const [, october] = movement(history(), "2026-11-30");
  expect(october?.moves).toContainEqual({ account: "Acme", from: "3S", to: "B", why: "merger" });
});

test("accounts that came into the list moved from nowhere: they are told apart", () => {
  const [november] = movement(history(), "2026-11-30");
  expect(november?.joined).toEqual([0, 0, 0, 1, 0, 0]);
});

test("several changes within a month are one move; there and back is none", () => {
  const first = runOver(FIRMS, EMPTY, { today: "2026-09-10" });
  const up = runOver(with_({ Beta: "yyyy", Delta: "yyyn" }), first.log, { today: "2026-09-20" });
  const there = runOver(with_({ Beta: "nyyn" }), up.log, { today: "2026-09-28" });
  const [september] = movement(there.log, "2026-09-30");
  expect(september && moved(september)).toEqual(["2S→1S 1"]);
});

test("where nothing was run yet there is nothing to tell", () => {
  expect(movement(EMPTY, "2026-09-30")).toEqual([]);
});
