import type { CellValue, Sheet } from "../../../src/workbench/workbook";
import type { Setup } from "./prospects";

/** The sheet of the tier log; null where there is none. */
export function logSheet({ workbench }: Setup): Sheet | null {
  return (
    workbench.book.sheets().find((sheet) => sheet.tables().some(({ name }) => name === "TierLog")) ?? null
  );
}

/** Lines of the tier log, as header → cell; blank rows left out. */
export function logLines(setup: Setup): Record<string, CellValue>[] {
  const sheet = logSheet(setup);
  const [table] = sheet?.tables().filter(({ name }) => name === "TierLog") ?? [];
  if (!sheet || !table) return [];
  const [headers = [], ...rows] = sheet.values(table.area());
  return rows
    .filter(([account]) => account !== "")
    .map((row) => Object.fromEntries(headers.map((header, at) => [String(header), row[at] ?? ""])));
}

/** A line as few words tell it. */
export function told({ Account, From, To, Date: on, By, Until, Why }: Record<string, CellValue>): string {
  return [`${Account} ${From}→${To} ${on}`, By, Until, Why].filter((part) => part !== "").join(" · ");
}
