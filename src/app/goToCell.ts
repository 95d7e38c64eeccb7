import { goTo } from "../excel";
import { lookAgain, rowOptions, type Workshop } from "./workshop";

/** Shows a cell of the table by its column within it; of another sheet that is named, by the sheet's own column. */
export async function goToCell(
  workshop: Workshop,
  row: number,
  columnIndex: number,
  sheet?: string,
): Promise<void> {
  if (sheet !== undefined) return goTo(sheet, row - 1, Math.max(columnIndex, 0));
  const { source } = (workshop.memory.look ?? (await lookAgain(workshop, rowOptions(workshop)))).opened;
  await goTo(source.sheetId, row - 1, source.area.column + columnIndex);
}
