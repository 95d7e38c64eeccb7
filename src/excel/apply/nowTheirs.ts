import type { Area } from "../core/area";
import { readColumns } from "../source/readColumns";
import { isRenamed, saysOthers, saysOurs, type Sayings } from "./sayings";
import type { BlockUndo } from "./undoRecord";

/** A column that a record tells of, as it stands now. */
export interface HeadedPlace {
  definedName: string;
  sheetId: string;
  /** From its header down. */
  area: Area;
  /** As we headed it; "" where that is not known. */
  written: string;
  /** What is shown in its header cell. */
  header: string;
}

/** Bytes of a cell of ours, before the first chunk tells: a sentence. */
const CELL_BYTES = 100;
/** Of a column that is headed as ours so many cells tell: it is one message. */
const MOST_ROWS = 2_000;

/**
 * Which columns hold other cells than ours by now, as where a wider export was pasted over them: they are headed
 * otherwise, and their cells say nothing that the run wrote or found there. One that is headed as ours is theirs where
 * it has but a few words to say, and says others.
 *
 * @example await nowTheirs(record, places) // => [{ definedName: "_VitalFew_tier", header: "Country", … }]
 */
export async function nowTheirs(
  record: BlockUndo,
  places: readonly HeadedPlace[],
): Promise<readonly HeadedPlace[]> {
  const theirs: HeadedPlace[] = [];
  for (const place of places) {
    const sayings = sayingsIn(record, place);
    const renamed = isRenamed(place.written, place.header);
    if (!renamed && !sayings.isClosed) continue;
    const { sheetId, area } = place;
    const rowCount = renamed ? area.rowCount - 1 : Math.min(area.rowCount - 1, MOST_ROWS);
    const rows = { sheetId, firstRow: area.row + 1, rowCount };
    const { values } = await readColumns(rows, [area.column], { bytesPerRow: CELL_BYTES });
    const cells = values.get(area.column) ?? [];
    if (renamed ? !saysOurs(sayings, cells) : saysOthers(sayings, cells)) theirs.push(place);
  }
  return theirs;
}

function sayingsIn({ says, replaced }: BlockUndo, { definedName }: HeadedPlace): Sayings {
  const { words, isClosed } = says?.[definedName] ?? { words: [], isClosed: false };
  const old = replaced.find((column) => column.definedName === definedName)?.values ?? [];
  return { words: [...words, ...old], isClosed };
}
