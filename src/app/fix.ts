import { applyFix, putBackFix } from "../excel";
import type { Fix } from "../engine";
import { takeAnswerBack } from "./answer";
import { columnAgain } from "./columnAgain";
import { identityOf } from "./identityOf";
import { readData } from "./readData";
import type { FixDone } from "./types";
import { lookAgain, rowOptions, type Workshop } from "./workshop";

/** Carries out a fix that the person has seen, and keeps what it replaced for `undoFix`. */
export async function fix(workshop: Workshop, wanted: Fix): Promise<FixDone> {
  const look = await lookAgain(workshop, rowOptions(workshop));
  const { kind, column } = wanted;
  const standing = columnAgain(look.layout.columns, { index: wanted.columnIndex, header: column });
  if (!standing) return { kind, column, cells: 0, left: wanted.cells.length };
  const identity = identityOf(look, await readData(look, workshop.say));
  const there = { ...wanted, columnIndex: standing.index };
  const { record, left } = await applyFix(look.opened.source, look.rows, there, identity);
  if (record.cells.length > 0) workshop.memory.fixes.push({ record });
  workshop.memory.look = null;
  return { kind, column, cells: record.cells.length, left };
}

/**
 * Takes back the last fix or answer of this session.
 *
 * @returns how many cells were put back; null where there is nothing to take back.
 * @throws UserError where its cells are not found any more; it can be tried again.
 */
export async function undoFix(workshop: Workshop): Promise<number | null> {
  const { memory } = workshop;
  const last = memory.fixes.at(-1);
  if (!last) return null;
  const { record, answered } = last;
  const taken = answered ? await takeAnswerBack(workshop, { record, answered }) : null;
  const cells = taken ?? (await putBackFix(record));
  memory.fixes.pop();
  memory.look = null;
  return cells;
}
