import type { CellStyle, ConditionalFormat } from "../../workbook/types";
import {
  attribute,
  childNamed,
  childrenNamed,
  element,
  elementsOf,
  numberAttribute,
  prefixOf,
  setAttribute,
  type XmlElement,
} from "../xml/element";
import { insertInOrder } from "../xml/order";
import { withPrefix, writeElement } from "../xml/writeXml";
import { builtInNumber, FIRST_OWN_FORMAT, readNumberFormats } from "./numberFormats";
import { styleKey } from "./styleKey";
import {
  argb,
  changeAlignment,
  changeBorder,
  changeFont,
  changeProtection,
  conditionalLook,
  fillElement,
  type StyleChange,
} from "./writeStyles";

const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

const PLAIN: CellStyle = {};
const ALIGNMENT = [
  "horizontalAlignment",
  "verticalAlignment",
  "wrapText",
  "indentLevel",
  "textOrientation",
  "readingOrder",
  "shrinkToFit",
  "autoIndent",
] as const satisfies readonly (keyof CellStyle)[];

const clone = (of: XmlElement): XmlElement => ({
  name: of.name,
  attributes: { ...of.attributes },
  children: of.children.map((child) => (typeof child === "string" ? child : clone(child))),
});

const unprefixed = (of: XmlElement): XmlElement => ({
  ...of,
  name: of.name.slice(prefixOf(of.name).length),
  children: of.children.map((child) => (typeof child === "string" ? child : unprefixed(child))),
});

function changes(from: CellStyle, to: CellStyle): StyleChange {
  const names = new Set([...Object.keys(from), ...Object.keys(to)]) as Set<keyof CellStyle>;
  const change: Partial<Record<keyof CellStyle, { to: unknown }>> = {};
  for (const name of names)
    if (styleKey({ [name]: from[name] }) !== styleKey({ [name]: to[name] })) change[name] = { to: to[name] };
  return change as StyleChange;
}

/**
 * The file's styles, appended to and never renumbered: an index that stands in an untouched cell keeps its
 * meaning. A changed cell gets a copy of its own format with only the changed members changed.
 */
export class StyleTable {
  /** Whether anything was added. */
  changed = false;
  private readonly known = new Map<string, number>();
  private readonly keys = new WeakMap<CellStyle, string>();
  private readonly byLook = new Map<string, number>();
  private readonly indexes = new Map<string, Map<string, number>>();
  private readonly prefix: string;

  constructor(
    readonly root: XmlElement,
    private readonly looks: readonly CellStyle[],
    private readonly conditionalLooks: readonly ConditionalFormat["format"][],
  ) {
    this.prefix = prefixOf(root.name);
    looks.forEach((look, index) => {
      const key = styleKey(look);
      if (!this.byLook.has(key)) this.byLook.set(key, index);
    });
  }

