import { DEFAULT_ROW_PIXELS } from "../cells/units";
import { writeCell, type GridWriter } from "./gridWriter";
import { rowAttributes, rowTagXml } from "./rowTag";

/** A grid written from the book alone: new sheets, and sheets whose rows or columns were moved. */
export function wholeGrid(writer: GridWriter, rowCount: number, columnCount: number): string {
  const pieces: string[] = [];
  for (let row = 0; row < rowCount; row += 1) {
    let cells = "";
    for (let column = 0; column < columnCount; column += 1)
      cells += writeCell(writer, row, column, (quoted) =>
        writer.styles.formatLike(writer.sheet.style(row, column), quoted),
      );
    const sized =
      writer.sheet.rowHidden(row) ||
      writer.sheet.outlineLevel("rows", row) > 0 ||
      (writer.sheet.rowHeightByHand(row) ?? DEFAULT_ROW_PIXELS) !== DEFAULT_ROW_PIXELS;
    if (cells === "" && !sized) continue;
    const attributes = sized ? rowAttributes(row, {}, writer.sheet) : { r: String(row + 1) };
    pieces.push(rowTagXml(writer.prefix, attributes), cells, `</${writer.prefix}row>`);
  }
  return pieces.join("");
}
