import type { Book } from "../workbook/types";
import type { PendingWrite } from "./cells/pendingWrite";
import type { Culture } from "./culture";
import type { EventHub } from "./events/hub";
import type { Profile } from "./profiles";
import type { References } from "./references";

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
  /** State of the application that no file keeps. */
  readonly application: { calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" };
  /** Whether the profile's Excel has that requirement set. */
  admits(apiSet: string): boolean;
  /** Counts a member, or a use of one, that Excel has and this host does not, and refuses it. */
  unimplemented(member: string): never;
}
