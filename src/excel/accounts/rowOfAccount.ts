import { accountKey } from "../../engine";
import { readColumns } from "../source/readColumns";
import { dataRowsOf, type AccountCalled, type AccountsPlace, type AccountsSheet } from "./types";

/** Bytes of an account's name, before the first chunk tells. */
const NAME_BYTES = 35;

/** Row within the sheet of an account, or null where it does not stand there. */
export async function rowOfAccount(
  found: Pick<AccountsSheet, "sheetId">,
  place: AccountsPlace,
  { names, part }: AccountCalled,
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
  return known.find((row) => row !== undefined) ?? rowWithPart(rowByKey, part);
}

/** The one row that is called by a name or an id together with the other of the two, "Acme (12)". */
function rowWithPart(rowByKey: ReadonlyMap<string, number>, part = ""): number | null {
  const key = accountKey(part);
  if (key === "") return null;
  const [row, ...others] = Array.from(rowByKey).flatMap(([called, at]) =>
    called.endsWith(")") && (called.startsWith(`${key} (`) || called.endsWith(` (${key})`)) ? [at] : [],
  );
  return row === undefined || others.length > 0 ? null : row;
}
