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
  /** What it found, for the next one to be compared with, as text; undefined: what stands of it stays. */
  found?: string;
  /** Fingerprint of both: equal ones need not be written again. */
  seen: number;
}

/** It stands beside the records of the runs, under an id that none of them has. */
const LAST_RUN = "last";
/** What was found has an id of its own: it is short, and every run asks for it. */
const LAST_FOUND = "found";
/** All that the last run leaves beside its record. */
export const OF_LAST_RUN = [LAST_RUN, LAST_FOUND] as const;
/** Characters; a list that takes more is compared within a session only. */
const MOST_SIZE = 2_000_000;

/** A part in the place of one that stands, in pieces; none where it is too long to travel. */
export interface LastPart {
  id: (typeof OF_LAST_RUN)[number];
  pieces: readonly string[];
}

/** What travels of it. */
export async function packLastRun({ text, found }: LastRun): Promise<LastPart[]> {
  const parts: LastPart[] = [{ id: LAST_RUN, pieces: await piecesOfText(text) }];
  if (found !== undefined) parts.push({ id: LAST_FOUND, pieces: await piecesOfText(found) });
  return parts;
}

async function piecesOfText(text: string): Promise<string[]> {
  const packed = await pack(text);
  return packed.length > MOST_SIZE ? [] : piecesOf(packed);
}

/** Queues the parts. */
export function addLastParts(context: Excel.RequestContext, parts: readonly LastPart[]): void {
  for (const { id, pieces } of parts) pieces.forEach((piece, number) => addPart(context, id, piece, number));
}

/** Reads what the last run left, of whichever session; null where none did. */
export function readLastRun(): Promise<string | null> {
  return inExcel(async (context) => unpack(await readParts(context, LAST_RUN)));
}

/** Reads what the last run found; null where that is not kept. */
export function readLastFound(): Promise<string | null> {
  return inExcel(async (context) => unpack(await readParts(context, LAST_FOUND)));
}

/** The marks with the latest as the one that saw this. */
export function withSeen(marks: readonly RunMark[], seen: number): RunMark[] {
  return marks.map((mark, at) => (at === marks.length - 1 ? { ...mark, seen } : mark));
}

/** Puts what was seen in the place of what stands: a tag changed it, or a run that found nothing to write. */
export function writeLastRun(last: LastRun): Promise<void> {
  return inExcel(async (context) => {
    const parts = await packLastRun(last);
    await again(async () => {
      const readMarks = askMarks(context);
      const drop = askToDrop(
        context,
        parts.map(({ id }) => id),
      );
      await context.sync();
      const marks = readMarks();
      // Without a run that can be taken back there is none to tell of.
      if (marks.length === 0) return;
      drop();
      addLastParts(context, parts);
      setMarks(context, withSeen(marks, last.seen));
      await context.sync();
    });
  });
}
