import type { Book } from "../../workbook/types";
import { formatArea, quoteSheet } from "../address";
import type { Arguments } from "../arguments";
import { asText } from "../arguments";
import { define } from "../define";
import { fail } from "../errors";
import { asDefinedName } from "../names";
import { findName, findTable } from "../resolve";
import { object } from "../targets";
import type { HostObject, NamesTarget, RangeTarget } from "../targets";

/** "Sheet1!$A$1:$B$2", as Excel writes a name's cells. */
export function absoluteReference(range: RangeTarget): string {
  const address = formatArea(range).replace(/[A-Z]+(?=\d|:|$)|\d+/g, (part) => `$${part}`);
  return `${quoteSheet(range.sheet.name)}!${address}`;
}

function scopeOf({ sheet }: NamesTarget): string | null {
  return sheet === null ? null : sheet.id;
}

function mustBeFree(book: Book, name: string, scope: string | null): void {
  if (
    findName(book, name, scope) !== undefined ||
    findTable(book.tables(), name)?.name.toLowerCase() === name.toLowerCase()
  ) {
    fail("ItemAlreadyExists");
  }
}

function add(names: NamesTarget, args: Arguments, book: Book, formula: string): HostObject {
  const name = asDefinedName(args.raw(0));
  const scope = scopeOf(names);
  mustBeFree(book, name, scope);
  const comment = args.has(2) ? asNameComment(args.raw(2)) : "";
  book.setName({ name, formula, scope, visible: true, comment });
  return object("NamedItem", { name, scope });
}

/** A reference may be a range or the text of a formula or constant. */
function formulaOf(args: Arguments): string {
  const cells = args.target(1, "Range");
  if (cells !== undefined) return `=${absoluteReference(cells)}`;
  return asNameFormula(args.raw(1));
}

/** A formula has at most 8,192 characters; what is none is a text that the name stands for. */
export function asNameFormula(value: unknown): string {
  if (typeof value === "number" || typeof value === "boolean") return `=${String(value).toUpperCase()}`;
  const text = asText(value);
  if (text === "" || text === "=") fail("InvalidArgument");
  const formula = text.startsWith("=") ? text : `="${text.replaceAll('"', '""')}"`;
  return formula.length <= 8192 ? formula : fail("InvalidArgument");
}

/** Excel's dialog takes 255 characters. */
export function asNameComment(value: unknown): string {
  const comment = asText(value);
  return comment.length <= 255 ? comment : fail("InvalidArgument");
}

export const namedItemCollectionClass = define({
  className: "NamedItemCollection",
  introduced: "1.1",
  later: { add: "1.4", addFormulaLocal: "1.4", getItemOrNullObject: "1.4", getCount: "1.4" },
  items: ({ sheet }, { book }) =>
    book
      .names()
      .filter(({ scope }) => scope === (sheet === null ? null : sheet.id))
      .map(({ name, scope }) => object("NamedItem", { name, scope })),
  methods: {
    add: (names, args, { book }) => add(names, args, book, formulaOf(args)),
    addFormulaLocal: (names, args, { book }) => add(names, args, book, args.text(1)),
    getItem: (names, args, { book }) => {
      const found = findName(book, args.text(0), scopeOf(names)) ?? fail("ItemNotFound");
      return object("NamedItem", { name: found.name, scope: found.scope });
    },
  },
});
