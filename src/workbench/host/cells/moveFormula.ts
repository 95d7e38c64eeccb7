import { columnIndex, columnName } from "../address";
import { MAX_COLUMNS, MAX_ROWS } from "../area";

/** Texts, quoted sheet names, structured references and names are left alone; cells are what is moved. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')+'!|\[[^\]]*\]|(?<![\w.])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w(.])|[\w.]+/g;

/**
 * Moves a formula's relative references, as copying it to another cell does.
 * @example moveFormula("=A1+$B$1", { rows: 1, columns: 2 }) // => "=C2+$B$1"
 */
export function moveFormula(formula: string, by: { rows: number; columns: number }): string {
  return formula.replace(
    TOKEN,
    (token, fixedColumn?: string, column?: string, fixedRow?: string, row?: string) => {
      if (column === undefined || row === undefined) return token;
      const toColumn = fixedColumn === "$" ? columnIndex(column) : columnIndex(column) + by.columns;
      const toRow = fixedRow === "$" ? Number(row) : Number(row) + by.rows;
      if (toColumn < 0 || toColumn >= MAX_COLUMNS || toRow < 1 || toRow > MAX_ROWS) return "#REF!";
      return `${fixedColumn ?? ""}${columnName(toColumn)}${fixedRow ?? ""}${toRow}`;
    },
  );
}
