import type { Area } from "../core/area";
import { readColumns } from "../source/readColumns";
import { isRenamed, saysOurs, type Sayings } from "./sayings";
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

/**
 * Which columns hold other cells than ours by now, as where a wider export was pasted over them: they are headed
 * otherwise, and their cells say nothing that the run wrote or found there.
 *
 * @example await nowTheirs(record, places) // => [{ definedName: "_VitalFew_tier", header: "Country", … }]
 */
export async function nowTheirs(
  record: BlockUndo,
  places: readonly HeadedPlace[],
): Promise<readonly HeadedPlace[]> {
  const theirs: HeadedPlace[] = [];
  for (const place of places.filter(({ written, header }) => isRenamed(written, header))) {
    const { sheetId, area } = place;
    const cells = { sheetId, firstRow: area.row + 1, rowCount: area.rowCount - 1 };
    const { values } = await readColumns(cells, [area.column], { bytesPerRow: CELL_BYTES });
    if (!saysOurs(sayingsIn(record, place), values.get(area.column) ?? [])) theirs.push(place);
  }
  return theirs;
}

function sayingsIn({ says, replaced }: BlockUndo, { definedName }: HeadedPlace): Sayings {
  const { words, isClosed } = says?.[definedName] ?? { words: [], isClosed: false };
  const old = replaced.find((column) => column.definedName === definedName)?.values ?? [];
  return { words: [...words, ...old], isClosed };
}
