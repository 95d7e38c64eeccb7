import { isoDay, LAST_SERIAL } from "../table/dates/serialDay";
import { READINESS_TIERS, type CellValue, type ReadinessTier, type Say } from "../types";
import { readState } from "./state";
import type { LogLine, Standing, TierLog } from "./types";

/** Columns of the tier log, in the order in which they are first written. */
export const LOG_COLUMNS = ["account", "from", "to", "on", "why", "byHand", "by", "until", "run"] as const;
export type LogColumnId = (typeof LOG_COLUMNS)[number];

/** Cells of one line, in the order of LOG_COLUMNS. An open question stands in words, as in the column Tier. */
export function lineCells(line: LogLine, say: Say): CellValue[] {
  const { account, from, to, on, why, byHand, by, until, run } = line;
  return [
    account,
    standingWords(from, say),
    standingWords(to, say),
    on,
    why,
    byHand ?? "",
    by ?? "",
    until ?? "",
    run,
  ];
}

/** How "From" and "To" say where an account stood. */
export function standingWords(standing: Standing, say: Say): string {
  return standing === "open" ? say({ id: "tier.open" }) : standing;
}

/**
 * Reads the log from its cells, whatever language they were written in and however the person sorted them. A line that
 * names no account, or no day, says nothing and is left out. Where a column was deleted, the others tell as much as they
 * can: the day is that of the run, and a tier that is not known from one side is no move.
 *
 * @param rows cells in the order of LOG_COLUMNS
 * @param state the cells of the state
 */
export function readLogCells(rows: readonly (readonly CellValue[])[], state: readonly CellValue[]): TierLog {
  const lines = rows.flatMap((cells): LogLine[] => {
    const [account, from, to, on, why, byHand, by, until, run] = cells.map(textOf);
    const day = isoDate(on) ?? isoDate(run);
    const [before, after, set] = [standingOf(from), standingOf(to), tierOf(byHand)];
    if (!account || day === null) return [];
    return [
      {
        account,
        from: before ?? after ?? set ?? "open",
        to: after ?? set ?? before ?? "open",
        on: day,
        why: why ?? "",
        byHand: set,
        by: by || null,
        until: isoDate(until),
        run: run ?? "",
      },
    ];
  });
  // Lines of one run keep the order in which they stand.
  const at = ({ on, run }: LogLine) => run || on;
  const ordered = lines.sort((a, b) => (at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : 0));
  return { lines: ordered, state: readState(state.map(textOf)) };
}

function tierOf(text: string | undefined): ReadinessTier | null {
  const called = text?.toUpperCase();
  return READINESS_TIERS.find((tier) => tier === called) ?? null;
}

/** Null where nothing stands there. */
function standingOf(text: string | undefined): Standing | null {
  return text ? (tierOf(text) ?? "open") : null;
}

/** An ISO date; a person may have typed one that Excel made a serial day of. */
function isoDate(text: string | undefined): string | null {
  const [iso] = /^\d{4}-\d{2}-\d{2}/.exec(text ?? "") ?? [];
  if (iso !== undefined) return iso;
  const serial = Number(text || NaN);
  return serial > 0 && serial <= LAST_SERIAL ? isoDay(Math.floor(serial)) : null;
}

function textOf(cell: CellValue): string {
  return String(cell).trim();
}
