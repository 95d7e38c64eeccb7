import { putBackAccounts, type AccountsLeft } from "../accounts/putBackAccounts";
import { again } from "../core/again";
import { putBackBlock } from "./putBackBlock";
import type { UndoRecord } from "./undoRecord";

/** What is not as it was before the run. */
export interface NotAsBefore {
  /** Names of sheets that the run made and that stay, since something of the person's stands on them. */
  left: string[];
  /** Headings of columns that hold other cells than ours by now: they were left alone. */
  columns?: readonly string[];
  /** An Accounts sheet that stood before, where what the person did to it was in the way. */
  accounts?: AccountsLeft;
}

/**
 * Puts back what a run replaced: in the user's own table, and on the Accounts sheet of line data. Where one of the
 * two cannot be put back, the other is all the same; doing it again does the rest.
 *
 * @param isUnfinished The run was cut off, rather than completed.
 * @throws the first of what Excel refused.
 */
export async function putBack({ block, accounts }: UndoRecord, isUnfinished = false): Promise<NotAsBefore> {
  const failures: unknown[] = [];
  const note = (error: unknown): void => void failures.push(error);
  const theirs = block && (await again(() => putBackBlock(block, isUnfinished && !block.isPart)).catch(note));
  const columns = theirs && theirs.length > 0 ? { columns: theirs } : {};
  const left =
    accounts && (await again(() => putBackAccounts(accounts, isUnfinished && !accounts.isPart)).catch(note));
  if (failures.length > 0) throw failures[0];
  if (!left) return { left: [], ...columns };
  return left.holds === "theirs"
    ? { left: [left.sheet], ...columns }
    : { left: [], accounts: left, ...columns };
}
