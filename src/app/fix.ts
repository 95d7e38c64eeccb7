import { applyFix, putBackFix } from "../excel";
import type { Fix } from "../engine";
import type { FixDone } from "./types";
import { lookAgain, rowOptions, type Workshop } from "./workshop";

/** Carries out a fix that the person has seen, and keeps what it replaced for `undoFix`. */
export async function fix(workshop: Workshop, wanted: Fix): Promise<FixDone> {
  const look = await lookAgain(workshop, rowOptions(workshop));
  const { record, left } = await applyFix(look.opened.source, look.rows, wanted);
  if (record.cells.length > 0) workshop.memory.fixes.push(record);
  workshop.memory.look = null;
  return { kind: wanted.kind, column: wanted.column, cells: record.cells.length, left };
}

/**
 * Takes back the last fix of this session.
 *
 * @returns how many cells were put back; null where there is no fix to take back.
 */
export async function undoFix({ memory }: Workshop): Promise<number | null> {
  const last = memory.fixes.at(-1);
  if (!last) return null;
  const cells = await putBackFix(last);
  memory.fixes.pop();
  return cells;
}
