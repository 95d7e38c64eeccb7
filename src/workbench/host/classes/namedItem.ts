import type { Book, DefinedName } from "../../workbook/types";
import { asBoolean } from "../arguments";
import { readArrayConstant, readConstant } from "../cells/constants";
import { valueType } from "../cells/valueType";
import { define } from "../define";
import { fail } from "../errors";
import { findName, findSheet, rangeOfName } from "../resolve";
import { object } from "../targets";
import type { NameTarget, RangeTarget } from "../targets";
import { absoluteReference, asNameComment, asNameFormula } from "./namedItemCollection";

function read({ name, scope }: NameTarget, book: Book): DefinedName {
  return findName(book, name, scope) ?? fail("ItemNotFound");
}

function cells(target: NameTarget, book: Book): RangeTarget | null {
  return rangeOfName(book, read(target, book));
}

type NamedItemType = `${Excel.NamedItemType}`;

/** Excel.NamedItemType: cells, an array, or what the constant or formula looks like. */
function typeOf(target: NameTarget, book: Book): NamedItemType {
  if (cells(target, book) !== null) return "Range";
  const { formula } = read(target, book);
  if (readArrayConstant(formula) !== null) return "Array";
  if (formula.includes("#REF!")) return "Error";
  const constant = readConstant(formula);
  if (constant === null) return "String";
  return valueType(constant) as NamedItemType;
}

/** Cells by their address, constants by their value; of a computed name, its formula. */
function valueOf(target: NameTarget, book: Book): string | number | boolean {
  const range = cells(target, book);
  if (range !== null) return absoluteReference(range);
  const { formula } = read(target, book);
  return formula.includes("#REF!") ? "#REF!" : (readConstant(formula) ?? formula);
}

function setFormula(target: NameTarget, value: unknown, book: Book): void {
  book.setName({ ...read(target, book), formula: asNameFormula(value) });
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
    arrayValues: "1.7",
  },
  identity: ({ name }) => ({ _Id: name }),
  exists: ({ name, scope }, { book }) => findName(book, name, scope) !== undefined,
  properties: {
    name: (target, { book }) => read(target, book).name,
    type: (target, { book }) => typeOf(target, book),
    value: (target, { book }) => valueOf(target, book),
    formula: {
      get: (target, { book }) => read(target, book).formula,
      set: (target, value, { book }) => setFormula(target, value, book),
    },
    visible: {
      get: (target, { book }) => read(target, book).visible,
      set: (target, value, { book }) => book.setName({ ...read(target, book), visible: asBoolean(value) }),
    },
    comment: {
      get: (target, { book }) => read(target, book).comment,
      set: (target, value, { book }) =>
        book.setName({ ...read(target, book), comment: asNameComment(value) }),
    },
    scope: ({ scope }) => (scope === null ? "Workbook" : "Worksheet"),
  },
  navigations: {
    arrayValues: (target, { book }) =>
      readArrayConstant(read(target, book).formula) === null ? null : object("NamedItemArrayValues", target),
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
