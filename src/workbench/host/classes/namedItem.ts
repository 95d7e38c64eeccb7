import type { Book, DefinedName } from "../../workbook/types";
import { asBoolean, asText } from "../arguments";
import { valueType } from "../cells/valueType";
import { define } from "../define";
import { fail } from "../errors";
import { findName, findSheet, rangeOfName } from "../resolve";
import { object } from "../targets";
import type { NameTarget, RangeTarget } from "../targets";
import { absoluteReference } from "./namedItemCollection";

function read({ name, scope }: NameTarget, book: Book): DefinedName {
  return findName(book, name, scope) ?? fail("ItemNotFound");
}

function cells(target: NameTarget, book: Book): RangeTarget | null {
  return rangeOfName(book, read(target, book));
}

/** Excel.NamedItemType: cells, or what the constant or formula looks like. */
function typeOf(target: NameTarget, book: Book): Excel.NamedItemType {
  if (cells(target, book) !== null) return "Range" as Excel.NamedItemType;
  return literal(read(target, book).formula).type as Excel.NamedItemType;
}

function literal(formula: string): {
  type: "String" | "Double" | "Boolean" | "Error";
  value: string | number | boolean;
} {
  const text = formula.replace(/^=/, "");
  if (/^"(?:[^"]|"")*"$/.test(text))
    return { type: "String", value: text.slice(1, -1).replaceAll('""', '"') };
  if (text.trim() !== "" && Number.isFinite(Number(text))) return { type: "Double", value: Number(text) };
  if (/^(true|false)$/i.test(text)) return { type: "Boolean", value: text.toLowerCase() === "true" };
  if (text.includes("#REF!")) return { type: "Error", value: "#REF!" };
  return valueType(text) === "Error" ? { type: "Error", value: text } : { type: "String", value: formula };
}

export const namedItemClass = define({
  className: "NamedItem",
  introduced: "1.1",
  later: {
    comment: "1.4",
    scope: "1.4",
    delete: "1.4",
    worksheet: "1.4",
    worksheetOrNullObject: "1.4",
    getRangeOrNullObject: "1.4",
    formula: "1.7",
  },
  identity: ({ name }) => ({ _Id: name }),
  exists: ({ name, scope }, { book }) => findName(book, name, scope) !== undefined,
  properties: {
    name: (target, { book }) => read(target, book).name,
    type: (target, { book }) => typeOf(target, book),
    value: (target, { book }) => {
      const range = cells(target, book);
      return range === null ? literal(read(target, book).formula).value : absoluteReference(range);
    },
    formula: {
      get: (target, { book }) => read(target, book).formula,
      set: (target, value, { book }) => book.setName({ ...read(target, book), formula: asText(value) }),
    },
    visible: {
      get: (target, { book }) => read(target, book).visible,
      set: (target, value, { book }) => book.setName({ ...read(target, book), visible: asBoolean(value) }),
    },
    comment: {
      get: (target, { book }) => read(target, book).comment,
      set: (target, value, { book }) => book.setName({ ...read(target, book), comment: asText(value) }),
    },
    scope: ({ scope }) => (scope === null ? "Workbook" : "Worksheet"),
  },
  navigations: {
    worksheet: ({ scope }, { book }) =>
      object("Worksheet", (scope === null ? undefined : findSheet(book, scope)) ?? fail("InvalidArgument")),
    worksheetOrNullObject: ({ scope }, { book }) => {
      const sheet = scope === null ? undefined : findSheet(book, scope);
      return sheet === undefined ? null : object("Worksheet", sheet);
    },
  },
  methods: {
    delete: ({ name, scope }, _args, { book }) => book.removeName(name, scope),
    getRange: (target, _args, { book }) => object("Range", cells(target, book) ?? fail("InvalidOperation")),
    getRangeOrNullObject: (target, _args, { book }) => {
      const range = cells(target, book);
      return range === null ? null : object("Range", range);
    },
  },
});
