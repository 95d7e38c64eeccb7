import type { SheetPlan } from "../../engine";
import type { Area } from "../core/area";
import { helperArea } from "./chartParts";

/**
 * The cells that a plan takes: the page as it is printed, and below it the charts' numbers, which stand right of it.
 *
 * @example planAreas(plan) // => [{ row: 0, column: 0, rowCount: 96, columnCount: 8 }, …]
 */
export function planAreas({ print: { rowCount, columnCount }, charts }: SheetPlan): Area[] {
  return [{ row: 0, column: 0, rowCount, columnCount }, ...charts.map(helperArea)];
}
