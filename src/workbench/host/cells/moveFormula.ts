import { columnIndex, columnName } from "../address";
import { MAX_COLUMNS, MAX_ROWS } from "../area";

/** Texts, quoted sheet names, structured references and names are left alone; the groups are what is moved. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')+'!|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<![\w.])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w(.])|(?<![\w.])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w(.])|(?<![\w.])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w(.])|[\w.]+/g;

/**
 * Moves a formula's relative references, as copying it to another cell does.
 * @example moveFormula("=A1+$B$1+SUM(C:C)", { rows: 1, columns: 2 }) // => "=C2+$B$1+SUM(E:E)"
 */
export function moveFormula(formula: string, by: { rows: number; columns: number }): string {
  const column = (fixed: string | undefined, text: string): string | null => {
    const to = fixed === "$" ? columnIndex(text) : columnIndex(text) + by.columns;
    return to < 0 || to >= MAX_COLUMNS ? null : `${fixed ?? ""}${columnName(to)}`;
  };
  const row = (fixed: string | undefined, text: string): string | null => {
    const to = fixed === "$" ? Number(text) : Number(text) + by.rows;
    return to < 1 || to > MAX_ROWS ? null : `${fixed ?? ""}${to}`;
  };
  const join = (first: string | null, last: string | null, between: string): string =>
    first === null || last === null ? "#REF!" : `${first}${between}${last}`;
  return formula.replace(TOKEN, (token: string, ...found: (string | undefined)[]) => {
    const [c1Fixed, c1, c2Fixed, c2, r1Fixed, r1, r2Fixed, r2, columnFixed, name, rowFixed, number] = found;
    if (c1 !== undefined && c2 !== undefined) return join(column(c1Fixed, c1), column(c2Fixed, c2), ":");
    if (r1 !== undefined && r2 !== undefined) return join(row(r1Fixed, r1), row(r2Fixed, r2), ":");
    if (name !== undefined && number !== undefined)
      return join(column(columnFixed, name), row(rowFixed, number), "");
    return token;
  });
}
