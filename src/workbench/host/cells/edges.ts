/** Where Ctrl+Arrow leads. */
import type { Sheet } from "../../workbook/types";
import { MAX_COLUMNS, MAX_ROWS } from "../area";

export type Direction = "Up" | "Down" | "Left" | "Right";
interface Cell {
  row: number;
  column: number;
}

const STEPS: Readonly<Record<Direction, Cell>> = {
  Up: { row: -1, column: 0 },
  Down: { row: 1, column: 0 },
  Left: { row: 0, column: -1 },
  Right: { row: 0, column: 1 },
};

/**
 * The cell where Ctrl+Arrow stops: the last filled one of a run, or the first filled one after blanks, or the
 * sheet's edge.
 */
export function edgeFrom(sheet: Sheet, from: Cell, direction: Direction): Cell {
  const step = STEPS[direction];
  const used = sheet.usedArea(true);
  const grid = used && sheet.values(used);
  const isFilled = ({ row, column }: Cell): boolean => {
    const cell = used && grid?.[row - used.row]?.[column - used.column];
    return cell !== undefined && cell !== null && cell !== "";
  };
  const last = edgeOfSheet(from, direction);
  const next = (cell: Cell): Cell => ({ row: cell.row + step.row, column: cell.column + step.column });
  const isLast = (cell: Cell): boolean => cell.row === last.row && cell.column === last.column;
  if (isLast(from)) return from;
  const inRun = isFilled(from) && isFilled(next(from));
  let at = next(from);
  if (inRun) {
    while (!isLast(at) && isFilled(next(at))) at = next(at);
    return at;
  }
  while (!isFilled(at)) {
    if (isLast(at) || isBeyond(at, used, direction)) return last;
    at = next(at);
  }
  return at;
}

/** Nothing is filled any more in that direction. */
function isBeyond({ row, column }: Cell, used: ReturnType<Sheet["usedArea"]>, direction: Direction): boolean {
  if (used === null) return true;
  switch (direction) {
    case "Up":
      return row < used.row;
    case "Down":
      return row >= used.row + used.rowCount;
    case "Left":
      return column < used.column;
    case "Right":
      return column >= used.column + used.columnCount;
  }
}

function edgeOfSheet({ row, column }: Cell, direction: Direction): Cell {
  switch (direction) {
    case "Up":
      return { row: 0, column };
    case "Down":
      return { row: MAX_ROWS - 1, column };
    case "Left":
      return { row, column: 0 };
    case "Right":
      return { row, column: MAX_COLUMNS - 1 };
  }
}
