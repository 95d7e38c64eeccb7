import { columnIndex, columnName } from "../address";
import { MAX_COLUMNS, MAX_ROWS } from "../area";

interface Cell {
  row: number;
  column: number;
}

/** Texts, quoted sheet names and structured references are left alone; the groups are A1 references. */
const A1 =
  /"(?:[^"]|"")*"|'(?:[^']|'')+'!|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<![\w.])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w(.])|(?<![\w.])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w(.])|(?<![\w.])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w(.])|[\p{L}_][\p{L}\p{N}_.]*/gu;

/**
 * A formula in A1 notation as R1C1, seen from its cell.
 * @example toR1C1("=A1+$B$1", { row: 1, column: 0 }) // => "=R[-1]C+R1C2"
 */
export function toR1C1(formula: string, at: Cell): string {
  const row = (fixed: string | undefined, text: string): string =>
    part("R", fixed === "$", Number(text) - 1, at.row);
  const column = (fixed: string | undefined, text: string): string =>
    part("C", fixed === "$", columnIndex(text), at.column);
  return formula.replace(A1, (token: string, ...found: (string | undefined)[]) => {
    const [c1Fixed, c1, c2Fixed, c2, r1Fixed, r1, r2Fixed, r2, columnFixed, name, rowFixed, number] = found;
    if (c1 !== undefined && c2 !== undefined) return pair(column(c1Fixed, c1), column(c2Fixed, c2));
    if (r1 !== undefined && r2 !== undefined) return pair(row(r1Fixed, r1), row(r2Fixed, r2));
    if (name !== undefined && number !== undefined) return row(rowFixed, number) + column(columnFixed, name);
    return token;
  });
}

function part(letter: "R" | "C", fixed: boolean, index: number, from: number): string {
  if (fixed) return `${letter}${index + 1}`;
  return index === from ? letter : `${letter}[${index - from}]`;
}

/** Whole rows and columns are named once when both ends are the same. */
function pair(first: string, last: string): string {
  return first === last ? first : `${first}:${last}`;
}

const R1C1 =
  /"(?:[^"]|"")*"|'(?:[^']|'')+'!|(?<![\w.\]])R(\d+|\[-?\d+\])?C(\d+|\[-?\d+\])?(?![\w(.[])|(?<![\w.\]])R(\d+|\[-?\d+\])?(?::R(\d+|\[-?\d+\])?)?(?![\w(.[])|(?<![\w.\]])C(\d+|\[-?\d+\])?(?::C(\d+|\[-?\d+\])?)?(?![\w(.[])|[\p{L}_][\p{L}\p{N}_.]*(?:\[(?:[^[\]]|\[[^\]]*\])*\])?/giu;

/**
 * The way back. Null when a reference leaves the sheet.
 * @example fromR1C1("=R[-1]C+R1C2", { row: 1, column: 0 }) // => "=A1+$B$1"
 */
export function fromR1C1(formula: string, at: Cell): string | null {
  let onSheet = true;
  const line = (text: string | undefined, from: number, limit: number): { index: number; fixed: boolean } => {
    const relative = text === undefined || text.startsWith("[");
    const number = text === undefined ? 0 : Number(text.replace(/[[\]]/g, ""));
    const index = relative ? from + number : number - 1;
    onSheet &&= index >= 0 && index < limit;
    return { index, fixed: !relative };
  };
  const row = (text: string | undefined): string => {
    const { index, fixed } = line(text, at.row, MAX_ROWS);
    return `${fixed ? "$" : ""}${index + 1}`;
  };
  const column = (text: string | undefined): string => {
    const { index, fixed } = line(text, at.column, MAX_COLUMNS);
    return `${fixed ? "$" : ""}${columnName(Math.max(0, index))}`;
  };
  const moved = formula.replace(R1C1, (token: string, ...found: (string | undefined)[]) => {
    if (/^["']/.test(token)) return token;
    const [r, c, r1, r2, c1, c2] = found;
    const upper = token.toUpperCase();
    if (/^R(\d+|\[-?\d+\])?C(\d+|\[-?\d+\])?$/.test(upper)) return `${column(c)}${row(r)}`;
    if (/^R(\d+|\[-?\d+\])?(:R(\d+|\[-?\d+\])?)?$/.test(upper))
      return `${row(r1)}:${row(upper.includes(":") ? r2 : r1)}`;
    if (/^C(\d+|\[-?\d+\])?(:C(\d+|\[-?\d+\])?)?$/.test(upper))
      return `${column(c1)}:${column(upper.includes(":") ? c2 : c1)}`;
    return token;
  });
  return onSheet ? moved : null;
}
