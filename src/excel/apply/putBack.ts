import { putBackAccounts } from "../accounts/putBackAccounts";
import { again } from "../core/again";
import { putBackBlock } from "./putBackBlock";
import type { UndoRecord } from "./undoRecord";

/**
 * Puts back what a run replaced: in the user's own table, and on the Accounts sheet of line data. Where one of the
 * two cannot be put back, the other is all the same; doing it again does the rest.
 *
 * @param isUnfinished The run was cut off, rather than completed.
 * @throws the first of what Excel refused.
 */
export async function putBack({ block, accounts }: UndoRecord, isUnfinished = false): Promise<void> {
  const failures: unknown[] = [];
  const note = (error: unknown): void => void failures.push(error);
  if (block) await again(() => putBackBlock(block, isUnfinished)).catch(note);
  if (accounts) await again(() => putBackAccounts(accounts, isUnfinished)).catch(note);
  if (failures.length > 0) throw failures[0];
}
