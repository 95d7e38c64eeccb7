import type { CellValueType, ICellData, Nullable } from "@univerjs/core";

/**
 * Cells of a change of looks that leave the value's type alone. Without a type Univer reads the value anew: a
 * number under "@" would become a text at once, which Excel does only when the cell is typed again.
 */
export function keepingType(change: ICellData): (cell: Nullable<ICellData>) => ICellData {
  const byType = new Map<CellValueType, ICellData>();
  return (cell) => {
    const type = cell?.t;
    if (type === undefined || type === null) return change;
    let typed = byType.get(type);
    if (!typed) {
      typed = { ...change, t: type };
      byType.set(type, typed);
    }
    return typed;
  };
}
