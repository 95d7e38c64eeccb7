import { accountKey } from "../../engine";
import { readColumns } from "../source/readColumns";
import { dataRowsOf, type AccountsPlace, type AccountsSheet } from "./types";

/** Bytes of an account's name, before the first chunk tells. */
const NAME_BYTES = 35;

/**
 * Row within the sheet of an account, or null where it does not stand there.
 *
 * @param names What the account may be called, best first.
 */
export async function rowOfAccount(
  found: Pick<AccountsSheet, "sheetId">,
  place: AccountsPlace,
  names: readonly string[],
): Promise<number | null> {
  const column = place.own.get("account");
  if (column === undefined) return null;
  const rows = dataRowsOf(found, place);
  const { values } = await readColumns(rows, [column], { bytesPerRow: NAME_BYTES });
  const rowByKey = new Map<string, number>();
  (values.get(column) ?? []).forEach((name, at) => {
    const key = accountKey(String(name));
    if (key !== "" && !rowByKey.has(key)) rowByKey.set(key, rows.firstRow + at);
  });
  const known = names.map((name) => rowByKey.get(accountKey(name)));
  return known.find((row) => row !== undefined) ?? null;
}
