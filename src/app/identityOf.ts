import type { RowIdentity } from "../excel";
import type { ColumnData, TableData } from "../engine";
import { identityColumns } from "./accounts";
import type { Look } from "./look";

/**
 * How the rows are known again that a result was computed from: by the columns that say which account a line is of,
 * and by what else was read of it.
 *
 * @example identityOf(look, data).columns // => [{ column: 0, header: "Account", isKey: true, values: ["Acme", …] }, …]
 */
export function identityOf(
  look: Look,
  { columns, others = [], setByHand, setByHandColumn }: TableData,
): RowIdentity {
  const keys = new Set(Object.values(identityColumns(look)));
  const read = new Map<number, ColumnData>();
  for (const column of [...Object.values(columns), ...others]) read.set(column.columnIndex, column);
  const first = look.opened.source.area.column;
  const theirs = [...read.values()].map(({ columnIndex, header, values }) => ({
    column: first + columnIndex,
    header,
    isKey: keys.has(columnIndex),
    values,
  }));
  if (!setByHand || !setByHandColumn) return { columns: theirs };
  const { columnIndex, header } = setByHandColumn;
  const byHand = { column: first + columnIndex, header, isKey: false, isByHand: true, values: setByHand };
  return { columns: [...theirs, byHand] };
}
