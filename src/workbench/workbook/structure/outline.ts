import { SetColDataMutation, SetRowDataMutation } from "@univerjs/sheets";
import type { CustomData, Nullable } from "@univerjs/core";
import { ensureSize } from "./size";
import { executeOnSheet } from "../univer/context";
import type { SheetContext } from "../univer/context";

/** Rows or columns. */
export type Axis = "rows" | "columns";

interface Line {
  custom?: Nullable<CustomData>;
}

/** How many groups a row or column is in: 0 to 7. */
export function outlineLevel(sheet: SheetContext, axis: Axis, index: number): number {
  const level: unknown = lineAt(sheet, axis, index)?.custom?.["outline"];
  return typeof level === "number" ? level : 0;
}

/** The levels stand beside the rows and columns, which Univer moves when others come or go. */
export function setOutlineLevel(
  sheet: SheetContext,
  axis: Axis,
  first: number,
  count: number,
  level: (before: number) => number,
): void {
  ensureSize(sheet, axis === "rows" ? first + count : 1, axis === "columns" ? first + count : 1);
  const data: Record<number, Line> = {};
  for (let index = first; index < first + count; index += 1) {
    const others: CustomData = { ...lineAt(sheet, axis, index)?.custom };
    delete others["outline"];
    const next = level(outlineLevel(sheet, axis, index));
    const custom = next > 0 ? { ...others, outline: next } : others;
    data[index] = { custom: Object.keys(custom).length > 0 ? custom : null };
  }
  if (axis === "rows") executeOnSheet(sheet, SetRowDataMutation.id, { rowData: data });
  else executeOnSheet(sheet, SetColDataMutation.id, { columnData: data });
}

function lineAt({ worksheet }: SheetContext, axis: Axis, index: number): Nullable<Line> {
  return axis === "rows"
    ? worksheet.getRowManager().getRow(index)
    : worksheet.getColumnManager().getColumn(index);
}
