import { goTo, refreshSource } from "../excel";
import type { OwnColumnId } from "../engine";
import { lookAgain, type Workshop } from "./classify";
import { rowOptions } from "./tag";
import { UserError } from "./userError";

/**
 * Selects the cell of one of our columns and brings as many of the others as fit into view: they often stand right
 * of what a screen shows. They are looked for anew, since the person may have moved them.
 *
 * @param row Counted from 1; null = the header.
 * @throws UserError where the column is not in the sheet (any more).
 */
export async function goToWritten(
  workshop: Workshop,
  row: number | null,
  column: OwnColumnId,
): Promise<void> {
  const seen = workshop.memory.look ?? (await lookAgain(workshop, rowOptions(workshop)));
  const { source } = await refreshSource(seen.opened.source);
  const own = source.own.find(({ id }) => id === column);
  if (!own) {
    const said = { id: "error.columnGone", values: { sheet: source.sheet } } as const;
    throw new UserError(workshop.say(said), said);
  }
  const last = Math.max(...source.own.map((other) => other.column));
  await goTo(source.sheetId, row === null ? own.headerRow : row - 1, own.column, last);
}
