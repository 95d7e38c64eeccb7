import type { Places } from "./listPlaces";
import type { OwnBlocks } from "./ownColumns";
import type { Picked, PlacedRegion } from "./pickTable";
import type { ReadSample } from "./sample";
import type { PlaceChoice, Source } from "./types";

/** What was found at a place, before it is told what else there is. */
export interface Found extends ReadSample {
  source: Source;
  chosenRows?: Picked["chosenRows"];
  regions: readonly PlacedRegion[];
  /** The likeliest of the sheet's tables, when nothing was picked and there are several. */
  choice?: PlaceChoice;
  rowHidden: boolean | null;
}

/** What every way of opening works with. */
export interface Opening {
  context: Excel.RequestContext;
  sheet: Excel.Worksheet;
  places: Places;
  blocks: OwnBlocks;
  /** How far the sheet's cells reach (`askExtent`). */
  extent: string;
  /** So many of the first rows are looked at. */
  headRows: number;
}

/** null where some rows are hidden and some are not; the types do not know of it. */
export function hiddenOf(range: Excel.Range): boolean | null {
  return range.rowHidden;
}
