import type { Book } from "../workbook/types";
import type { Bindings } from "./bindings";
import type { Calculation } from "./calculation";
import type { PendingWrite } from "./cells/pendingWrite";
import type { Culture } from "./culture";
import type { EventHub } from "./events/hub";
import type { Profile } from "./profiles";
import type { References } from "./references";
import type { UndoRecord } from "./undo";

/** What belongs to the opened workbook, for as long as it is open. */
interface WorkbookState {
  readonly iterative: { enabled: boolean; maxChange: number; maxIteration: number };
  autoSave: boolean;
  chartDataPointTrack: boolean;
  /** What an add-in said last; null: the workbook's own journal knows. */
  isDirty: boolean | null;
  /** Whether somebody else edits the workbook as well. */
  isShared: boolean;
}

/** What the members of the Excel classes may use. */
export interface HostContext {
  readonly book: Book;
  readonly profile: Profile;
  readonly culture: Culture;
  readonly references: References;
  readonly events: EventHub;
  /** Blocks of rows that may still grow. */
  readonly pendingWrite: PendingWrite;
  /** State of the add-in's shared runtime: `Office.addin`. */
  readonly runtime: { visibility: "Hidden" | "Taskpane"; startup: string };
  /** Who edits the workbook now: this user and the add-in, or somebody else who shares it. */
  author: "Local" | "Remote";
  /** When formulas are calculated. */
  readonly calculation: Calculation;
  /** State of application and workbook that no file keeps. */
  readonly workbook: WorkbookState;
  readonly undo: UndoRecord;
  readonly bindings: Bindings;
  /** Whether the profile's Excel has that requirement set. */
  admits(apiSet: string): boolean;
  /** Counts a member, or a use of one, that Excel has and this host does not, and refuses it. */
  unimplemented(member: string): never;
}
