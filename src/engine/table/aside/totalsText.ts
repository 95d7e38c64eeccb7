import { foldHan } from "../foldHan";
import { foldText } from "../foldText";
import { isTotalsWord } from "../totalsWords";

/**
 * What a text says of its line. `certain`: it adds up others, whatever its figures ("Subtotal", "North subtotal",
 * "华北小计"). `total`: a bare "Total", which could be a firm of that name. `named`: "Total North", "North Total",
 * which could be Total Energies.
 */
export type TotalsText = "certain" | "total" | "named";

const HINT = /total|sum|[计計]/i;
const BARE = /^(?:totals?|sum|累计)$/;
const CERTAIN = /sub-?total|grand total|overall total|sum total|[小合总共]计/;
const NAMED = /^(?:totals?|sum)(?: (?:of|for))?[ :：-]+(.+)$|^(.+?)[ :：-]+(?:totals?|sum)[:：]?$/;

/**
 * Whether a text labels a line that adds up others, and how surely.
 *
 * @example totalsText("North subtotal") // => "certain"
 * @example totalsText("Total Energies") // => "named"
 * @example totalsText("Summit AG") // => null
 */
export function totalsText(text: string): TotalsText | null {
  if (!HINT.test(text)) return null;
  const folded = plain(text);
  if (isTotalsWord(text))
    return BARE.test(folded.replace(/[\s:：.*#=\d-]|\([^)]*\)/g, "")) ? "total" : "certain";
  if (folded.length > 60) return null;
  return CERTAIN.test(folded) ? "certain" : NAMED.test(folded) ? "named" : null;
}

/**
 * Whether a text could label a line that adds up others.
 *
 * @example isTotalsText("Total North") // => true
 */
export function isTotalsText(text: string): boolean {
  return totalsText(text) !== null;
}

/**
 * The group that a totals text names, or "".
 *
 * @example totalsGroup("Total North") // => "north"
 * @example totalsGroup("华北小计") // => "华北"
 */
export function totalsGroup(text: string): string {
  const folded = plain(text);
  const named = NAMED.exec(folded);
  if (named) return (named[1] ?? named[2] ?? "").trim();
  return folded.replace(/sub-?totals?|grand totals?|totals?|[小合总共]计|[:：()（）]/g, " ").trim();
}

function plain(text: string): string {
  return foldHan(foldText(text)).toLowerCase();
}
