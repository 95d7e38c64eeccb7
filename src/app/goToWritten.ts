import {
  goTo,
  goToAccounts,
  readColumns,
  refreshSource,
  shownText,
  type AccountCalled,
  type Source,
} from "../excel";
import type { OwnColumnId } from "../engine";
import { groupedBy, identityColumns, namesOfLine } from "./accounts";
import type { Look } from "./look";
import { lookAgain, rowOptions, type Workshop } from "./workshop";
import { UserError } from "./userError";

/** One row is far below any limit. */
const ROW_BYTES = 100;

/** What of the own columns stands beside order lines; everything else stands on the Accounts sheet. */
const BESIDE_LINES: readonly OwnColumnId[] = ["tier", "abcClass"];

/**
 * Selects the cell of one of our columns and brings as many of the others as fit into view: they often stand right
 * of what a screen shows. They are looked for anew, since the person may have moved them. Of line data, what does not
 * stand beside the lines is shown on the Accounts sheet.
 *
 * @param row Row of the user's sheet, counted from 1; null = the header.
 * @throws UserError where the column is not in the workbook (any more).
 */
export async function goToWritten(
  workshop: Workshop,
  row: number | null,
  column: OwnColumnId,
): Promise<void> {
  const seen = workshop.memory.look ?? (await lookAgain(workshop, rowOptions(workshop)));
  const { source } = await refreshSource(seen.opened.source);
  const isGrouped = groupedBy(seen) !== null;
  const beside = source.own.filter(({ id }) => !isGrouped || BESIDE_LINES.includes(id));
  const own = beside.find(({ id }) => id === column);
  if (own) {
    const last = Math.max(...beside.map((other) => other.column));
    return goTo(source.sheetId, row === null ? own.headerRow : row - 1, own.column, last);
  }
  const called = row === null ? null : await calledInRow(seen, source, row);
  if (isGrouped && (await goToAccounts(source, called, column))) return;
  const said = { id: "error.columnGone", values: { sheet: source.sheet } } as const;
  throw new UserError(workshop.say(said), said);
}

/** What the account of a row of the user's sheet may be called. */
async function calledInRow(look: Look, { sheetId, area }: Source, row: number): Promise<AccountCalled> {
  const place = (index: number) => area.column + index;
  const columns = Object.values(identityColumns(look)).map(place);
  const rows = { sheetId, firstRow: row - 1, rowCount: 1 };
  const { values, texts } = await readColumns(rows, columns, { bytesPerRow: ROW_BYTES, textsOf: columns });
  const shown = (column: number) => shownText(values.get(column)?.[0] ?? "", texts.get(column)?.[0] ?? "");
  return namesOfLine(look, (index) => shown(place(index)));
}
