import type { AccountColumnId } from "../../engine";
import { readColumns } from "../source/readColumns";
import type { ColumnValues } from "../source/types";
import { dataRowsOf, type StandingAccounts } from "./types";

/** Bytes of a row of the accounts, before the first chunk tells: a name, two sentences and some figures. */
export const ACCOUNT_ROW_BYTES = 350;

/** Our columns as they stand, by id, over all rows of the table. */
export async function standingColumns(
  found: Pick<StandingAccounts, "sheetId" | "place">,
  signal?: AbortSignal,
): Promise<Map<AccountColumnId, ColumnValues>> {
  const { own } = found.place;
  const { values } = await readColumns(dataRowsOf(found, found.place), own.values(), {
    bytesPerRow: ACCOUNT_ROW_BYTES,
    ...(signal && { signal }),
  });
  return new Map(Array.from(own, ([id, column]) => [id, values.get(column) ?? []]));
}
