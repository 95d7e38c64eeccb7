import type { TableData } from "../../../src/engine";
import { footRows } from "../../../src/engine/findings/footRows";
import { NO_ACCOUNT } from "../../../src/engine/table/types";
import { createSay } from "../../../src/locales";
import { sampleTable } from "../sampleTable";

const LONG = "All figures are as of the third of November and in euros";
const TABLE = sampleTable({
  name: ["Firm", "Acme", "Beta", "", "Legend", "", 103],
  need: ["Need", "yes", "no", "", "", LONG, ""],
});
const accountOf = Int32Array.of(0, 1, NO_ACCOUNT, NO_ACCOUNT, NO_ACCOUNT, 2);

function found(foot: TableData["foot"], table: TableData = TABLE, accounts = accountOf) {
  return footRows({ ...table, ...(foot && { foot }) }, { accountOf: accounts });
}

test("rows that are left out are named, each with the cell that it begins with", () => {
  const [finding, ...others] = found({ notes: [3, 4], doubtful: [] });
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ kind: "rows.notes", accounts: [] });
  expect(finding?.cells).toEqual([
    { row: 5, columnIndex: 0, text: "Legend" },
    { row: 6, columnIndex: 1, text: "All figures are as of the third of Nove…" },
  ]);
  expect(finding && createSay("en")(finding.message)).toBe(
    "2 rows below the list are taken for notes and left out: row 5 (“Legend”) and " +
      "row 6 (“All figures are as of the third of Nove…”). " +
      "If one is an account, write it right below the list, with its name.",
  );
});

test("rows that count and may be none name their accounts, too", () => {
  const table = { ...TABLE, columns: { ...TABLE.columns } };
  if (table.columns.name)
    table.columns.name = { ...table.columns.name, texts: ["Acme", "Beta", "", "Legend", "", "00103"] };
  const [finding] = found({ notes: [], doubtful: [5] }, table);
  expect(finding).toMatchObject({ kind: "rows.doubtful", accounts: [2] });
  expect(finding?.cells).toEqual([{ row: 7, columnIndex: 0, text: "00103" }]);
  expect(finding && createSay("en")(finding.message)).toBe(
    "One row at the end of the list counts as an account, but may be a note or a sum: row 7 (“00103”). " +
      "If it is none, move it above the headings or to another sheet.",
  );
});

test.each<[string, TableData["foot"]]>([
  ["nothing was found", undefined],
  ["nothing is left at the end", { notes: [], doubtful: [] }],
  ["a doubtful row was left out by a filter", { notes: [], doubtful: [2] }],
])("nothing is said where %s", (_, foot) => expect(found(foot)).toEqual([]));

test("many rows are not all named in the sentence", () => {
  const [finding] = found({ notes: [3, 4, 3, 4, 3, 4], doubtful: [] });
  expect(finding?.cells).toHaveLength(6);
  expect(finding && createSay("en")(finding.message)).toMatch(/ and 3 more\. If one/);
});
