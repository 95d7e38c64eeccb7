import type { AppMessage } from "../../app";
import { EXIT, type ExitCode } from "./cliError";

/** What the pane explains with a sentence, and the command line with an exit code as well. */
const CODES: Partial<Record<AppMessage["id"], ExitCode>> = {
  "mapping.headerNotFound": EXIT.usage,
  "error.noModelChosen": EXIT.usage,
  "error.sheetNotFound": EXIT.usage,
  "error.tableNotFound": EXIT.usage,
  "error.ownSheet": EXIT.input,
  "error.emptySheet": EXIT.input,
  "table.empty": EXIT.input,
  "table.noHeader": EXIT.input,
  "table.noRows": EXIT.nothing,
  "error.nothingToClassify": EXIT.nothing,
  "error.chosenDoNotRun": EXIT.nothing,
  "error.noAccountNamed": EXIT.nothing,
  "error.noLineLeft": EXIT.nothing,
  "group.inTable": EXIT.input,
};

/**
 * The exit code of a failure that was explained to the user.
 *
 * @example exitCodeOf("error.nothingToClassify") // => 4
 */
export function exitCodeOf(id: AppMessage["id"]): ExitCode {
  return CODES[id] ?? EXIT.other;
}
