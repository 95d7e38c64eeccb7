import { again } from "../core/again";
import { inExcel } from "../core/inExcel";
import { askMarks, setMarks } from "./marks";
import { pack, unpack } from "./pack";
import { addPart, askToDrop, piecesOf, readParts } from "./parts";
import type { RunMark } from "./types";

/** What the last run of a workbook saw and left: what changed since is told against it, also after a reload. */
export interface LastRun {
  /** Plain data as text. */
  text: string;
  /** Fingerprint of it: equal ones need not be written again. */
  seen: number;
}

/** It stands beside the records of the runs, under an id that none of them has. */
export const LAST_RUN = "last";
/** Characters; a list that takes more is compared within a session only. */
const MOST_SIZE = 2_000_000;

/** What travels of it; none where it is too long. */
export async function packLastRun({ text }: LastRun): Promise<string[]> {
  const packed = await pack(text);
  return packed.length > MOST_SIZE ? [] : piecesOf(packed);
}

/** Reads what the last run left, of whichever session; null where none did. */
export function readLastRun(): Promise<string | null> {
  return inExcel(async (context) => unpack(await readParts(context, LAST_RUN)));
}

/** The marks with the latest as the one that saw this. */
export function withSeen(marks: readonly RunMark[], seen: number): RunMark[] {
  return marks.map((mark, at) => (at === marks.length - 1 ? { ...mark, seen } : mark));
}

/** Puts what was seen in the place of what stands: a tag changed it, or a run that found nothing to write. */
export function writeLastRun(last: LastRun): Promise<void> {
  return inExcel(async (context) => {
    const pieces = await packLastRun(last);
    await again(async () => {
      const readMarks = askMarks(context);
      const drop = askToDrop(context, [LAST_RUN]);
      await context.sync();
      const marks = readMarks();
      // Without a run that can be taken back there is none to tell of.
      if (marks.length === 0) return;
      drop();
      pieces.forEach((piece, number) => addPart(context, LAST_RUN, piece, number));
      setMarks(context, withSeen(marks, last.seen));
      await context.sync();
    });
  });
}
