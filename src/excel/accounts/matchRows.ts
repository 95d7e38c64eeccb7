import {
  accountKey,
  accountsCalled,
  type AccountColumnId,
  type AccountKeys,
  type AccountsPlan,
  type CellValue,
} from "../../engine";
import type { ColumnValues } from "../source/types";

/** What stands in a row of the Accounts sheet, where it is no row of the plan. */
const GONE = -1;
const TWICE = -2;
const BLANK = -3;
/** A name alone, whose accounts have rows with their id, or are to get them. */
const NAMESAKES = -4;

/** Which row of the plan stands where. */
export interface RowMatch {
  /** By standing row: the plan's row, or one of the signs above. */
  planRows: Int32Array;
  /** The plan's rows that do not stand yet, in the plan's order: they go to the end. */
  added: readonly number[];
}

/**
 * Finds the plan's accounts among the rows that stand, by key [G1]: rows keep their place, however they were sorted.
 *
 * @param standing the "Account" cells
 * @param plan whose keys they are found by
 * @example matchRows(["Beta", "acme ", "Zeta"], { keys: ["acme", "beta", "ceta"] })
 * // => { planRows: [1, 0, -1], added: [2] }
 */
export function matchRows(standing: ColumnValues, { keys, formerKeys = [] }: AccountKeys): RowMatch {
  const planRowOf = accountsCalled(standing.map(String), { keys, formerKeys });
  const former = new Set(formerKeys);
  const taken = new Set<string>();
  const planRows = Int32Array.from(standing, (cell) => {
    const key = accountKey(String(cell));
    if (key === "") return BLANK;
    if (taken.has(key)) return TWICE;
    taken.add(key);
    return planRowOf.get(key) ?? (former.has(key) ? NAMESAKES : GONE);
  });
  const met = new Set(planRowOf.values());
  return { planRows, added: keys.flatMap((key, row) => (taken.has(key) || met.has(row) ? [] : [row])) };
}

/**
 * A column as it is to stand, added rows at its end. Figures of accounts that no line names are emptied, and Why
 * says so; a column that the plan does not have is emptied, since old figures beside fresh ones would be read as
 * fresh. What the person calls an account, and what they set by hand, stays, unless the run decides that it ends or
 * comes back.
 */
export function columnAsPlanned(
  id: AccountColumnId,
  before: ColumnValues | undefined,
  { planRows, added }: RowMatch,
  plan: AccountsPlan,
): CellValue[] {
  const planned = plan.columns.find((column) => column.id === id)?.values;
  const fresh = added.map((row) => planned?.[row] ?? "");
  if (before && id === "account") return [...before, ...fresh];
  if (before && id === "setByHand") {
    const decided = new Set(plan.decided);
    const stays = (value: CellValue, row: number): CellValue => {
      const planRow = planRows[row] ?? GONE;
      return decided.has(planRow) ? (planned?.[planRow] ?? "") : value;
    };
    return [...before.map(stays), ...fresh];
  }
  const reasons = new Map([
    [GONE, plan.goneReason],
    [TWICE, plan.twiceReason],
    [NAMESAKES, plan.namesakesReason],
  ]);
  const valueOf = (planRow: number): CellValue => {
    if (planRow >= 0) return planned?.[planRow] ?? "";
    return id === "why" ? (reasons.get(planRow) ?? "") : "";
  };
  return [...Array.from(planRows, valueOf), ...fresh];
}
