import type { CellValue, TableData } from "../../../../../src/engine";
import { listFoot } from "../../../../../src/engine/table/aside/listFoot";
import { isField } from "../../../../../src/engine/table/where/namedColumn";
import { english } from "../../cultures";
import { drawn } from "../../find/rowsOf";

/** Headings are names of fields; any other column is one that the settings name. */
export function tableOf(headings: string, rows: readonly (readonly CellValue[])[]): TableData {
  const columns = headings.split("|").map((heading, columnIndex) => ({
    columnIndex,
    header: heading.trim(),
    values: rows.map((row) => row[columnIndex] ?? ""),
  }));
  return {
    sheet: "Prospects",
    firstRow: 2,
    rowCount: rows.length,
    columns: Object.fromEntries(
      columns.filter(({ header }) => isField(header)).map((data) => [data.header, data]),
    ),
    others: columns.filter(({ header }) => !isField(header)),
    culture: english,
  };
}

export interface Given {
  aside?: number[];
  account?: string;
}

/** "notes 4 5 | doubtful 6 | sums 7, 2=21"; what is empty is left out. */
export function footOf(
  headings: string,
  lines: readonly string[],
  { aside = [], account }: Given = {},
): string {
  const foot = listFoot(tableOf(headings, drawn(...lines)), aside, account);
  const totals = [...foot.totals].map(([column, total]) => `, ${column}=${total}`).join("");
  return (["notes", "doubtful", "sums"] as const)
    .flatMap((kind) => (foot[kind].length > 0 ? [`${kind} ${foot[kind].join(" ")}`] : []))
    .join(" | ")
    .concat(totals);
}
