import type { Finding, Ledger } from "../analysis";
import { nameOfField, type Headers } from "../models/headers";
import { totalsAgree } from "../totalsAgree";
import type { MeasureField } from "../types";

/** Parts of a column's total that explain what the sheet itself adds up to. */
export interface PartSums {
  /** Of the lines that a filter shows; undefined: no filter. */
  visible?: number;
  /** Of the figures that are written as text: SUM and SUBTOTAL skip them. */
  texts: { count: number; sum: number };
}

/**
 * The sheet's own total, where it is not what the lines add up to [G7]. A total that counts visible lines alone
 * (SUBTOTAL) is right too. Where figures written as text are the whole difference, that is said; else where to look.
 *
 * @example ledgerDiffers({ ...ledger, total: 990, sheetTotal: 900 }, "revenue", {}, { texts: { count: 2, sum: 90 } })
 * // => a finding that 2 figures are written as text
 */
export function ledgerDiffers(
  { total, sheetTotal }: Pick<Ledger, "total" | "sheetTotal">,
  measure: MeasureField | null,
  headers: Headers,
  { visible, texts }: PartSums,
): Finding[] {
  if (sheetTotal === undefined || measure === null) return [];
  if (totalsAgree(total, sheetTotal)) return [];
  if (visible !== undefined && totalsAgree(visible, sheetTotal)) return [];
  const values = { measure: nameOfField(measure, headers), sheetTotal, total };
  const isTexts = texts.count > 0 && totalsAgree(total, sheetTotal + texts.sum);
  const message = isTexts
    ? ({ id: "finding.ledgerDiffers.texts", values: { ...values, count: texts.count } } as const)
    : ({ id: "finding.ledgerDiffers", values } as const);
  return [{ kind: "ledger.differs", message, accounts: [] }];
}
