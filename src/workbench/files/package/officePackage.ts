import { strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { FileError } from "../fileError";
import { decodeXml } from "../xml/decodeXml";
import type { XmlElement } from "../xml/element";
import { parseXml } from "../xml/parseXml";
import { writeXml } from "../xml/writeXml";

/** A text longer than this cannot be a JavaScript string (V8: 2^29 − 24 characters). */
const LONGEST_PART = 2 ** 29 - 25;
/** Already compressed: deflating them again costs time and gains nothing. */
const COMPRESSED = /\.(png|jpe?g|gif|mp4|zip|gz)$/i;
/** Above this size (bytes) half the time is worth a tenth more of the file. */
const LARGE = 4_000_000;
const levelFor = (name: string, size: number): 0 | 3 | 6 =>
  COMPRESSED.test(name) ? 0 : size > LARGE ? 3 : 6;
/** Excel's own stamp for every entry; a real clock would make two equal saves differ. */
const STAMP = new Date(1980, 0, 1);

/**
 * The zip of an Office file: parts by name, in the order of the file. Parts that nobody sets keep their bytes.
 */
export class OfficePackage {
  private readonly parts: Map<string, Uint8Array>;
  private readonly names = new Map<string, string>();

  private constructor(
    readonly fileName: string,
    entries: Record<string, Uint8Array>,
  ) {
    this.parts = new Map(Object.entries(entries).filter(([name]) => !name.endsWith("/")));
    for (const name of this.parts.keys()) this.names.set(name.toLowerCase(), name);
  }

  /** Throws FileError when the bytes are no zip, or an entry is damaged or beyond what a string holds. */
  static open(bytes: Uint8Array, fileName: string): OfficePackage {
    try {
      return new OfficePackage(
        fileName,
        unzipSync(bytes, {
          filter: (entry) => {
            if (entry.originalSize > LONGEST_PART) throw new FileError("tooLarge", fileName, entry.name);
            return true;
          },
        }),
      );
    } catch (error) {
      if (error instanceof FileError) throw error;
      throw new FileError(
        "damaged",
        fileName,
        error instanceof Error ? `its zip (${error.message})` : "its zip",
      );
    }
  }

  static of(fileName: string, parts: Record<string, string>): OfficePackage {
    return new OfficePackage(
      fileName,
      Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
    );
  }

  paths(): string[] {
    return [...this.parts.keys()];
  }

  has(path: string): boolean {
    return this.names.has(path.toLowerCase());
  }

  bytes(path: string): Uint8Array | undefined {
    const name = this.names.get(path.toLowerCase());
    return name === undefined ? undefined : this.parts.get(name);
  }

  /** Throws FileError when there is no such part. */
  text(path: string): string {
    const bytes = this.bytes(path);
    if (!bytes) throw new FileError("damaged", this.fileName, path);
    return decodeXml(bytes);
  }

  /** Throws FileError when there is no such part, or it is not well-formed. */
  xml(path: string): XmlElement {
    const text = this.text(path);
    return this.reading(path, () => parseXml(text));
  }

  /** Turns what a parser throws about a part into the sentence that names file and part. */
  reading<T>(path: string, read: () => T): T {
    try {
      return read();
    } catch (error) {
      if (error instanceof FileError) throw error;
      throw new FileError("damaged", this.fileName, path);
    }
  }

  set(path: string, content: XmlElement | string | Uint8Array): void {
    const name = this.names.get(path.toLowerCase()) ?? path;
    this.names.set(name.toLowerCase(), name);
    if (content instanceof Uint8Array) this.parts.set(name, content);
    else
      this.parts.set(
        name,
        new TextEncoder().encode(typeof content === "string" ? content : writeXml(content)),
      );
  }

  remove(path: string): void {
    const name = this.names.get(path.toLowerCase());
    if (name === undefined) return;
    this.parts.delete(name);
    this.names.delete(path.toLowerCase());
  }

  /** First free name of a numbered part: `freePath("xl/charts/chart", ".xml")`. */
  freePath(stem: string, extension: string): string {
    let number = 1;
    while (this.has(`${stem}${number}${extension}`)) number += 1;
    return `${stem}${number}${extension}`;
  }

  zip(): Uint8Array {
    const entries: Zippable = {};
    for (const [name, bytes] of this.parts)
      entries[name] = [bytes, { level: levelFor(name, bytes.length), mtime: STAMP }];
    return zipSync(entries);
  }
}
