import type { Finding, Ledger } from "../analysis";
import { nameOfField, type Headers } from "../models/headers";
import type { MeasureField } from "../types";

/** A total that was typed or shown with two decimals may be off by a rounding of its lines. */
const TOLERANCE = 1e-6;

/**
 * The sheet's own total, where it is not what the lines add up to [G7]. A total that counts visible lines alone
 * (SUBTOTAL) is right too.
 *
 * @param visibleSum sum of the measure over the lines that a filter shows; undefined: no filter
 * @example ledgerDiffers({ ...ledger, total: 990, sheetTotal: 1000 }, "revenue", {})[0]?.kind // => "ledger.differs"
 */
export function ledgerDiffers(
  { total, sheetTotal }: Pick<Ledger, "total" | "sheetTotal">,
  measure: MeasureField | null,
  headers: Headers,
  visibleSum?: number,
): Finding[] {
  if (sheetTotal === undefined || measure === null) return [];
  const isClose = (sum: number | undefined) =>
    sum !== undefined &&
    Math.abs(sum - sheetTotal) <= TOLERANCE * Math.max(1, Math.abs(sum), Math.abs(sheetTotal));
  if (isClose(total) || isClose(visibleSum)) return [];
  const values = { measure: nameOfField(measure, headers), sheetTotal, total };
  return [{ kind: "ledger.differs", message: { id: "finding.ledgerDiffers", values }, accounts: [] }];
}
