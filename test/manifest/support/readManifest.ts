import { readFileSync } from "node:fs";
import { SaxesParser } from "saxes";

/** An element of the manifest, its namespace prefix taken off. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

/**
 * Reads a manifest with a namespace-aware XML parser.
 *
 * @throws {Error} where the file is not well-formed.
 */
export function readManifest(path: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const document: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [document];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const attributes = Object.values(tag.attributes).map(({ local, value }) => [local, value] as const);
    const element: Element = {
      name: tag.local,
      attributes: Object.fromEntries(attributes),
      children: [],
      text: "",
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(readFileSync(path, "utf8")).close();
  const root = document.children[0];
  if (!root) throw new Error(`${path} holds no element.`);
  return root;
}

/** All elements of a name, in document order. */
export function all(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** Every element below this one, and itself. */
export function everything(element: Element): Element[] {
  return [element, ...element.children.flatMap(everything)];
}
