import type { DocumentProperties } from "../../workbook/types";
import { asInteger, asText } from "../arguments";
import type { HostContext } from "../context";
import { define } from "../define";
import { object } from "../targets";

type TextKey = Exclude<
  {
    [K in keyof DocumentProperties]: DocumentProperties[K] extends string ? K : never;
  }[keyof DocumentProperties],
  "created" | "lastAuthor"
>;

const text = (
  key: TextKey,
): {
  get: (properties: null, host: HostContext) => string;
  set: (properties: null, value: unknown, host: HostContext) => void;
} => ({
  get: (_properties, { book }) => book.properties[key],
  set: (_properties, value, { book }) => {
    book.properties = { ...book.properties, [key]: asText(value) };
  },
});

/** https://learn.microsoft.com/javascript/api/excel/excel.documentproperties */
export const documentPropertiesClass = define({
  className: "DocumentProperties",
  introduced: "1.7",
  properties: {
    author: text("author"),
    category: text("category"),
    comments: text("comments"),
    company: text("company"),
    keywords: text("keywords"),
    manager: text("manager"),
    subject: text("subject"),
    title: text("title"),
    lastAuthor: (_properties, { book }) => book.properties.lastAuthor,
    creationDate: (_properties, { book }) => {
      const { created } = book.properties;
      return created === "" ? null : new Date(created);
    },
    revisionNumber: {
      get: (_properties, { book }) => book.properties.revisionNumber,
      set: (_properties, value, { book }) => {
        book.properties = { ...book.properties, revisionNumber: asInteger(value) };
      },
    },
  },
  navigations: { custom: () => object("CustomPropertyCollection", null) },
});
