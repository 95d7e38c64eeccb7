import { again } from "../core/again";
import { inExcel } from "../core/inExcel";
import { readMarks, setMarks } from "./marks";
import { pack, unpack } from "./pack";
import { addPart, askToDrop, piecesOf, readParts, type Piece } from "./parts";
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

/** What a run saw stands beside its record, so that it may travel with it before the run is done. */
const seenPart = (run: string) => `${run}.seen`;
/** What was found stands apart: it is short, and every run asks for it. */
const foundPart = (run: string) => `${run}.found`;
/** All that a run leaves besides its mark. */
export const partsOfRun = (run: string) => [run, seenPart(run), foundPart(run)];
/** Characters; a list that takes more is compared within a session only. */
const MOST_SIZE = 2_000_000;

/** What of it travels with a run; nothing of a text that is too long. */
export async function piecesOfLastRun(run: string, { text, found }: LastRun): Promise<Piece[]> {
  const seen = await piecesOfText(seenPart(run), text);
  return found === undefined ? seen : [...seen, ...(await piecesOfText(foundPart(run), found))];
}

async function piecesOfText(id: string, text: string): Promise<Piece[]> {
  const packed = await pack(text);
  return packed.length > MOST_SIZE ? [] : piecesOf(id, packed);
}

/** The marks with the latest as the one that saw this; the others' is outlived. */
export function withSeen(marks: readonly RunMark[], { seen, found }: LastRun): RunMark[] {
  const foundBefore = foundIn(marks);
  return marks.map(({ seen: _seen, found: _found, ...mark }, at) => {
    if (at < marks.length - 1) return mark;
    const foundBy = found === undefined ? foundBefore : mark.id;
    return { ...mark, seen, ...(foundBy !== undefined && { found: foundBy }) };
  });
}

/** Ids of the parts that the marks lead to and that this takes the place of. */
export function outdatedBy({ found }: LastRun, marks: readonly RunMark[]): string[] {
  const seen = marks.filter((mark) => mark.seen !== undefined).map(({ id }) => seenPart(id));
  const foundBy = foundIn(marks);
  return found === undefined || foundBy === undefined ? seen : [...seen, foundPart(foundBy)];
}

/** The part that holds what was found before a run that is taken back: it says nothing any more. */
export function foundBefore(marks: readonly RunMark[]): string[] {
  const run = foundIn(marks);
  return run === undefined ? [] : [foundPart(run)];
}

function foundIn(marks: readonly RunMark[]): string | undefined {
  return marks
    .map(({ found }) => found)
    .filter((run) => run !== undefined)
    .at(-1);
}

/** Reads what the last run saw, of whichever session; null where none did. */
export function readLastRun(): Promise<string | null> {
  return readPartOf((marks) => {
    const run = marks.filter(({ seen }) => seen !== undefined).at(-1);
    return run ? seenPart(run.id) : null;
  });
}

/** Reads what the last run found; null where that is not kept. */
export function readLastFound(): Promise<string | null> {
  return readPartOf((marks) => foundBefore(marks)[0] ?? null);
}

function readPartOf(partIn: (marks: readonly RunMark[]) => string | null): Promise<string | null> {
  return inExcel(async (context) => {
    const part = partIn(await readMarks(context));
    return part === null ? null : unpack(await readParts(context, part));
  });
}

/** Puts what was seen in the place of what stands: a tag changed it, or a run that found nothing to write. */
export function writeLastRun(last: LastRun): Promise<void> {
  return inExcel(async (context) => {
    await again(async () => {
      const marks = await readMarks(context);
      const latest = marks.at(-1);
      // Without a run that can be taken back there is none to tell of.
      if (!latest) return;
      const pieces = await piecesOfLastRun(latest.id, last);
      const drop = askToDrop(context, outdatedBy(last, marks));
      await context.sync();
      drop();
      for (const piece of pieces) addPart(context, piece);
      setMarks(context, withSeen(marks, last));
      await context.sync();
    });
  });
}
