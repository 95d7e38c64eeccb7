import type { CellValue } from "../../../src/workbench/workbook";
import type { Standing } from "./sessionsView";

/** The columns that a run changed for any account: these it puts back, wherever the accounts stand by then. */
export function replaced({ before, after }: { before: Standing; after: Standing }): ReadonlySet<string> {
  const changed = [...after].flatMap(([account, row]) =>
    Object.keys(row).filter((id) => row[id] !== before.get(account)?.[id]),
  );
  return new Set(changed);
}

/** What is to stand beside an account: a column that the run left alone stands as it did, pasted over or not. */
export function putBackInto(
  stands: Readonly<Record<string, CellValue>>,
  then: Readonly<Record<string, CellValue>>,
  changed: ReadonlySet<string>,
): Record<string, CellValue> {
  return Object.fromEntries(
    Object.entries(then).map(([id, value]) => [id, changed.has(id) ? value : (stands[id] ?? "")]),
  );
}
