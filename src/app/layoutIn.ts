import { locateTable, type SheetSample, type TableLayout } from "../engine";
import type { AppSay } from "./messages";
import { UserError } from "./userError";

/**
 * Where the headings and data of a table stand that the settings call `name`.
 *
 * @throws UserError where there is no table.
 */
export function layoutIn(name: string, sample: SheetSample, say: AppSay): TableLayout {
  const layout = locateTable(sample);
  if (!("problem" in layout)) return layout;
  const said = { id: "group.inTable", values: { table: name, issue: layout.problem } } as const;
  throw new UserError(say(said), said);
}
