import { localName, type XmlElement } from "./element";

/**
 * Puts an element among its siblings where the schema wants it: before the first one whose name comes later in
 * `order`. Siblings that `order` does not know keep their place.
 */
export function insertInOrder<T extends XmlElement | string>(
  siblings: (T | XmlElement)[],
  made: XmlElement,
  order: readonly string[],
): void {
  const rank = order.indexOf(localName(made.name));
  const next = siblings.findIndex(
    (one) => typeof one !== "string" && order.indexOf(localName(one.name)) > rank,
  );
  siblings.splice(next < 0 ? siblings.length : next, 0, made);
}

/** Replaces the child of that name, or puts it in its place; undefined takes it away. */
export function putChild(
  parent: XmlElement,
  local: string,
  made: XmlElement | undefined,
  order: readonly string[],
): void {
  const at = parent.children.findIndex((one) => typeof one !== "string" && localName(one.name) === local);
  if (at >= 0 && made) parent.children[at] = made;
  else if (at >= 0) parent.children.splice(at, 1);
  else if (made) insertInOrder(parent.children, made, order);
}
