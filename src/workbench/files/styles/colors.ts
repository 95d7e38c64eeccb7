import {
  attribute,
  childrenNamed,
  childNamed,
  elementsOf,
  flag,
  localName,
  numberAttribute,
  type XmlElement,
} from "../xml/element";

/** The 56 old palette colours with the system's two (ECMA-376 part 1, 18.8.27); a file may bring its own. */
const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");
const OFFICE_THEME =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");
/** `theme="0"` is the light background although the theme part lists the dark one first. */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];
const SCHEME_ALIASES: Record<string, string> = { bg1: "lt1", tx1: "dk1", bg2: "lt2", tx2: "dk2" };

export interface Palette {
  theme: string[];
  indexed: string[];
}

/** The theme's twelve colours in the order of `theme="n"`, and the palette of `indexed="n"`. */
export function readPalette(theme: XmlElement | undefined, styles: XmlElement | undefined): Palette {
  const scheme = theme && childNamed(childNamed(theme, "themeElements"), "clrScheme");
  const own = childrenNamed(childNamed(childNamed(styles, "colors"), "indexedColors"), "rgbColor");
  return {
    theme: THEME_ORDER.map((name, index) => {
      const color = elementsOf(childNamed(scheme, name) ?? { name, attributes: {}, children: [] })[0];
      return (
        attribute(color, "lastClr") ??
        (color && localName(color.name) === "srgbClr" ? attribute(color, "val") : undefined) ??
        OFFICE_THEME[index] ??
        "000000"
      );
    }),
    indexed: own.length > 0 ? own.map((color) => (attribute(color, "rgb") ?? "FF000000").slice(-6)) : INDEXED,
  };
}

const channels = (rgb: string): [number, number, number] => [
  Number.parseInt(rgb.slice(0, 2), 16) / 255,
  Number.parseInt(rgb.slice(2, 4), 16) / 255,
  Number.parseInt(rgb.slice(4, 6), 16) / 255,
];
const hex = (channel: number): string =>
  Math.round(Math.min(1, Math.max(0, channel)) * 255)
    .toString(16)
    .toUpperCase()
    .padStart(2, "0");

/** Changes the luminance of a colour, its hue and saturation kept. */
function withLuminance(rgb: string, change: (luminance: number) => number): string {
  const [red, green, blue] = channels(rgb);
  const top = Math.max(red, green, blue);
  const bottom = Math.min(red, green, blue);
  const luminance = (top + bottom) / 2;
  const spread = top - bottom;
  const saturation = spread === 0 ? 0 : spread / (luminance > 0.5 ? 2 - top - bottom : top + bottom);
  const hue =
    spread === 0
      ? 0
      : top === red
        ? ((green - blue) / spread + 6) % 6
        : top === green
          ? (blue - red) / spread + 2
          : (red - green) / spread + 4;
  const target = Math.min(1, Math.max(0, change(luminance)));
  const chroma = (1 - Math.abs(2 * target - 1)) * saturation;
  const base = target - chroma / 2;
  const mix = (shift: number): string => {
    const at = (hue + shift + 6) % 6;
    return hex(base + chroma * Math.min(1, Math.max(0, Math.min(at, 4 - at))));
  };
  return mix(2) + mix(0) + mix(-2);
}

/**
 * The tint of a theme colour (ECMA-376 part 1, 18.8.3): −1 is black, 0 the colour, 1 white.
 *
 * @example tinted("4472C4", 0.8) // => "DAE3F3"
 */
export const tinted = (rgb: string, tint: number): string =>
  tint === 0
    ? rgb.toUpperCase()
    : withLuminance(rgb, (light) => (tint < 0 ? light * (1 + tint) : light + (1 - light) * tint));

/** "#RRGGBB" of a `<color>`, `<fgColor>`, `<tabColor>`; undefined for automatic. */
export function readColor(color: XmlElement | undefined, palette: Palette): string | undefined {
  if (!color || flag(color, "auto")) return undefined;
  const tint = numberAttribute(color, "tint") ?? 0;
  const theme = numberAttribute(color, "theme");
  const indexed = numberAttribute(color, "indexed");
  const rgb =
    attribute(color, "rgb")?.slice(-6) ??
    (theme !== undefined
      ? palette.theme[theme]
      : indexed !== undefined
        ? palette.indexed[indexed]
        : undefined);
  return rgb === undefined ? undefined : `#${tinted(rgb, tint)}`;
}

/** "#RRGGBB" of a drawing's colour (`<a:solidFill>`'s child), luminance changes applied. */
export function readDrawingColor(fill: XmlElement | undefined, palette: Palette): string | undefined {
  const color = fill && elementsOf(fill)[0];
  if (!color) return undefined;
  const value = attribute(color, "val") ?? "";
  const scheme = SCHEME_ALIASES[value] ?? value;
  const rgb =
    localName(color.name) === "srgbClr"
      ? value
      : localName(color.name) === "sysClr"
        ? attribute(color, "lastClr")
        : palette.theme[THEME_ORDER.indexOf(scheme)];
  if (rgb === undefined || rgb.length !== 6) return undefined;
  const times = (numberAttribute(childNamed(color, "lumMod"), "val") ?? 100_000) / 100_000;
  const plus = (numberAttribute(childNamed(color, "lumOff"), "val") ?? 0) / 100_000;
  return `#${times === 1 && plus === 0 ? rgb.toUpperCase() : withLuminance(rgb, (light) => light * times + plus)}`;
}
