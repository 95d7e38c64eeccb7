import Papa from "papaparse";
import { emptyContent, emptySheet } from "../workbook/emptyContent";
import type { BookContent, CellContent } from "../workbook/types";
import { LAST_COLUMN, LAST_ROW } from "./cells/address";
import { columnWidths } from "./csv/columnWidths";
import { decodeText } from "./csv/decodeText";
import { columnReaders } from "./csv/columnReaders";
import { FIELD_STYLES } from "./csv/readField";
import { sheetNameOf } from "./csv/sheetNameOf";
import { FileError } from "./fileError";

const DELIMITERS = [",", ";", "\t", "|"];

export interface CsvOptions {
  /** Whose decimal and thousands signs numbers have; default "en". */
  locale?: string;
}

/** Blank lines count against a delimiter in the library's guess, so the guess is made without them. */
const guessDelimiter = (text: string): string =>
  Papa.parse<string[]>(text, { delimitersToGuess: DELIMITERS, skipEmptyLines: "greedy", preview: 100 }).meta
    .delimiter;

/** Excel's own first line "sep=;" names the delimiter and is no data. */
function splitHint(text: string): { body: string; delimiter: string | undefined } {
  const hint = /^sep=(.)\r?\n/i.exec(text);
  return hint
    ? { body: text.slice(hint[0].length), delimiter: hint[1] }
    : { body: text, delimiter: undefined };
}

/**
 * Opens a text file with separated values (comma, semicolon, tab or bar) as a new book with one sheet named
 * after the file. Throws a FileError for bytes that are no text and for more cells than a sheet holds.
 *
 * @example openCsv(bytes, "crm.csv").sheets[0]?.rows[1]?.[0] // => { v: "Alfreds Futterkiste" }
 */
export function openCsv(bytes: Uint8Array, name: string, options: CsvOptions = {}): BookContent {
  const text = decodeText(bytes);
  if (text.includes("\0")) throw new FileError("notText", name);
  const { body, delimiter } = splitHint(text);
  const { data } = Papa.parse<string[]>(body, { delimiter: delimiter ?? guessDelimiter(body) });
  if (data.length > 0 && data.at(-1)?.every((field) => field === "")) data.pop();
  const widest = data.reduce((most, record) => Math.max(most, record.length), 0);
  if (data.length > LAST_ROW + 1) throw new FileError("tooManyCells", name, `${data.length} rows`);
  if (widest > LAST_COLUMN + 1) throw new FileError("tooManyCells", name, `${widest} columns`);
  const readers = columnReaders(data, options.locale ?? "en");
  const rows = data.map((record) =>
    record.map((field, column): CellContent | undefined => readers[column]?.(field)),
  );
  const sheet = { ...emptySheet(sheetNameOf(name)), rows, columnWidths: columnWidths(rows) };
  return { ...emptyContent(name), styles: [...FIELD_STYLES], sheets: [sheet] };
}
