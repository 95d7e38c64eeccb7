import { absoluteAddress } from "../core/address";
import type { Area } from "../core/area";

/** Queues that the hidden name of a column of ours covers this area from now on, its header among it. */
export function reachOver(sheet: Excel.Worksheet, sheetName: string, definedName: string, area: Area): void {
  sheet.names.getItem(definedName).formula = `=${absoluteAddress(sheetName, area)}`;
}
