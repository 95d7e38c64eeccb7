import type { AbcResult } from "../analysis";
import type { CardResult } from "../models/scorecard/classify";
import type { Settings } from "../settings/types";
import type { TableColumns, TableData } from "../table/types";
import type { Field, Message } from "../types";

/** What the traps are looked for in. All of them compare with the classes, so ABC has run. */
export interface TrapInputs {
  table: TableData;
  columns: TableColumns;
  settings: Settings;
  abc: AbcResult;
  /** The value card, whether it was chosen or not; null where it cannot run. */
  card: CardResult | null;
  /** Fields that it takes to let the value card run; none where it can. */
  cardLacks: readonly Field[];
  /** 1 for the strategic accounts of the pyramid; null where it did not run. */
  strategic: Uint8Array | null;
}

/** What one trap came to. Found: the accounts that it is about, most telling first. */
export type TrapOutcome =
  | { state: "found"; message: Message; accounts: readonly number[] }
  | { state: "clear" | "unmapped"; message: Message };

/** Looks for one trap. */
export type FindTrap = (inputs: TrapInputs) => TrapOutcome;
