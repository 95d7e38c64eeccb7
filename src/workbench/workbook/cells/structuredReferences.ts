/** The table that a formula's cell lies in, or null: decides what `[@Col]` means. */
type HostTable = string | null;

/**
 * Excel's way of writing structured references → the one Univer (and the .xlsx file) understands:
 * `[@Col]` → `Table[[#This Row],[Col]]`, and references without a table get the name of the cell's own.
 *
 * @example toCanonical("=[@Amt]*2", "Prospects") // => "=Prospects[[#This Row],[Amt]]*2"
 */
export function toCanonical(formula: string, host: HostTable): string {
  return rewriteReferences(formula, ({ table, body }) => {
    const name = table || host;
    if (!name) return null;
    return name + canonicalBody(body);
  });
}

/**
 * The reverse of {@link toCanonical}: as Excel shows it in its formula bar.
 *
 * @example toShown("=Prospects[[#This Row],[Amt]]*2", "Prospects") // => "=[@Amt]*2"
 */
export function toShown(formula: string, host: HostTable): string {
  return rewriteReferences(formula.trimEnd(), ({ table, body }) => {
    const match = /^\[\[#This Row\],(.+)\]$/i.exec(body);
    if (!match && !/^\[#This Row\]$/i.test(body)) return null;
    const prefix = sameName(table, host) ? "" : table;
    const columns = match?.[1];
    if (columns === undefined) return `${prefix}[@]`;
    const single = /^\[([^[\]']+)\]$/.exec(columns)?.[1];
    return single !== undefined && isPlainName(single) ? `${prefix}[@${single}]` : `${prefix}[@${columns}]`;
  });
}

/** A new name for a table, or new names for columns by their old ones. */
export interface ReferenceRename {
  table?: string;
  /** null: the column is gone. */
  columns?: ReadonlyMap<string, string | null>;
}

/**
 * Replaces a table's or a column's name in every structured reference to it, as Excel does when the person
 * renames the table or types over the header cell.
 *
 * @example renameInFormula("=SUM(T[Old])", "T", { columns: new Map([["Old", "New"]]) }) // => "=SUM(T[New])"
 */
export function renameInFormula(formula: string, table: string, change: ReferenceRename): string {
  const columns = new Map([...(change.columns ?? [])].map(([from, to]) => [from.toLowerCase(), to]));
  return rewriteReferences(formula, (reference) => {
    if (!sameName(reference.table, table)) return null;
    const body = renameColumns(reference.body, columns);
    return body === null ? "#REF!" : (change.table ?? reference.table) + body;
  });
}

export interface Reference {
  /** "" when the reference begins with its bracket. */
  table: string;
  /** With its outer brackets. */
  body: string;
}

/** Calls `replace` for each structured reference outside of texts and quoted sheet names; null leaves it. */
export function rewriteReferences(formula: string, replace: (reference: Reference) => string | null): string {
  if (!formula.includes("[")) return formula;
  let out = "";
  let at = 0;
  while (at < formula.length) {
    const char = formula[at];
    if (char === '"' || char === "'") {
      const end = endOfQuoted(formula, at, char);
      out += formula.slice(at, end);
      at = end;
    } else if (char === "[") {
      const end = endOfBracket(formula, at);
      const table = /[\p{L}\p{N}_.\\]+$/u.exec(out)?.[0] ?? "";
      const body = formula.slice(at, end);
      // [Book2]Sheet1!A1 names another workbook.
      const foreign = table === "" && /^[\p{L}\p{N}_. ]+!/u.test(formula.slice(end));
      const replaced = foreign ? null : replace({ table, body });
      out = replaced === null ? out + body : out.slice(0, out.length - table.length) + replaced;
      at = end;
    } else {
      out += char;
      at += 1;
    }
  }
  return out;
}

/** Index after a quoted part; a doubled quote belongs to it. */
function endOfQuoted(text: string, start: number, quote: string): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] !== quote) continue;
    if (text[at + 1] === quote) at += 1;
    else return at + 1;
  }
  return text.length;
}

/** Index after the bracket that closes the one at `start`; `'` escapes the next character. */
function endOfBracket(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const char = text[at];
    if (char === "'") at += 1;
    else if (char === "[") depth += 1;
    else if (char === "]") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return text.length;
}

function canonicalBody(body: string): string {
  const inner = body.slice(1, -1).trim();
  if (!inner.startsWith("@")) return body;
  const columns = inner.slice(1).trim();
  if (columns === "") return "[#This Row]";
  return columns.startsWith("[") ? `[[#This Row],${columns}]` : `[[#This Row],[${columns}]]`;
}

/** Only names in brackets of their own are columns; "#Data" and the like never are. */
function renameColumns(body: string, columns: ReadonlyMap<string, string | null>): string | null {
  const inner = body.slice(1, -1);
  if (inner.includes("[")) {
    let gone = false;
    const renamed = inner.replace(/\[([^[\]]*)\]/g, (whole, name: string) => {
      const to = columns.get(name.toLowerCase());
      gone ||= to === null;
      return to === undefined || to === null ? whole : `[${to}]`;
    });
    return gone ? null : `[${renamed}]`;
  }
  const atRow = inner.startsWith("@");
  const to = columns.get((atRow ? inner.slice(1) : inner).toLowerCase());
  if (to === undefined) return body;
  if (to === null) return null;
  if (!atRow) return `[${to}]`;
  return isPlainName(to) ? `[@${to}]` : `[@[${to}]]`;
}

function isPlainName(column: string): boolean {
  return /^[\p{L}\p{N}_.]+$/u.test(column);
}

function sameName(a: string, b: HostTable): boolean {
  return b !== null && a.toLowerCase() === b.toLowerCase();
}
