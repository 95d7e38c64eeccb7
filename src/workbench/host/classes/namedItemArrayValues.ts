import { readArrayConstant } from "../cells/constants";
import { valueType } from "../cells/valueType";
import type { HostContext } from "../context";
import { define } from "../define";
import { fail } from "../errors";
import { findName } from "../resolve";
import type { NameTarget } from "../targets";
import type { CellValue } from "../../workbook/types";

function rowsOf({ name, scope }: NameTarget, { book }: HostContext): CellValue[][] {
  const { formula } = findName(book, name, scope) ?? fail("ItemNotFound");
  return readArrayConstant(formula) ?? fail("ItemNotFound");
}

/** The array constant that a name stands for. */
export const namedItemArrayValuesClass = define({
  className: "NamedItemArrayValues",
  introduced: "1.7",
  properties: {
    values: rowsOf,
    types: (name, host) => rowsOf(name, host).map((row) => row.map((cell) => valueType(cell))),
  },
});
