import type { CellValue, OwnColumnId } from "../../engine";
import type { AccountsUndo } from "../accounts/undo";
import type { RowPrints } from "../identity/types";
import type { FreeLook } from "./askFreeLooks";
import type { UserFont } from "./dressColumn";
import type { PlainCell } from "./putBackFreeLook";
import type { Sayings } from "./sayings";
import type { DataRows, Source } from "../source/types";

/** What a run replaces, so that it can be put back. Plain data that travels as JSON; cells are found by name. */
export interface UndoRecord {
  /** The block in the user's own table. */
  block: BlockUndo | null;
  /** The Accounts sheet, of line data. */
  accounts: AccountsUndo | null;
  /** The run as the tier log calls it. */
  run?: string;
}

export interface BlockUndo {
  source: Source;
  rows: DataRows;
  /** Columns that were there and changed, with the values they had from the first data row on. */
  replaced: ReplacedColumn[];
  /** How the rows of `replaced` are known again; null: by their place. */
  prints: RowPrints | null;
  /** Columns that were there and reach over other rows than before. */
  stretched: StretchedColumn[];
  /** Columns that the run added. */
  added: AddedColumn[];
  /** Columns that were there and whose header cell was blank. */
  headed?: readonly HeadedColumn[];
  /** What the run wrote into columns, by defined name: those that were renamed since are known by it. */
  says?: Readonly<Record<string, Sayings>>;
  /** The name that the run gave to the headings of the list. */
  list?: string;
  /** It is about `rows` alone, as a tag is: others are nobody's business, cut off or not. */
  isPart?: boolean;
}

export interface ReplacedColumn {
  id: OwnColumnId;
  definedName: string;
  values: readonly CellValue[];
  /** Formulas that the user had typed there, by row, in R1C1 style: they go back on top of the values. */
  formulas?: readonly (readonly [row: number, formula: string])[];
}

/** A column that the run carried on to rows that are new since the last one, or took back from rows that are gone. */
export interface StretchedColumn {
  definedName: string;
  /** Rows that its name covered, the header among them, and those that it covers after the run. */
  rowsBefore: number;
  rowsAfter: number;
  /** What the cells of the new rows looked like; null where there are none, or some looked other than the rest. */
  look: CellLook | null;
  /** A rule said what may be typed there, or coloured the cells: it is left as it is. */
  hasValidation: boolean;
  hasColours: boolean;
}

/** A column that the run headed again: the user had emptied its header cell. */
export interface HeadedColumn {
  definedName: string;
  heading: string;
  /** What the blank cell looked like. */
  before: PlainCell;
}

/** The parts of a look that the add-in sets. */
export interface CellLook {
  /** One for all cells, or one a cell. */
  numberFormats: readonly string[];
  alignment: Excel.RangeFormat["horizontalAlignment"];
  wrap: boolean;
  /** Null where the run did not set it. */
  font: UserFont | null;
}

export interface AddedColumn {
  id: OwnColumnId;
  definedName: string;
  header: string;
  /** Where it was put; a column that lost its name is looked for here. */
  column: number;
  /** Width that the place had, in points; null: the width was left alone. */
  widthBefore: number | null;
  /** What its cells looked like, from the header down; undefined where it came between others that were moved aside. */
  lookBefore?: FreeLook;
}
