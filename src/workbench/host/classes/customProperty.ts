import type { Book, CustomValue } from "../../workbook/types";
import { asText } from "../arguments";
import { define } from "../define";
import { fail } from "../errors";
import { object } from "../targets";

/** Keys and texts "longer than 255 characters will be automatically trimmed to 255". */
const LONGEST = 255;

/** Keys are told apart without regard to case. */
function find(book: Book, key: string): string | undefined {
  return Object.keys(book.properties.custom).find((known) => known.toLowerCase() === key.toLowerCase());
}

function write(book: Book, key: string, value: CustomValue | null): void {
  const { [key]: _before, ...rest } = book.properties.custom;
  const custom = value === null ? rest : { ...book.properties.custom, [key]: value };
  book.properties = { ...book.properties, custom };
}

/** The client sends a date as its ISO text; other texts stay texts. */
function valueOf(value: unknown): CustomValue {
  switch (typeof value) {
    case "boolean":
      return { type: "Boolean", value };
    case "number":
      return { type: Number.isInteger(value) ? "Number" : "Float", value };
    case "string":
      return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value)
        ? { type: "Date", value }
        : { type: "String", value: value.slice(0, LONGEST) };
    default:
      return fail("InvalidArgument");
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.custompropertycollection */
export const customPropertyCollectionClass = define({
  className: "CustomPropertyCollection",
  introduced: "1.7",
  items: (_all, { book }) =>
    Object.keys(book.properties.custom).map((key) => object("CustomProperty", { key })),
  methods: {
    /** "Creates a new or sets an existing custom property." */
    add: (_all, args, { book }) => {
      const wanted = (args.text(0) || fail("InvalidArgument")).slice(0, LONGEST);
      const key = find(book, wanted) ?? wanted;
      write(book, key, valueOf(args.raw(1)));
      return object("CustomProperty", { key });
    },
    getItem: (_all, args, { book }) => {
      const key = find(book, args.text(0));
      return key === undefined ? fail("ItemNotFound") : object("CustomProperty", { key });
    },
    deleteAll: (_all, _args, { book }) => {
      book.properties = { ...book.properties, custom: {} };
    },
  },
});

export const customPropertyClass = define({
  className: "CustomProperty",
  introduced: "1.7",
  identity: ({ key }) => ({ _Id: key }),
  exists: ({ key }, { book }) => find(book, key) !== undefined,
  properties: {
    key: ({ key }) => key,
    type: ({ key }, { book }) => book.properties.custom[key]?.type ?? null,
    value: {
      get: ({ key }, { book }) => book.properties.custom[key]?.value,
      set: ({ key }, value, { book }) =>
        write(book, key, valueOf(typeof value === "string" ? asText(value) : value)),
    },
  },
  methods: { delete: ({ key }, _args, { book }) => write(book, key, null) },
});
