import type { GroupingSeen, Preview } from "../app/types";
import { FIELD_KINDS, FIELDS, findHeader, SURE } from "../engine";
import type { PaneState } from "./state";

type Decided = Pick<PaneState, "account" | "preview">;

/**
 * The column that the pane groups lines by: as the person chose, else as proposed where that is sure.
 *
 * @returns its index within the table; null = each row is an account.
 * @example groupedColumn({ account: undefined, preview: ordersPreview }) // => 2
 */
export function groupedColumn({ account, preview }: Decided): number | null {
  if (account === null) return null;
  if (account !== undefined && preview?.columns.some(({ index }) => index === account)) return account;
  const seen = preview?.grouping;
  return seen && isSure(seen) ? seen.columnIndex : null;
}

/** Whether what was seen may stand without asking. */
export function isSure({ confidence }: GroupingSeen): boolean {
  return confidence >= SURE;
}

/** Columns that can name the account of a line: of several with one header only the first can be found again. */
export function accountColumns({ columns }: Preview): Preview["columns"] {
  return columns.filter(({ index, header }) => findHeader(columns, header)?.index === index);
}

/** What to group by when the person says that rows are lines: what was proposed, else who the rows are about. */
export function likelyAccount({ grouping, mapping, columns }: Preview): number | null {
  return grouping?.columnIndex ?? mapping.name ?? mapping.id ?? columns[0]?.index ?? null;
}

/**
 * The settings' name of a column: its field where a text field is read from it, else its header.
 *
 * @example accountName(preview, 2) // => "name"
 */
export function accountName({ columns, mapping }: Preview, index: number): string | null {
  const field = FIELDS.find((each) => FIELD_KINDS[each] === "text" && mapping[each] === index);
  return field ?? columns.find((column) => column.index === index)?.header ?? null;
}
