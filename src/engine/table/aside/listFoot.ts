import type { TableData } from "../types";
import { amountColumns, knownBeside, unnamedLines, type LineFacts } from "./lineFacts";
import { endOfRecords, footLines, listRows, shareOf, type ListRows } from "./listRows";
import { sumsAbove } from "./sumsAbove";
import { unnamedSums } from "./unnamedSums";

/** What follows a list's last sure record. Lines are indexes within the data rows, ascending. */
export interface ListFoot {
  /** Notes: no accounts. */
  notes: number[];
  /** They count as accounts, and may be none. */
  doubtful: number[];
  /** Lines that add up others without a word that says so, those between the records among them. */
  sums: number[];
  /** The sheet's own totals by column index, where `sums` say them. */
  totals: Map<number, number>;
}

/** Where more of a list's rows are bare than this, one at its end may be another. */
const SELDOM = 0.05;
/** Where more of them have no figure, answer or date than this, such a row is nothing to ask about. */
const MOSTLY = 0.5;
/** The figure of a line that says a name is the sum of fewer lines than these by chance. */
const FEWEST_ADDED = 3;
/** Blank rows and sums of sections are fewer; where more lines lack a name, something else is the matter. */
const MOST_UNNAMED = 2_000;

/** What a line at the end is taken for. "name": bare, but for a name; "texts": full of texts, and nothing else. */
type Taken = "record" | "doubtful" | "note" | "sum" | "name" | "texts";

/**
 * Reads the end of a list, where people add notes, legends and sums. A row is **bare** when it has no figure, answer or
 * date and fills at most half of what the list's rows do. At the end a bare row is a note where it names nobody, or
 * stands below a blank row or a total. Directly below the list a bare name is an account that somebody has begun with.
 *
 * In doubt a row stays an account: a bare one where the list itself has such rows, where they are more than its records,
 * or where it has an owner or the like whom the list knows; and one below a blank row that says less than others do.
 * A line for which somebody set a tier is an account.
 *
 * @param aside Lines that are no data already.
 * @param account The column that lines are grouped by, as the settings name it.
 * @example listFoot(tableOf(["Acme", 12], ["Beta", 9], ["", ""], ["checked by Ann", ""]), []).notes // => [3]
 */
export function listFoot(table: TableData, aside: readonly number[], account?: string): ListFoot {
  const taken: Record<Taken, number[]> = { record: [], doubtful: [], note: [], sum: [], name: [], texts: [] };
  const rows = listRows(table, aside, account);
  if (rows) taken.sum.push(...sumsWithin(rows, table, aside, account));
  const list = rows && { ...rows, left: new Set([...aside, ...taken.sum]) };
  const end = list ? endOfRecords(list) : 0;
  const lines = list && end > 0 ? footLines(list, end) : [];
  if (!list || lines.length + taken.sum.length === 0)
    return { notes: [], doubtful: [], sums: [], totals: new Map() };

  const mayAddUp = taken.sum.length > 0 || lines.some(({ said }) => said.facts > 0 && list.isSparse(said));
  const figures = mayAddUp ? amountColumns(table, account) : [];
  const sums = sumsAbove(figures, table.culture, end, list.left);
  let isClosed = false;
  for (const { line, said, isBelowGap } of lines) {
    isClosed ||= isBelowGap;
    const isSum = list.isSparse(said) && !said.isByHand && sums.addedUpBy(line, FEWEST_ADDED).size > 0;
    const kind = isSum ? "sum" : takenFor(said, list, isClosed);
    taken[kind].push(line);
    if (kind !== "sum" && kind !== "note") sums.add(line);
    isClosed ||= isSum || said.isSummary;
  }
  const areNotes = shareOf(list, end, list.isBare) <= SELDOM && taken.name.length <= end;
  const isKnown = areNotes && taken.name.length > 0 ? knownBeside(table, end, account) : () => true;
  const isAsked = shareOf(list, end, ({ facts }) => facts === 0) <= MOSTLY;
  const asked = isAsked ? [...taken.texts, ...taken.name.filter(isKnown)] : [];
  return {
    notes: sorted([...taken.note, ...taken.name.filter((line) => !isKnown(line))]),
    doubtful: sorted([...taken.doubtful, ...asked]),
    sums: sorted(taken.sum),
    totals: new Map(taken.sum.flatMap((line) => [...sums.addedUpBy(line, FEWEST_ADDED)])),
  };
}

function takenFor(said: LineFacts, { isNamed, isSparse, isBare }: ListRows, isClosed: boolean): Taken {
  if (said.isByHand) return "record";
  if (said.isSummary) return "note";
  if (isBare(said)) return !isNamed(said) ? "note" : isClosed ? "name" : "record";
  if (isSparse(said)) return isClosed || !isNamed(said) ? "doubtful" : "record";
  return isClosed && said.facts === 0 ? "texts" : "record";
}

/** Lines without a name and with little in them that add up those above. */
function sumsWithin(
  { read, isNamed, isSparse, left }: ListRows,
  table: TableData,
  aside: readonly number[],
  account: string | undefined,
): number[] {
  const unnamed = unnamedLines(table, account);
  if (unnamed.length > MOST_UNNAMED) return [];
  const candidates = unnamed.filter((line) => {
    const said = left.has(line) ? null : read(line);
    return said !== null && said.facts > 0 && isSparse(said) && !isNamed(said);
  });
  const sums = unnamedSums(amountColumns(table, account), table.culture, candidates, aside);
  // Sections have their sums one and all; a few among many lines come to those above them by chance.
  return sums.length * 2 > candidates.length ? sums : [];
}

function sorted(lines: readonly number[]): number[] {
  return [...lines].sort((a, b) => a - b);
}
