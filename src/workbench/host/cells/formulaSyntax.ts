/** https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const LENGTH_LIMIT = 8192;
const CLOSES: Readonly<Record<string, string>> = { "(": ")", "{": "}" };
/** Texts, quoted sheet names, and columns in brackets with their escapes: nothing in them is an operator. */
const OPAQUE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]/gsu;

/**
 * Whether Excel takes a formula at all: brackets and quotes are closed, an operator is followed by something, and it
 * is not too long. Names and functions need not exist; they become #NAME?.
 *
 * @example isWellFormed("=SUM(A1:A2)") // => true
 * @example isWellFormed("=SUM(A1:A2") // => false
 */
export function isWellFormed(formula: string): boolean {
  if (formula.length > LENGTH_LIMIT) return false;
  const bare = formula.replace(OPAQUE, "x").trim();
  if (/["'[\]]/.test(bare) || /[-+*/^&=<>,;:]$/.test(bare)) return false;
  const open: string[] = [];
  for (const sign of bare) {
    const closing = CLOSES[sign];
    if (closing !== undefined) open.push(closing);
    else if ((sign === ")" || sign === "}") && open.pop() !== sign) return false;
  }
  return open.length === 0;
}
