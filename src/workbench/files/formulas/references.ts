/**
 * Walks a formula and hands over its plain text and its cell references apart, so that nothing inside quotes,
 * structured references or names is taken for a reference.
 */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]|(?<cell>\$?[A-Z]{1,3}\$?[1-9]\d{0,6})(?![\w.(!\[])|(?<columns>\$?[A-Z]{1,3}:\$?[A-Z]{1,3})(?![\w.(!])|(?<rows>\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})(?![\w.(!])|[\p{L}_\\][\p{L}\p{N}_.\\?]*!?|\d[\d.]*(?:E[+-]?\d+)?/giu;
const PART = /^(\$?)([A-Z]*)(\$?)(\d*)$/i;

/** One end of a reference; a missing part is a whole column or row. */
export interface ReferencePart {
  column?: string;
  columnFixed: boolean;
  row?: number;
  rowFixed: boolean;
}

const readPart = (text: string): ReferencePart => {
  const [, first = "", column = "", second = "", row = ""] = PART.exec(text) ?? [];
  return {
    ...(column === "" ? {} : { column }),
    columnFixed: column !== "" && first === "$",
    ...(row === "" ? {} : { row: Number(row) }),
    rowFixed: (column === "" ? first : second) === "$",
  };
};

/** Replaces each reference by what `replace` gives; a pair is a span of whole columns or rows. */
export const mapReferences = (formula: string, replace: (parts: ReferencePart[]) => string): string =>
  formula.replace(TOKEN, (token: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Record<string, string | undefined>;
    const found = groups["cell"] ?? groups["columns"] ?? groups["rows"];
    return found === undefined ? token : replace(found.split(":").map(readPart));
  });

/** Replaces what stands outside of quoted texts and quoted sheet names. */
export const mapOutsideQuotes = (formula: string, replace: (text: string) => string): string =>
  formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*'(?=!))/)
    .map((part, index) => (index % 2 === 1 ? part : replace(part)))
    .join("");
