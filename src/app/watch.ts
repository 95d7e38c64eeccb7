import {
  differentRows,
  onDataChange,
  readAccountsByHand,
  readColumns,
  rowPrints,
  SheetError,
} from "../excel";
import type { CellValue } from "../engine";
import { recallBaseline, type Baseline } from "./baseline";
import { columnAgain } from "./columnAgain";
import { debounced } from "./debounced";
import { look, type Look } from "./look";
import type { WatchOptions } from "./types";
import { UserError } from "./userError";
import { rowOptions, type Workshop } from "./workshop";

/** So long nothing more is typed before it is looked what changed; milliseconds. */
const QUIET = 1_500;
/** Looking for changes may take this part of the time, however large the table is. */
const SHARE_OF_TIME = 1 / 20;
/** A guess until the first piece tells. */
const BYTES_PER_CELL = 16;

/**
 * How many rows are not what the last run read and wrote, also one of an earlier session: edited, new or gone. Reads the columns that
 * it was computed from and three of ours, nothing else, and writes nothing.
 *
 * @returns null where no run stands: nothing was classified, or it was taken back.
 */
export async function changedRows(workshop: Workshop): Promise<number | null> {
  const baseline = await recallBaseline(workshop);
  if (!baseline) return null;
  const begun = performance.now();
  const seen = await lookThere(workshop, baseline);
  const changed = seen ? await countIn(seen, baseline) : baseline.prints.keys.length;
  const at = performance.now();
  baseline.checked = { took: at - begun, at };
  return changed;
}

/**
 * Calls back when something may have changed that the last run was computed from; `changedRows` tells whether it did.
 * Excel tells of what is typed, inserted and deleted; formulas, some picks and fills raise no event, so the moments at
 * which a person comes back from the sheet count as well. Nothing is ever written for it, least of all for a
 * colleague's change.
 *
 * @returns the way to stop.
 */
export async function watch(
  workshop: Workshop,
  listener: () => void,
  { comeBack, quiet = QUIET }: WatchOptions = {},
): Promise<() => Promise<void>> {
  const { memory } = workshop;
  const later = debounced(listener, quiet);
  const stopEvents = await onDataChange(({ sheetId }) => {
    const { baseline } = memory;
    // Tiers by hand of line data stand on a sheet of their own.
    if (baseline && (baseline.sheetId === sheetId || baseline.byAccount)) later.call();
  });
  const stopComing = comeBack?.(() => {
    const { baseline } = memory;
    if (!baseline) return;
    const { took, at } = baseline.checked;
    if (performance.now() - at >= took / SHARE_OF_TIME) later.call();
  });
  // The last session may have ended before the last edit, and nobody has looked since.
  const isNew = memory.baseline === undefined;
  if ((await recallBaseline(workshop)) && isNew) later.call();
  return async () => {
    later.stop();
    stopComing?.();
    await stopEvents();
  };
}

/** Null where the table is not there any more. */
async function lookThere(workshop: Workshop, { choice }: Baseline): Promise<Look | null> {
  try {
    return await look({ ...rowOptions(workshop), choice }, workshop.settings, workshop.say);
  } catch (error) {
    if (error instanceof SheetError || error instanceof UserError) return null;
    throw error;
  }
}

async function countIn({ opened, layout, rows }: Look, baseline: Baseline): Promise<number> {
  const { source } = opened;
  const all = Math.max(rows.rowCount, baseline.prints.keys.length);
  const columns = baseline.headers.map(({ header, index, isKey }) => {
    const found = columnAgain(layout.columns, { index, header });
    return { header, isKey, column: found ? source.area.column + found.index : -1 };
  });
  for (const id of baseline.own) {
    const column = source.own.find((own) => own.id === id)?.column ?? -1;
    columns.push({ header: id, isKey: false, column });
  }
  if (columns.some(({ column }) => column < 0)) return all;
  const { values } = await readColumns(
    { sheetId: source.sheetId, firstRow: rows.firstRow, rowCount: rows.rowCount },
    columns.map(({ column }) => column),
    { bytesPerRow: BYTES_PER_CELL * columns.length },
  );
  const different = differentRows(baseline.prints, rowPrints(columns, values, rows.rowCount));
  if (!baseline.byAccount) return different;
  return different + differentAccounts(baseline.byAccount, await readAccountsByHand(source));
}

/** Accounts whose tier by hand is another one. */
function differentAccounts(
  then: ReadonlyMap<string, CellValue>,
  now: readonly { account: string; value: CellValue }[],
): number {
  const set = now.filter(({ value }) => value !== "");
  const same = set.filter(({ account, value }) => then.get(account) === value).length;
  return Math.max(then.size, set.length) - same;
}