  /**
   * Index of the format for a cell that had format `base` and looked like `before`, and is to look like `wanted`.
   * `quoted`: the text is kept from being read as a formula when somebody edits the cell.
   */
  formatFor(base: number, before: CellStyle, wanted: CellStyle, quoted: boolean): number {
    let beforeKey = this.keys.get(before);
    if (beforeKey === undefined) this.keys.set(before, (beforeKey = styleKey(before)));
    const key = `${base}\u0002${beforeKey}\u0002${styleKey(wanted)}\u0002${quoted}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const index = this.derive(base, before, wanted, quoted);
    this.known.set(key, index);
    return index;
  }

  /** A format of the file that looks so, or a new one; for cells that are written without one to start from. */
  formatLike(wanted: CellStyle, quoted: boolean): number {
    const base = this.byLook.get(styleKey(wanted));
    return base === undefined
      ? this.formatFor(0, this.lookOf(0), wanted, quoted)
      : this.formatFor(base, wanted, wanted, quoted);
  }

  lookOf(index: number): CellStyle {
    return this.looks[index] ?? PLAIN;
  }

  /** Index of the look by which a filter or sort names a colour. */
  filterColor(color: string, of: "cell" | "font"): number {
    const rgb = argb(color);
    const fill = element("patternFill", { patternType: "solid" }, [
      element("fgColor", { rgb }),
      element("bgColor", { rgb }),
    ]);
    const look =
      of === "cell" ? element("fill", {}, [fill]) : element("font", {}, [element("color", { rgb })]);
    return this.append("dxfs", element("dxf", {}, [look]));
  }
  /** Index of a conditional format's look. */
  conditionalLook(format: ConditionalFormat["format"]): number {
    const same = this.conditionalLooks.findIndex((look) => styleKey(look) === styleKey(format));
    return same >= 0 ? same : this.append("dxfs", conditionalLook(format));
  }

  private derive(base: number, before: CellStyle, wanted: CellStyle, quoted: boolean): number {
    const formats = this.list("cellXfs");
    const original = childrenNamed(formats, "xf")[base];
    const isQuoted = original ? attribute(original, "quotePrefix") === "1" : false;
    const change = changes(before, wanted);
    if (original && Object.keys(change).length === 0 && isQuoted === quoted) return base;
    const xf = original
      ? clone(original)
      : element(`${this.prefix}xf`, { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 });
    setAttribute(xf, "quotePrefix", quoted ? 1 : undefined);
    const apply = (name: string, id: string, value: number): void => {
      setAttribute(xf, id, value);
      setAttribute(xf, name, 1);
    };
    if (change.numberFormat)
      apply("applyNumberFormat", "numFmtId", this.numberFormat(change.numberFormat.to ?? "General"));
    if (
      change.fontName ||
      change.fontSize ||
      change.fontColor ||
      change.bold ||
      change.italic ||
      change.underline ||
      change.underlineKind ||
      change.strikethrough ||
      change.script ||
      change.fontTint
    ) {
      const font = this.copyOf("fonts", numberAttribute(xf, "fontId") ?? 0, "font");
      changeFont(font, this.copyOf("fonts", 0, "font"), change, wanted);
      apply("applyFont", "fontId", this.append("fonts", font));
    }
    if (change.fill || change.fillPattern || change.patternColor || change.fillTint || change.patternTint) {
      const fill = fillElement(wanted);
      apply("applyFill", "fillId", fill ? this.append("fills", fill) : 0);
    }
    if (change.borders) {
      const border = this.copyOf("borders", numberAttribute(xf, "borderId") ?? 0, "border");
      changeBorder(border, wanted.borders);
      apply("applyBorder", "borderId", this.append("borders", border));
    }
    if (ALIGNMENT.some((member) => change[member])) {
      const present = childNamed(xf, "alignment");
      const alignment = present ?? element(`${this.prefix}alignment`);
      changeAlignment(alignment, change);
      if (!present) xf.children.unshift(alignment);
      setAttribute(xf, "applyAlignment", 1);
    }
    if (change.locked || change.formulaHidden) {
      const present = childNamed(xf, "protection");
      const protection = present ?? element(`${this.prefix}protection`);
      changeProtection(protection, wanted);
      // Its place is after the alignment.
      if (!present) xf.children.splice(childNamed(xf, "alignment") ? 1 : 0, 0, protection);
      setAttribute(xf, "applyProtection", 1);
    }
    return this.append("cellXfs", unprefixed(xf));
  }

  private numberFormat(code: string): number {
    const builtIn = builtInNumber(code);
    if (builtIn !== undefined) return builtIn;
    const formats = readNumberFormats(this.root);
    for (const [id, known] of formats) if (known === code && id >= FIRST_OWN_FORMAT) return id;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...formats.keys()) + 1;
    this.append("numFmts", element("numFmt", { numFmtId: id, formatCode: code }));
    return id;
  }

  private copyOf(list: string, index: number, name: string): XmlElement {
    const found = childrenNamed(this.list(list), name)[index];
    return found ? unprefixed(clone(found)) : element(name);
  }

  private list(name: string): XmlElement {
    const present = childNamed(this.root, name);
    if (present) return present;
    const made = element(this.prefix + name, { count: 0 });
    insertInOrder(this.root.children, made, ORDER);
    return made;
  }

  /** Index of an equal item of a list, else of the item added to it. */
  private append(listName: string, item: XmlElement): number {
    const list = this.list(listName);
    let index = this.indexes.get(listName);
    if (!index) {
      index = new Map();
      for (const [at, one] of elementsOf(list).entries()) {
        const text = writeElement(one);
        if (!index.has(text)) index.set(text, at);
      }
      this.indexes.set(listName, index);
    }
    const made = withPrefix(item, this.prefix);
    const text = writeElement(made);
    const same = index.get(text);
    if (same !== undefined) return same;
    const at = elementsOf(list).length;
    list.children.push(made);
    setAttribute(list, "count", at + 1);
    index.set(text, at);
    this.changed = true;
    return at;
  }
}
