/**
 * Texts as Excel stores them: what XML 1.0 cannot carry is written `_xHHHH_`, and a text that looks like such
 * an escape gets its underscore escaped (ECMA-376 part 1, 22.9.2.19 ST_Xstring).
 */
const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;
const UNCARRIABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** @example decodeExcelText("a_x000A_b") // => "a\nb" */
export const decodeExcelText = (text: string): string =>
  text.includes("_x")
    ? text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;

/** @example encodeExcelText("bell\u0007 _x0041_") // => "bell_x0007_ _x005F_x0041_" */
export const encodeExcelText = (text: string): string =>
  (text.includes("_x") ? text.replace(LOOKS_ESCAPED, "_x005F_") : text).replace(
    UNCARRIABLE,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
