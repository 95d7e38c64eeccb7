/** Thousands apart by comma, point, blank, narrow blank or apostrophe: "50,000", "1.250.000", "10 000". */
const GROUPED = /^\d{1,3}(?:[.,'’\s]\d{3})+$/;

/**
 * A limit of the cut as a person types it; null where it is no number. A share is in percent and at most 100, so that a
 * comma or a point in it begins the decimals; in a value it may set the thousands apart.
 *
 * @param unit what the limit is in: "share" gives 0.8 for "80"
 * @example readLimit("82,5 %", "share") // => 0.825
 * @example readLimit("50,000", "value") // => 50000
 */
export function readLimit(text: string, unit: "share" | "value"): number | null {
  const typed = text.replace("%", "").trim();
  const plain =
    unit === "value" && GROUPED.test(typed) ? typed.replace(/[^\d]/g, "") : typed.replace(",", ".");
  const number = Number(plain);
  if (plain === "" || !Number.isFinite(number)) return null;
  return unit === "share" ? number / 100 : number;
}
