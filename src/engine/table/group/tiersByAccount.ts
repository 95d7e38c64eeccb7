import type { CellValue, Issue } from "../../types";
import { accountKey } from "../accountKey";
import { accountKeys, accountsCalled } from "../accountLabels";
import type { CellProblem } from "../cellProblem";
import { readTiers } from "../readTiers";
import { toIssue } from "../toIssue";
import { NO_ACCOUNT, NO_TIER, type TableData } from "../types";
import type { Accounts } from "./groupAccounts";

/**
 * Tiers set by hand, by account: of lines that are accounts each, the cell beside the line; of grouped lines, the one
 * on the Accounts sheet, by what the account is called there [G1].
 *
 * @returns `tiers`: index into READINESS_TIERS, or NO_TIER; `issues`: cells that hold no tier
 * @example tiersByAccount(table, accounts, true).tiers // => [255, 0]
 */
export function tiersByAccount(
  table: TableData,
  { grouping, ...called }: Pick<Accounts, "grouping" | "names" | "labels">,
  grouped: boolean,
): { tiers: Uint8Array; issues: Issue[] } {
  const tiers = new Uint8Array(grouping.accounts).fill(NO_TIER);
  const { columnIndex = -1, header = "Set by hand" } = table.setByHandColumn ?? {};
  const column = { columnIndex, header, field: "setByHand", reading: "tier" } as const;
  const read = (
    cells: readonly CellValue[],
    rowOf: (index: number) => number,
    sheetOf: (index: number) => string | undefined = () => undefined,
  ) => {
    const found = readTiers(cells);
    const issues = found.problems.map((problem: CellProblem): Issue => {
      const sheet = sheetOf(problem.index);
      return { ...toIssue(problem, column, rowOf(problem.index)), ...(sheet === undefined ? {} : { sheet }) };
    });
    return { found: found.tiers, issues };
  };
  if (!grouped) {
    const { found, issues } = read(table.setByHand ?? [], (line) => table.firstRow + line);
    grouping.accountOf.forEach((account, line) => {
      if (account !== NO_ACCOUNT) tiers[account] = found[line] ?? NO_TIER;
    });
    return { tiers, issues };
  }
  const byHand = table.setByHandByAccount ?? [];
  const { found, issues } = read(
    byHand.map(({ value }) => value),
    (index) => byHand[index]?.row ?? 0,
    (index) => byHand[index]?.sheet,
  );
  const accountOf = accountsCalled(
    byHand.map(({ account }) => account),
    accountKeys(called),
  );
  byHand.forEach(({ account: name }, index) => {
    const account = accountOf.get(accountKey(name));
    if (account !== undefined) tiers[account] = found[index] ?? NO_TIER;
  });
  return { tiers, issues };
}
