import {
  cellsPrint,
  readLastRun,
  rowPrints,
  writeLastRun,
  type LastRun,
  type PlaceChoice,
  type RowPrints,
} from "../excel";
import {
  accountKey,
  accountsCalled,
  type AccountColumnId,
  type AccountsPlan,
  type Cells,
  type CellValue,
  type OutputPlan,
  type OwnColumnId,
  type TableData,
} from "../engine";
import { foundText, type FoundRun } from "./foundRun";
import { identityOf } from "./identityOf";
import type { Look } from "./look";
import type { Classified } from "./types";
import type { Workshop } from "./workshop";

/** Of our columns, those that say where a row stands: sorted without them, or overwritten, it stands wrong. */
const OWN = ["tier", "setByHand", "abcClass"] as const satisfies readonly OwnColumnId[];

/** What the last run was computed from and wrote, as fingerprints of its rows. */
export interface Baseline {
  /** What leads to the table again. */
  choice: PlaceChoice;
  sheetId: string;
  /** Headers of the columns that were read, the accounts' own among them. */
  headers: readonly { header: string; index: number; isKey: boolean }[];
  own: readonly OwnColumnId[];
  prints: Pick<RowPrints, "keys" | "rests">;
  /** Tiers by hand on the Accounts sheet of line data, by account; null where each line is an account. */
  byAccount: ReadonlyMap<string, CellValue> | null;
  /** How long the last look for changes took, and when it ended; milliseconds. */
  checked: { took: number; at: number };
  /** The workbook keeps it as it is here. */
  isKept: boolean;
}

type Planned = Pick<Classified, "output" | "accounts">;

/** What a run is computed from and writes: changes are told against it. */
export function baselineOf(look: Look, data: TableData, { output, accounts }: Planned): Baseline {
  const { choice, source } = look.opened;
  const columns = usersColumns(look, data);
  return {
    choice,
    sheetId: source.sheetId,
    headers: columns.map(({ column, header, isKey }) => ({
      header,
      index: column - source.area.column,
      isKey,
    })),
    own: OWN.filter((id) => output.columns.some((column) => column.id === id)),
    prints: printsAfter(look, data, output),
    byAccount: byAccountOf(accounts, data),
    ...FRESH,
  };
}

const FRESH = { checked: { took: 0, at: 0 }, isKept: true } as const;

/**
 * A baseline as the workbook keeps it, so that a later session can tell what changed since.
 *
 * @example readBaseline(lastRunOf(baseline).text)?.prints // => baseline.prints
 */
export function lastRunOf(
  { checked: _checked, isKept: _isKept, byAccount, ...kept }: Baseline,
  foundRun?: FoundRun | null,
): LastRun {
  const text = JSON.stringify({ version: VERSION, ...kept, byAccount: byAccount && [...byAccount] });
  const { keys, rests } = kept.prints;
  const prints = [keys, rests, [...(byAccount ?? [])].flat()];
  if (!foundRun) return { text, seen: cellsPrint(prints) };
  const found = foundText(foundRun);
  return { text, found, seen: cellsPrint([...prints, [found]]) };
}

const VERSION = 1;

/** The baseline again; null where the text is none of ours, or of another version. */
function readBaseline(text: string): Baseline | null {
  // It was unpacked and is whole: what this room wrote into the workbook.
  const { version, byAccount, ...kept } = JSON.parse(text) as Omit<
    Baseline,
    "byAccount" | keyof typeof FRESH
  > & {
    version: number;
    byAccount: [string, CellValue][] | null;
  };
  return version === VERSION ? { ...kept, byAccount: byAccount && new Map(byAccount), ...FRESH } : null;
}

/**
 * Recalls what the last run of this workbook saw, where this session has not run yet.
 *
 * @returns null where no run stands.
 */
export async function recallBaseline({ memory }: Workshop): Promise<Baseline | null> {
  if (memory.baseline !== undefined) return memory.baseline;
  const text = await readLastRun();
  return (memory.baseline = text === null ? null : readBaseline(text));
}

/** What a tag or an answer changed of it is kept in the workbook, too. */
export async function saveBaseline({ memory }: Workshop): Promise<void> {
  const { baseline, found } = memory;
  if (!baseline || baseline.isKept) return;
  await writeLastRun(lastRunOf(baseline, found));
  memory.baseline = { ...baseline, isKept: true };
}

/** Keeps what was written into some of the rows, as a tag or an answered question does; the others stay as told. */
export function keepLines(
  { memory }: Workshop,
  look: Look,
  data: TableData,
  { output, accounts }: Planned,
  lines: Iterable<number>,
): void {
  const { baseline } = memory;
  if (baseline?.sheetId !== look.opened.source.sheetId) return;
  const { keys, rests } = printsAfter(look, data, output);
  // Rows came or went since: only a run knows again which is which.
  if (keys.length !== baseline.prints.keys.length) return;
  const kept = { keys: [...baseline.prints.keys], rests: [...baseline.prints.rests] };
  for (const line of lines) {
    kept.keys[line] = keys[line] ?? 0;
    kept.rests[line] = rests[line] ?? 0;
  }
  memory.baseline = { ...baseline, prints: kept, byAccount: byAccountOf(accounts, data), isKept: false };
}

/** Tiers by hand as the run leaves them, by what their rows are called; those of rows that are nobody's stay. */
function byAccountOf(
  accounts: AccountsPlan | null,
  { setByHandByAccount: standing = [] }: TableData,
): Baseline["byAccount"] {
  if (!accounts) return null;
  const columnOf = (id: AccountColumnId) => accounts.columns.find((column) => column.id === id)?.values ?? [];
  const names = standing.map(({ account }) => account);
  const planRows = accountsCalled(names, accounts);
  const rowOf = (name: string) => planRows.get(accountKey(name));
  const called = new Map(names.map((name) => [rowOf(name), name]));
  const byHand = columnOf("setByHand");
  const entries = [
    ...standing
      .filter(({ account }) => rowOf(account) === undefined)
      .map(({ account, value }) => [account, value] as const),
    ...columnOf("account").map((name, row) => [called.get(row) ?? String(name), byHand[row] ?? ""] as const),
  ];
  return new Map(entries.filter(([, value]) => value !== ""));
}

/** What was read of the user's; ours are taken as the run leaves them. */
function usersColumns(look: Look, data: TableData) {
  const ours = new Set(look.opened.source.own.map(({ column }) => column));
  return identityOf(look, data).columns.filter(({ column }) => !ours.has(column));
}

/** Fingerprints of the rows as a run leaves them: the user's cells as read, ours as planned. */
function printsAfter(look: Look, data: TableData, output: OutputPlan) {
  const columns = usersColumns(look, data);
  const values = new Map<number, Cells>(columns.map((column, at) => [at, column.values]));
  const identity = columns.map(({ header, isKey }, column) => ({ column, header, isKey }));
  for (const id of OWN) {
    const planned = output.columns.find((column) => column.id === id);
    if (!planned) continue;
    identity.push({ column: identity.length, header: id, isKey: false });
    values.set(identity.length - 1, planned.values);
  }
  const { keys, rests } = rowPrints(identity, values, data.rowCount);
  return { keys, rests };
}
