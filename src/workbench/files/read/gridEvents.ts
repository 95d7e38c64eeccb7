import { xmlParser } from "../xml/xmlParser";
import { columnIndex } from "../cells/address";
import { localName } from "../xml/element";

/** One `<row>`: its place and its own attributes. */
export interface RowTag {
  row: number;
  attributes: Record<string, string>;
  /** Where its start tag begins in the grid, and where it ends. */
  start: number;
  tagEnd: number;
}
/** One `<c>` with what is in it. Texts are as in the file: not decoded, not looked up. */
export interface CellTag {
  row: number;
  column: number;
  type: string;
  /** Index into the file's `cellXfs`. */
  style: number;
  value: string | undefined;
  /** Joined runs of an inline string. */
  inline: string | undefined;
  formula: string | undefined;
  formulaAttributes: Record<string, string> | undefined;
  attributes: Record<string, string>;
  /** Where it stands in the grid. */
  start: number;
  end: number;
}
export interface GridHandler {
  row?(tag: RowTag): void;
  cell?(tag: CellTag): void;
  /** `end` is where the row ends in the grid, `contentEnd` where its end tag begins. */
  rowEnd?(contentEnd: number, end: number): void;
}

const placeOf = (reference: string): { row: number; column: number } => {
  let digits = 0;
  while (digits < reference.length && reference.charCodeAt(digits) > 57) digits += 1;
  return { row: Number(reference.slice(digits)) - 1, column: columnIndex(reference.slice(0, digits)) };
};

/**
 * Streams a grid (what stands inside `<sheetData>`). Rows and cells without a place of their own follow the one
 * before, as the file format has it. Throws when the XML is not well-formed.
 */
export function readGrid(grid: string, handler: GridHandler): void {
  const parser = xmlParser({ fragment: true, position: true });
  let row = -1;
  let column = -1;
  let cell: CellTag | null = null;
  let collect: "value" | "inline" | "formula" | null = null;
  let phonetic = false;

  parser.on("opentag", (tag) => {
    const attributes: Record<string, string> = tag.attributes;
    switch (localName(tag.name)) {
      case "row": {
        row = attributes["r"] === undefined ? row + 1 : Number(attributes["r"]) - 1;
        column = -1;
        const tagEnd = parser.position;
        handler.row?.({ row, attributes, start: grid.lastIndexOf("<", tagEnd - 1), tagEnd });
        break;
      }
      case "c": {
        const reference = attributes["r"];
        column = reference === undefined ? column + 1 : placeOf(reference).column;
        cell = {
          row,
          column,
          type: attributes["t"] ?? "n",
          style: Number(attributes["s"] ?? 0),
          value: undefined,
          inline: undefined,
          formula: undefined,
          formulaAttributes: undefined,
          attributes,
          start: handler.rowEnd ? grid.lastIndexOf("<", parser.position - 1) : 0,
          end: 0,
        };
        break;
      }
      case "v":
        collect = "value";
        if (cell) cell.value = "";
        break;
      case "f":
        collect = "formula";
        if (cell) {
          cell.formula = "";
          cell.formulaAttributes = attributes;
        }
        break;
      case "is":
        if (cell) cell.inline = "";
        break;
      case "rPh":
        phonetic = true;
        break;
      case "t":
        if (!phonetic) collect = "inline";
        break;
    }
  });
  const addText = (text: string): void => {
    if (cell && collect) cell[collect] = (cell[collect] ?? "") + text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", (tag) => {
    const end = parser.position;
    switch (localName(tag.name)) {
      case "c":
        if (cell) {
          cell.end = end;
          handler.cell?.(cell);
        }
        cell = null;
        break;
      case "row":
        handler.rowEnd?.(tag.isSelfClosing ? end : grid.lastIndexOf("<", end - 1), end);
        break;
      case "rPh":
        phonetic = false;
        break;
    }
    collect = null;
  });
  parser.write(grid).close();
}
