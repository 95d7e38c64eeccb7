import type { Finding, FindingCell } from "../analysis";
import { cellAt } from "../table/cells/cellColumn";
import { displayText } from "../table/displayText";
import { isBlank } from "../table/isBlank";
import { NO_ACCOUNT, type TableColumns, type TableData } from "../table/types";
import type { Message } from "../types";
import { firstFew } from "./named";

/** Legends and remarks can be long; their beginning tells which they are. */
const LONGEST = 40;

/**
 * Rows at the end of a list that are taken for notes, and those that count as accounts and may be notes or sums: each
 * with the cell that it begins with.
 *
 * @example footRows({ ...table, foot: { notes: [3], doubtful: [] } }, columns)[0]?.cells
 * // => [{ row: 5, columnIndex: 0, text: "checked by Ann" }]
 */
export function footRows(table: TableData, { accountOf }: Pick<TableColumns, "accountOf">): Finding[] {
  const { notes = [], doubtful = [] } = table.foot ?? {};
  const taking = doubtful.filter((line) => accountOf[line] !== NO_ACCOUNT);
  const accounts = new Set(taking.map((line) => accountOf[line] ?? NO_ACCOUNT));
  return [
    ...findingOf("rows.notes", "finding.noteRows", notes, table),
    ...findingOf("rows.doubtful", "finding.doubtfulRows", taking, table).map((finding) => ({
      ...finding,
      accounts: [...accounts],
    })),
  ];
}

function findingOf(
  kind: Finding["kind"],
  id: "finding.noteRows" | "finding.doubtfulRows",
  lines: readonly number[],
  table: TableData,
): Finding[] {
  if (lines.length === 0) return [];
  const cells = lines.map((line) => firstCell(line, table));
  const rows = firstFew(cells, ({ row, text }): Message => ({
    id: "finding.rowSays",
    values: { row: String(row), text },
  }));
  return [{ kind, message: { id, values: { count: cells.length, rows } }, accounts: [], cells }];
}

/** The leftmost cell of the line that was read and says something. */
function firstCell(line: number, { columns, others = [], firstRow }: TableData): FindingCell {
  const read = [...Object.values(columns), ...others].sort((a, b) => a.columnIndex - b.columnIndex);
  const column = read.find(({ values }) => !isBlank(cellAt(values, line)));
  const shown = column?.texts?.[line]?.trim() || displayText(column && cellAt(column.values, line)).trim();
  const signs = Array.from(shown);
  const text =
    signs.length > LONGEST
      ? `${signs
          .slice(0, LONGEST - 1)
          .join("")
          .trimEnd()}…`
      : shown;
  return { row: firstRow + line, columnIndex: column?.columnIndex ?? 0, text };
}
