import type { CellValue } from "../types";
import { foldHan } from "./foldHan";
import { foldText } from "./foldText";
import { isBlank } from "./isBlank";

/** What a picklist shows before anybody has picked; blank by itself. */
const UNPICKED = new Set(
  "select|please select|select one|select a value|select an option|choose|please choose|choose one|请选择|请选".split(
    "|",
  ),
);
/** Blank only in dashes or brackets: "None" is an answer, and the supplier of a whole ledger. */
const ENCLOSED = new Set(
  "none|blank|blanks|empty|null|not set|no value|not selected|none selected|无|空|空白|未选择|未选|选择|未填|未填写".split(
    "|",
  ),
);
/** What databases write for nothing; "Null" is a family name. */
const NULLS = new Set(["NULL", "null", "\\N"]);
const ONLY_SIGNS = /^[-–—_.…·/]+$/;
const DASHES = /^-+ ?(.*?) ?-+$/;
const BRACKETS = /^[([<【](.*)[)\]>】]$/;
const LONGEST = 24;
/** Letters and digits that no stand-in begins with: the fast way for most cells. */
const SAYS_SOMETHING = /^[0-9abd-moqrt-zABD-MOQRT-Z]/;

/**
 * Whether a cell says nothing: blank, or what exports write for blank – dashes, "Select", "--None--", "(blank)",
 * NULL, 请选择. Such a cell is blank in every kind of column. "n/a" and "?" are words of a person: unknown among
 * answers, unreadable among numbers [D7].
 *
 * @example isMissing("--None--") // => true
 * @example isMissing("None") // => false
 */
export function isMissing(value: CellValue | undefined): boolean {
  if (typeof value !== "string") return value === undefined;
  if (SAYS_SOMETHING.test(value)) return false;
  if (isBlank(value)) return true;
  if (value.length > LONGEST) return false;
  if (ONLY_SIGNS.test(value) || NULLS.has(value)) return true;
  const text = foldHan(foldText(value)).toLowerCase();
  if (text === "" || ONLY_SIGNS.test(text)) return true;
  const inner = inside(text);
  if (inner !== null && ENCLOSED.has(inner)) return true;
  return UNPICKED.has(inner ?? text) || UNPICKED.has((inner ?? text).replace(/ ?[.…:]+$/, ""));
}

function inside(text: string): string | null {
  const found = DASHES.exec(text) ?? BRACKETS.exec(text);
  return found ? (found[1] ?? "").trim() : null;
}
