/**
 * Small XML parts as trees. Names keep their prefix, so that what is written again is what was read; look-ups
 * go by local name, because producers choose different prefixes (`<x:sheet>`, `<sheet>`).
 */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

/** Attributes that are undefined are left out. */
export const element = (
  name: string,
  attributes: Record<string, string | number | undefined> = {},
  children: (XmlElement | string)[] = [],
): XmlElement => {
  const given: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) given[key] = String(value);
  return { name, attributes: given, children };
};

/** @example localName("x:sheet") // => "sheet" */
export const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** @example prefixOf("x:sheet") // => "x:" */
export const prefixOf = (name: string): string => name.slice(0, name.indexOf(":") + 1);

/** The children that are elements. */
export const elementsOf = (parent: XmlElement): XmlElement[] =>
  parent.children.filter((child): child is XmlElement => typeof child !== "string");

/** The children of a name, whatever their prefix. */
export const childrenNamed = (parent: XmlElement | undefined, local: string): XmlElement[] =>
  parent ? elementsOf(parent).filter((child) => localName(child.name) === local) : [];

/** The first child of a name, whatever its prefix. */
export const childNamed = (parent: XmlElement | undefined, local: string): XmlElement | undefined => {
  if (!parent) return undefined;
  for (const child of parent.children)
    if (typeof child !== "string" && localName(child.name) === local) return child;
  return undefined;
};

/** Follows local names downwards: `descend(chart, "title", "tx", "rich")`. */
export const descend = (parent: XmlElement | undefined, ...path: string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>((at, local) => childNamed(at, local), parent);

/** All text inside, in order. */
export const textOf = (parent: XmlElement | undefined): string =>
  parent ? parent.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("") : "";

/** Every element below, the nearest first in document order. */
export function* descendants(parent: XmlElement): Generator<XmlElement> {
  for (const child of elementsOf(parent)) {
    yield child;
    yield* descendants(child);
  }
}

/** By local name: the relationship id is `r:id` in most files and `d3p1:id` in some. */
export const attribute = (of: XmlElement | undefined, local: string): string | undefined => {
  if (!of) return undefined;
  const plain = of.attributes[local];
  if (plain !== undefined) return plain;
  for (const name in of.attributes) if (name.endsWith(`:${local}`)) return of.attributes[name];
  return undefined;
};

/** Office's booleans: "1", "true", "on"; absent gives `missing`. */
export const flag = (of: XmlElement | undefined, local: string, missing = false): boolean => {
  const value = attribute(of, local);
  return value === undefined ? missing : value === "1" || value === "true" || value === "on";
};

/** Undefined where the attribute is missing, empty or no number. */
export const numberAttribute = (of: XmlElement | undefined, local: string): number | undefined => {
  const value = attribute(of, local);
  if (value === undefined || value === "") return undefined;
  const number = Number(value);
  return Number.isNaN(number) ? undefined : number;
};

/** Puts an attribute in place, or takes it away when the value is undefined. */
export const setAttribute = (of: XmlElement, name: string, value: string | number | undefined): void => {
  if (value === undefined) delete of.attributes[name];
  else of.attributes[name] = String(value);
};

/** Takes out this very child; others that look the same stay. */
export const removeChild = (parent: XmlElement, child: XmlElement): void => {
  parent.children = parent.children.filter((other) => other !== child);
};
