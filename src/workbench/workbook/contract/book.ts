import type { Area, NamedStyle } from "./cells";
import type { CustomXmlPart } from "./customXml";
import type { DocumentProperties } from "./properties";
import type { BookProtection } from "./protection";
import type { Edit, Journal } from "./edits";
import type { Sheet, Table } from "./sheet";

/** The workbook as a whole. */

export interface DefinedName {
  name: string;
  /** With "=", e.g. "=Prospects!$A$2:$A$9". */
  formula: string;
  /** Sheet id, or null for the workbook. */
  scope: string | null;
  visible: boolean;
  comment: string;
}

export interface Book {
  readonly name: string;
  readonly date1904: boolean;
  readonly journal: Journal;
  sheets(): readonly Sheet[];
  sheet(idOrName: string): Sheet | undefined;
  activeSheet(): Sheet;
  activate(sheet: Sheet): void;
  addSheet(name: string): Sheet;
  /** A copy with everything on it, at the end. Tables and names of the copy get names of their own. */
  copySheet(sheet: Sheet, name: string): Sheet;
  /** Takes a sheet out, with its tables and its own names; what referred to it is #REF!. */
  removeSheet(sheet: Sheet): void;
  selection(): { sheet: Sheet; areas: readonly Area[] };
  select(sheet: Sheet, areas: readonly Area[]): void;
  tables(): readonly Table[];
  names(): readonly DefinedName[];
  setName(name: DefinedName): void;
  removeName(name: string, scope: string | null): void;
  /** Document settings of the add-in (Excel.SettingCollection): JSON values by key. */
  settings(): ReadonlyMap<string, unknown>;
  setSetting(key: string, value: unknown): void;
  removeSetting(key: string): void;
  /** Custom XML parts by id, in the order in which they came. The add-in's settings are none of them. */
  customXml(): ReadonlyMap<string, CustomXmlPart>;
  /** Adds a part. @throws SyntaxError when the text is no well-formed XML. */
  addCustomXml(xml: string): CustomXmlPart;
  /** Gives a part another text. @throws SyntaxError as above, RangeError when there is no such part. */
  setCustomXml(id: string, xml: string): void;
  removeCustomXml(id: string): void;
  properties: DocumentProperties;
  /** null: the list of sheets is anybody's. */
  protection: BookProtection | null;
  /** Cell styles by name in lower case. */
  namedStyles(): ReadonlyMap<string, NamedStyle>;
  /** Adds a cell style, or replaces the one of that name. */
  setNamedStyle(style: NamedStyle): void;
  removeNamedStyle(name: string): void;
  /** Resolves when every formula has its value. Must be cheap when nothing is pending. */
  recalculated(): Promise<void>;
  /** Everything done inside is told as `by: "api"`. */
  asApi<T>(work: () => T): T;
  onEdit(listener: (edit: Edit) => void): () => void;
  /** Told when formulas got their values, with the cells that were calculated: no edit of anybody's. */
  onCalculated(listener: (sheetId: string, areas: readonly Area[]) => void): () => void;
  /** The bytes the book was opened from, for the saver; null for a new book. */
  readonly original: Uint8Array | null;
  dispose(): void;
}
