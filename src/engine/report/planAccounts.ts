import type { AbcResult, Analysis } from "../analysis";
import type { Say } from "../types";
import { accountKeys } from "../table/accountLabels";
import { accountOrder } from "./accountOrder";
import { modelColumns } from "./modelColumns";
import { ACCOUNT_COLUMNS, type AccountsColumn, type AccountsPlan } from "./plan";
import { measureName } from "./reportContext";
import { accountWriter, type RowWriter } from "./rowWriter";
import { setByHandColumn, setByHandOf } from "./setByHandColumn";

/** Excel's own name of a table: letters, no spaces; formulas of the user's may name it, so it is one for all languages. */
const TABLE_NAME = "Accounts";

/**
 * The Accounts sheet of line data: one row an account with everything that the user's own lines have no place for.
 * Null where each line is an account: its block stands beside it.
 *
 * @example planAccounts(analysis, say)?.columns.map(({ id }) => id)
 * // => ["account", "lines", "revenue", "tier", "setByHand", "why", "nextStep", "abcClass", "share", "cumulative"]
 */
export function planAccounts(analysis: Analysis, say: Say): AccountsPlan | null {
  if (!analysis.grouped) return null;
  const { readiness, abc, lineCounts } = analysis;
  const { names, labels = names } = analysis;
  const { keys, formerKeys } = accountKeys(analysis);
  const order = accountOrder(analysis);
  const write = accountWriter(order);
  const columns: AccountsColumn[] = [
    {
      ...plain("account", say({ id: "column.account" })),
      values: write((i) => labels[i] ?? ""),
      numberFormat: "@",
      width: 30,
      alignment: "Left",
    },
    {
      ...plain("lines", say({ id: "column.lines" })),
      values: write((i) => lineCounts[i] ?? 0),
      numberFormat: "#,##0",
      width: 9,
    },
    ...(abc ? [measureColumn(analysis, abc, say, write)] : []),
    ...(readiness ? [setByHandColumn(setByHandOf(readiness, write), say)] : []),
    ...modelColumns(analysis, say, write),
  ];
  const position = ({ id }: AccountsColumn): number => ACCOUNT_COLUMNS.indexOf(id);
  return {
    name: say({ id: "accounts.sheetName" }),
    tableName: TABLE_NAME,
    order,
    keys: order.map((account) => keys[account] ?? ""),
    ...(formerKeys && { formerKeys: order.map((account) => formerKeys[account] ?? "") }),
    columns: columns.sort((a, b) => position(a) - position(b)),
    ...decidedRows(analysis, order),
    goneReason: say({ id: "accounts.gone" }),
    twiceReason: say({ id: "accounts.twice" }),
    namesakesReason: say({ id: "accounts.namesakes" }),
  };
}

/** Rows whose "Set by hand" cell is to stand otherwise than it does. */
function decidedRows({ byHand }: Analysis, order: readonly number[]): Pick<AccountsPlan, "decided"> {
  if (!byHand || byHand.decided.length === 0) return {};
  const decided = new Set(byHand.decided);
  return { decided: order.flatMap((account, row) => (decided.has(account) ? [row] : [])) };
}

/** The sum that the account is ranked by, under the user's own header and in their format. */
function measureColumn(analysis: Analysis, abc: AbcResult, say: Say, write: RowWriter): AccountsColumn {
  const value = (account: number): number => abc.values[account] ?? Number.NaN;
  return {
    ...plain(abc.measure, measureName({ analysis, references: {}, say }, abc.measure)),
    values: write((i) => (Number.isNaN(value(i)) ? "" : value(i))),
    numberFormat: abc.numberFormat,
    width: 14,
  };
}

function plain<Id extends AccountsColumn["id"]>(id: Id, header: string) {
  return { id, header, wrap: false, alignment: "Right", colours: [] } as const;
}
