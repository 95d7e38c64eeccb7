/** How values are read from a chart part's elements. */
import { keyOf } from "../keyOf";
import {
  attribute,
  childNamed,
  childrenNamed,
  descend,
  descendants,
  localName,
  numberAttribute,
  textOf,
  type XmlElement,
} from "../xml/element";

/** What a child with a `val` says. */
export const value = (of: XmlElement | undefined, local: string): string | undefined =>
  attribute(childNamed(of, local), "val");

/** The same as a number. */
export const number = (of: XmlElement | undefined, local: string): number | undefined =>
  numberAttribute(childNamed(of, local), "val");

/** The table's name for a value of the file; undefined for the one that stands when nobody chose. */
export function named<K extends string>(
  table: Readonly<Record<K, string>>,
  file: string | undefined,
  otherwise?: K,
): K | undefined {
  const found = keyOf(table, file);
  return found === otherwise ? undefined : found;
}

/** Without the members that are undefined. */
export function defined<T extends object>(members: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(members).filter(([, one]) => one !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}

/** Nothing where a number is the one that stands when nobody chose. */
export function unless(usual: number, read: number | undefined): number | undefined {
  return read === usual ? undefined : read;
}

/** Rich text of a title: paragraphs on lines of their own; of a title from a cell, the cached text. */
export function titleText(title: XmlElement | undefined): string {
  const rich = descend(title, "tx", "rich");
  if (rich)
    return childrenNamed(rich, "p")
      .map((paragraph) =>
        [...descendants(paragraph)]
          .filter((one) => localName(one.name) === "t")
          .map(textOf)
          .join(""),
      )
      .join("\n");
  return textOf(descend(title, "tx", "strRef", "strCache", "pt", "v"));
}

/** The cell that a title's text comes from, with "=". */
export function titleFormula(title: XmlElement | undefined): string | undefined {
  const reference = textOf(descend(title, "tx", "strRef", "f"));
  return reference === "" ? undefined : `=${reference}`;
}
