import type { AccountsPlan } from "../../engine";
import { thisRunner } from "../journal/runner";
import { writeSome } from "../rows/writeSome";
import type { Source } from "../source/types";

/** Writes the rows of some accounts on the Accounts sheet as planned (`writeSome`). */
export function writeAccountRows(
  source: Source,
  plan: AccountsPlan,
  accounts: Iterable<string>,
  withByHand: boolean,
): Promise<void> {
  return writeSome(source, { accounts: { plan, accounts, withByHand } }, thisRunner());
}
