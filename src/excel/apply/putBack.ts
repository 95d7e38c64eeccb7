import { putBackAccounts } from "../accounts/putBackAccounts";
import { again } from "../core/again";
import { putBackBlock } from "./putBackBlock";
import type { UndoRecord } from "./undoRecord";

/**
 * Puts back what a run replaced: in the user's own table, and on the Accounts sheet of line data. Where one of the
 * two cannot be put back, the other is all the same; doing it again does the rest.
 *
 * @param isUnfinished The run was cut off, rather than completed.
 * @returns names of sheets that the run made and that stay, since something of the person's stands on them
 * @throws the first of what Excel refused.
 */
export async function putBack({ block, accounts }: UndoRecord, isUnfinished = false): Promise<string[]> {
  const failures: unknown[] = [];
  const note = (error: unknown): void => void failures.push(error);
  if (block) await again(() => putBackBlock(block, isUnfinished && !block.isPart)).catch(note);
  const left =
    accounts && (await again(() => putBackAccounts(accounts, isUnfinished && !accounts.isPart)).catch(note));
  if (failures.length > 0) throw failures[0];
  return left ? [left] : [];
}
