import { READINESS_TIERS } from "../../engine";
import { again } from "../core/again";
import { inExcel } from "../core/inExcel";
import type { ColumnValues, OwnColumn, Source } from "../source/types";
import { isRenamed, saysOurs } from "./sayings";

/**
 * Whether a column is still the one in which tiers are set by hand, rather than one of the user's that was pasted over
 * it: tiers in that would be nobody's decision. Its heading is read only where its cells say other things than tiers.
 *
 * @example await isStillByHand(source, setByHand, ["", "2S"]) // => true
 * @example await isStillByHand(source, setByHand, ["retail", "A"]) // => false, headed "Segment"
 */
export async function isStillByHand(
  { sheetId }: Source,
  { headerRow, column, written }: OwnColumn,
  cells: ColumnValues,
): Promise<boolean> {
  if (saysOurs({ words: READINESS_TIERS, isClosed: true }, cells)) return true;
  return again(() =>
    inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const header = sheet.getCell(headerRow, column).load("text");
      await context.sync();
      return !isRenamed(written, (header.text[0]?.[0] ?? "").trim());
    }),
  );
}
