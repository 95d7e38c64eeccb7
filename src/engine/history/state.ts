import { READINESS_TIERS } from "../types";
import { digits, HASH_LENGTH, keyHash, numberOf } from "./keyHash";
import type { RunState, Standing } from "./types";

/** What a run keeps of one account. */
export interface StateEntry {
  /** `keyHash` of the account's key. */
  hash: string;
  /** What its answers come to, whatever was set by hand. */
  computed: Standing;
  /** Months since January 2000 in which it came into the list. */
  joined: number;
}

const STANDINGS: readonly Standing[] = [...READINESS_TIERS, "open"];
const CODES = "3210-?";
const MONTH_LENGTH = 2;
const ENTRY = HASH_LENGTH + 1 + MONTH_LENGTH;
/** A line without an account keeps its place, so that the nth entry is that of the nth line. */
const NOBODY = ".".repeat(ENTRY);

/** Excel takes 32,767 characters a cell. */
const CELL_LENGTH = 30_000;
const VERSION = "vital-few-state-1";

/** The entries as one text, one a line; null = a line without an account. */
export function stateEntries(entries: readonly (StateEntry | null)[]): string {
  return entries
    .map((entry) => {
      if (!entry) return NOBODY;
      const code = CODES[STANDINGS.indexOf(entry.computed)] ?? "";
      return entry.hash + code + digits(entry.joined, MONTH_LENGTH);
    })
    .join("");
}

/** Number of entries, lines without an account included. */
export function countEntries({ entries }: RunState): number {
  return entries.length / ENTRY;
}

/**
 * One entry; null where the line has no account, or there is no such line.
 *
 * @example entryAt(state, 0) // => { hash: "XPv3DWH", computed: "3S", joined: 320 }
 */
export function entryAt({ entries }: RunState, at: number): StateEntry | null {
  const text = entries.slice(at * ENTRY, (at + 1) * ENTRY);
  const computed = STANDINGS[CODES.indexOf(text[HASH_LENGTH] ?? " ")];
  if (computed === undefined) return null;
  return { hash: text.slice(0, HASH_LENGTH), computed, joined: numberOf(text.slice(HASH_LENGTH + 1)) };
}

/** All entries by their hash. */
export function entriesByHash(state: RunState): Map<string, StateEntry> {
  const known = new Map<string, StateEntry>();
  for (let at = 0; at < countEntries(state); at++) {
    const entry = entryAt(state, at);
    if (entry) known.set(entry.hash, entry);
  }
  return known;
}

/**
 * The state as cells: the first says what it is and lets a change by another hand be seen, the others hold the entries.
 *
 * @example stateCells(state)[0] // => "vital-few-state-1 2026-09 2026-09-30T08:00:00Z 2026-10-02T08:00:00Z 238 a1B2c3D"
 */
export function stateCells({ since, firstRun, run, entries }: RunState): string[] {
  const count = entries.length / ENTRY;
  const head = [VERSION, since, firstRun, run, count, keyHash(entries)].join(" ");
  const parts: string[] = [];
  for (let at = 0; at < entries.length; at += CELL_LENGTH) parts.push(entries.slice(at, at + CELL_LENGTH));
  return [head, ...parts];
}

/**
 * Number of cells that the state takes of which this is the first; 0 where it is none.
 *
 * @example countStateCells("vital-few-state-1 2026-09 … 238 a1B2c3D") // => 2
 */
export function countStateCells(head: string): number {
  const [version, , , , count] = head.split(" ");
  return version === VERSION ? 1 + Math.ceil((Number(count) * ENTRY) / CELL_LENGTH) : 0;
}

/**
 * Whether a cell is one that `stateCells` wrote, rather than something that a person put into its place.
 *
 * @param at 0 = the first cell of a state
 * @example isStateCell("Legend", 1) // => false
 */
export function isStateCell(text: string, at: number): boolean {
  return at === 0 ? countStateCells(text) > 0 : ENTRIES.test(text);
}

const ENTRIES = /^(?:[\w-]{7}[3210?-][\w-]{2}|\.{10})+$/;

/**
 * Reads what `stateCells` wrote; null where a cell is missing or was changed: then the next run starts anew instead of
 * telling changes that nobody made.
 */
export function readState([head, ...parts]: readonly string[]): RunState | null {
  const [, since, firstRun, run, count, check] = (head ?? "").split(" ");
  const entries = parts.slice(0, countStateCells(head ?? "") - 1).join("");
  if (countStateCells(head ?? "") === 0 || since === undefined || firstRun === undefined || run === undefined)
    return null;
  const isWhole = entries.length === Number(count) * ENTRY && keyHash(entries) === check;
  return isWhole ? { since, firstRun, run, entries } : null;
}

/**
 * Months since January 2000 of an ISO date or month.
 *
 * @example monthNumber("2026-09-30") // => 320
 */
export function monthNumber(iso: string): number {
  return (Number(iso.slice(0, 4)) - 2000) * 12 + Number(iso.slice(5, 7)) - 1;
}

/**
 * The ISO month of a number.
 *
 * @example isoMonth(320) // => "2026-09"
 */
export function isoMonth(month: number): string {
  return `${2000 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
}
