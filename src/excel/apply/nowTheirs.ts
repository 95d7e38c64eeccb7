import type { Area } from "../core/area";
import { readColumns } from "../source/readColumns";
import type { ColumnValues } from "../source/types";
import { isFilled, isRenamed, saysOthers, saysOurs, type Sayings } from "./sayings";
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
 * otherwise, and their cells say nothing that the run wrote or found there. A blank one came with the paste where
 * others of ours are still filled. One that is headed as ours is theirs where it has but a few words to say, and says
 * others.
 *
 * @example await nowTheirs(record, places) // => [{ definedName: "_VitalFew_tier", header: "Country", … }]
 */
export async function nowTheirs(
  record: BlockUndo,
  places: readonly HeadedPlace[],
): Promise<readonly HeadedPlace[]> {
  const read: { place: HeadedPlace; renamed: boolean; sayings: Sayings; cells: ColumnValues }[] = [];
  for (const place of places) {
    const sayings = sayingsIn(record, place);
    const renamed = isRenamed(place.written, place.header);
    if (!renamed && !sayings.isClosed) continue;
    const { sheetId, area } = place;
    const rowCount = renamed ? area.rowCount - 1 : Math.min(area.rowCount - 1, MOST_ROWS);
    const rows = { sheetId, firstRow: area.row + 1, rowCount };
    const { values } = await readColumns(rows, [area.column], { bytesPerRow: CELL_BYTES });
    read.push({ place, renamed, sayings, cells: values.get(area.column) ?? [] });
  }
  const areOthersFilled = read.some(({ renamed, cells }) => !renamed && isFilled(cells));
  const isTheirs = ({ place, renamed, sayings, cells }: (typeof read)[number]): boolean => {
    if (!renamed) return saysOthers(sayings, cells);
    if (isFilled(cells)) return !saysOurs(sayings, cells);
    return areOthersFilled && wasFilled(record, place, sayings);
  };
  return read.filter(isTheirs).map(({ place }) => place);
}

/** "Set by hand" is blank as long as nobody sets anything. */
function wasFilled(
  { added, replaced }: BlockUndo,
  { definedName }: HeadedPlace,
  { words }: Sayings,
): boolean {
  const column = [...added, ...replaced].find((one) => one.definedName === definedName);
  return column?.id !== "setByHand" && isFilled(words);
}

function sayingsIn({ says, replaced }: BlockUndo, { definedName }: HeadedPlace): Sayings {
  const { words, isClosed } = says?.[definedName] ?? { words: [], isClosed: false };
  const old = replaced.find((column) => column.definedName === definedName)?.values ?? [];
  return { words: [...words, ...old], isClosed };
}
