import { LOG_COLUMNS, type LogColumnId } from "../../../src/engine";
import { readLog } from "../../../src/excel";
import { cell, line, setUp, state } from "./support";

const headers = LOG_COLUMNS.map((id) => id.toUpperCase());
const at = (id: LogColumnId) => LOG_COLUMNS.indexOf(id);

describe.each(["desktop", "floor"] as const)("a column of ours deleted (%s)", (profile) => {
  test.each(LOG_COLUMNS.filter((id) => id !== "account"))(
    "%s: it comes back, the others still tell what they did",
    async (id) => {
      const made = await setUp({ profile });
      await made.write({ added: [line("Acme")], state: state(1) });
      made.log().deleteColumns(at(id), 1);
      await made.write({ added: [line("Beta")], state: state(2) });
      const { lines, state: kept } = await readLog(made.source);
      expect(lines.map(({ account }) => account)).toEqual(["Acme", "Beta"]);
      expect(lines[0]).toMatchObject({
        on: "2026-09-30",
        ...(id !== "byHand" && { byHand: "B" }),
        ...(id !== "by" && { by: "Ann" }),
        ...(id !== "until" && { until: "2026-12-31" }),
        ...(id !== "why" && { why: "=1+1" }),
      });
      expect(lines[1]).toMatchObject({ from: "A", to: "B", on: "2026-09-30", byHand: "B", by: "Ann" });
      expect(kept?.entries).toHaveLength(20);
      const [first = []] = made.log().values(made.table().area());
      expect([...first].sort()).toEqual([...headers].sort());
      expect([...made.workbench.host.unimplemented]).toEqual([]);
    },
  );
});

test("several, with the state close to the table: it makes room", async () => {
  const made = await setUp();
  await made.write({ added: [line("Acme")], state: state(3_001) });
  made.log().deleteColumns(at("why"), 4);
  await made.write({ added: [line("Beta")] });
  const { lines, state: kept } = await readLog(made.source);
  expect(lines.map(({ account }) => account)).toEqual(["Acme", "Beta"]);
  expect(kept?.entries).toHaveLength(30_010);
});

test("in a log that was made a range: right of everything", async () => {
  const made = await setUp();
  await made.write({ added: [line("Acme")], state: state(1) });
  made.table().remove(true);
  made.log().deleteColumns(at("by"), 1);
  made.log().write(cell(1, 12), [["my remark"]]);
  await made.write({ added: [line("Beta")] });
  expect(await made.accounts()).toEqual(["Acme", "Beta"]);
  expect(made.log().values(cell(1, 12))).toEqual([["my remark"]]);
});

test("with cells of theirs in the way it is said where, and nothing is written", async () => {
  const made = await setUp();
  await made.write({ added: [line("Acme")] });
  made.log().deleteColumns(at("why"), 1);
  made.log().write(cell(1, 8), [["my remark"]]);
  const before = made.log().values({ row: 0, column: 0, rowCount: 4, columnCount: 14 });
  await expect(made.write({ added: [line("Beta")] })).rejects.toMatchObject({
    said: { id: "error.cellsRightOfTable", values: { table: "TierLog", count: 1 } },
  });
  expect(made.log().values({ row: 0, column: 0, rowCount: 4, columnCount: 14 })).toEqual(before);
});
