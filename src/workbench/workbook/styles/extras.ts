import type { CustomData, ICellData, Nullable } from "@univerjs/core";
import type { CellStyle, Hyperlink } from "../types";

/**
 * Members of a look that Univer's styles have no place for, or no exact one. They stand in the cell's custom data,
 * which moves with the cell, and win over what Univer's style says.
 */
const EXTRAS = [
  "fillPattern",
  "patternColor",
  "fillTint",
  "patternTint",
  "fontTint",
  "underlineKind",
  "horizontalAlignment",
  "verticalAlignment",
  "autoIndent",
  "shrinkToFit",
  "readingOrder",
  "borderTint",
  "locked",
  "formulaHidden",
  "styleName",
] as const satisfies readonly (keyof CellStyle)[];

export type Extras = Pick<CellStyle, (typeof EXTRAS)[number]>;

/** A cell's custom data. */
export interface CellExtras {
  quotePrefix?: true;
  look?: Extras;
  link?: Hyperlink;
}

/** Values that mean the same as none. */
const USUAL: { readonly [K in keyof Extras]: readonly Extras[K][] } = {
  fillPattern: ["None", "Solid"],
  fillTint: [0],
  patternTint: [0],
  fontTint: [0],
  // Those that Univer has itself.
  horizontalAlignment: ["General", "Left", "Center", "Right", "Fill", "Justify"],
  verticalAlignment: ["Top", "Center", "Bottom"],
  autoIndent: [false],
  shrinkToFit: [false],
  readingOrder: ["Context"],
  borderTint: [0],
  locked: [true],
  formulaHidden: [false],
  styleName: ["Normal"],
};

/**
 * What a change of looks does to a cell's extras: new members, and `undefined` for those it takes away.
 *
 * @param explicit Usual values are kept too: they have to win over those of the cell's column, row or sheet.
 */
export function extrasOf(style: CellStyle, explicit = false): Extras | null {
  let extras: Record<string, unknown> | null = null;
  for (const key of EXTRAS) {
    if (!(key in style)) continue;
    const value = style[key];
    const usual = !explicit && isUsual(key, value);
    (extras ??= {})[key] = usual ? undefined : value;
  }
  // A plain fill or line ends a pattern or a double line.
  if (style.fill === "") extras = { ...extras, fillPattern: undefined, patternColor: undefined };
  if ("underline" in style && !("underlineKind" in style)) extras = { ...extras, underlineKind: undefined };
  return extras;
}

function isUsual(key: keyof Extras, value: unknown): boolean {
  const usual: readonly unknown[] = USUAL[key] ?? [];
  return usual.includes(value);
}

/** What a cell has beyond what Univer knows. */
export function readExtras(cell: Nullable<ICellData>): CellExtras {
  return (cell?.custom as Nullable<CellExtras>) ?? {};
}

/** Custom data as Univer's mutations take it; null is none. */
export function asCustom(extras: CellExtras): CustomData | null {
  const { quotePrefix, look, link } = extras;
  const kept: CellExtras = {
    ...(quotePrefix ? { quotePrefix } : {}),
    ...(look && Object.keys(look).length > 0 ? { look } : {}),
    ...(link ? { link } : {}),
  };
  return Object.keys(kept).length > 0 ? { ...kept } : null;
}

/** The custom data of cells whose look changes; made once for all cells that have the same now. */
export function layExtras(change: Extras): (cell: Nullable<ICellData>) => CustomData | null | undefined {
  const adds = Object.values(change).some((value) => value !== undefined);
  const fresh = adds ? asCustom({ look: withoutUndefined(change) }) : undefined;
  const known = new Map<object, CustomData | null>();
  return (cell) => {
    const before = cell?.custom;
    if (!before) return fresh;
    let after = known.get(before);
    if (after === undefined) {
      const extras = readExtras(cell);
      after = asCustom({ ...extras, look: withoutUndefined({ ...extras.look, ...change }) });
      known.set(before, after);
    }
    return after;
  };
}

/** A style's part for `custom`, for cells that have none yet. */
export function customFor(style: CellStyle): CustomData | null {
  const look = extrasOf(style);
  return asCustom({
    ...(style.quotePrefix ? { quotePrefix: true as const } : {}),
    ...(look ? { look: withoutUndefined(look) } : {}),
  });
}

function withoutUndefined(extras: Extras): Extras {
  return Object.fromEntries(Object.entries(extras).filter(([, value]) => value !== undefined));
}
