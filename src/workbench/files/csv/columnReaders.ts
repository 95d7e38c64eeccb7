import type { CellContent } from "../../workbook/types";
import { fieldReader, fieldReaderOf, signsOf, type FieldReader } from "./readField";

/** What stands around the digits of an amount: currency signs, signs, brackets, percent, spaces. */
const AROUND = /[\p{Sc}\s()%+-]/gu;

/**
 * One reader a column. A column whose numbers are written the other way round – more cells that only "1.234,56"
 * explains than such that only "1,234.56" does – keeps what has a separator as text: read under the locale,
 * "2.000" beside "1.234,56" would become 2. Whoever reads the column later sees its texts and can decide.
 *
 * @example columnReaders([["1.234,56"], ["2.000"], ["7"]], "en")[0]?.("2.000") // => { v: "2.000" }
 */
export function columnReaders(records: readonly (readonly string[])[], locale: string): FieldReader[] {
  const read = fieldReader(locale);
  const { decimal, group } = signsOf(locale);
  const readOther = fieldReaderOf({ decimal: group, group: decimal });
  const isNumber = (reader: FieldReader, field: string) => typeof reader(field)?.v === "number";
  const balance: number[] = [];
  for (const record of records)
    record.forEach((field, column) => {
      balance[column] ??= 0;
      if (!field.includes(decimal) && !field.includes(group)) return;
      const digits = field.replace(AROUND, "");
      const [own, other] = [isNumber(read, digits), isNumber(readOther, digits)];
      if (own !== other) balance[column] += own ? -1 : 1;
    });
  const readForeign: FieldReader = (field) => {
    const cell = read(field);
    const isSplit = field.includes(decimal) || field.includes(group);
    return isSplit && typeof cell?.v === "number" ? { v: field } : cell;
  };
  return balance.map((surplus) => remembering(surplus > 0 ? readForeign : read));
}

/** Different fields of a column whose cells are kept. */
const MOST_REMEMBERED = 200_000;

/** A column of a million lines often holds a few thousand different fields: each is read, and kept, once. */
function remembering(read: FieldReader): FieldReader {
  const known = new Map<string, CellContent>();
  return (field) => {
    const before = known.get(field);
    if (before) return before;
    const cell = read(field);
    if (cell && known.size < MOST_REMEMBERED) known.set(field, cell);
    return cell;
  };
}
