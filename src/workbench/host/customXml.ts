/**
 * Custom XML parts, kept for as long as the host lives.
 * https://learn.microsoft.com/javascript/api/excel/excel.customxmlpartcollection
 */
import { SaxesParser } from "saxes";
import { fail } from "./errors";

export interface CustomXmlPart {
  /** "{…}", as Excel's. */
  readonly id: string;
  xml: string;
}

export class CustomXmlParts {
  private readonly parts = new Map<string, CustomXmlPart>();
  private next = 1;

  all(): readonly CustomXmlPart[] {
    return [...this.parts.values()];
  }

  find(id: string): CustomXmlPart | undefined {
    return this.parts.get(id);
  }

  add(xml: string): CustomXmlPart {
    mustBeXml(xml);
    const id = `{${this.next.toString(16).toUpperCase().padStart(8, "0")}-0000-4000-8000-000000000000}`;
    this.next += 1;
    const part = { id, xml };
    this.parts.set(id, part);
    return part;
  }

  set(part: CustomXmlPart, xml: string): void {
    mustBeXml(xml);
    part.xml = xml;
  }

  remove(id: string): void {
    this.parts.delete(id);
  }
}

/** The root element's namespace; "" when it has none. */
export function namespaceOf({ xml }: CustomXmlPart): string {
  let namespace: string | undefined;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("opentag", ({ uri }) => {
    namespace ??= uri;
  });
  parser.write(xml).close();
  return namespace ?? "";
}

function mustBeXml(xml: string): void {
  try {
    new SaxesParser({ xmlns: true }).write(xml).close();
  } catch (error) {
    // What is wrong with it, saxes says; the add-in hears it in Excel's words.
    fail("InvalidArgument", `The argument is no well-formed XML: ${String(error)}`);
  }
}
