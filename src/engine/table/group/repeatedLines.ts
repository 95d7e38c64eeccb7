import {
  FIELDS,
  type Field,
  type Issue,
  type TextField,
  type NumericField,
  type AnswerField,
} from "../../types";
import { NO_ACCOUNT, type LineColumns, type TableColumns, type TextColumn } from "../types";

/** Fewer columns than this cannot tell a repeated line from two that are alike. */
const FEWEST_COLUMNS = 2;

/**
 * Lines that equal an earlier one in every column that was read [G4]. Of order lines only those with an order number
 * or a date are looked at: two orders of the same customer over the same amount are no mistake by themselves. Nor are
 * two rows that say alike figures of nobody: without a name, a number or an account nothing is looked at. What could
 * not be read is compared as it is written.
 *
 * @param account what lines are grouped by, where no field is mapped to it
 * @param firstRow row number of the sheet of the first line
 * @returns `columns`: the fields that were compared
 * @example repeatedLines(lines, accountOf, true).lines // => [7, 12]
 */
export function repeatedLines(
  lines: LineColumns,
  accountOf: Int32Array,
  grouped: boolean,
  account?: TextColumn,
  firstRow = 0,
): TableColumns["repeated"] {
  const columns = FIELDS.filter((field) => isRead(lines, field));
  const none = { lines: new Uint32Array(0), columns };
  if (grouped && !lines.texts.orderId && !lines.numbers.date) return none;
  if (columns.length + (account ? 1 : 0) < FEWEST_COLUMNS) return none;
  if (!account && !lines.texts.name && !lines.texts.id) return none;
  const keys = columns.flatMap((field) => keysOf(lines, field));
  if (account) keys.push(account.codes);
  keys.push(...unreadKeys(lines, firstRow));
  return { lines: repeatedIn(keys, accountOf), columns };
}

function isRead({ numbers, texts, answers }: LineColumns, field: Field): boolean {
  return field in numbers || field in texts || field in answers;
}

/** Numbers as both halves of their bits, texts as their codes: lines are alike where all of these are. */
function keysOf({ numbers, texts, answers }: LineColumns, field: Field): Uint32Array[] {
  const values = numbers[field as NumericField];
  if (values) return halvesOf(values);
  const { codes } = texts[field as TextField] ?? {};
  return [codes ?? Uint32Array.from(answers[field as AnswerField] ?? [])];
}

/** By field with cells that could not be read: the texts of these as codes, 0 elsewhere. */
function unreadKeys({ issues, rowCount }: LineColumns, firstRow: number): Uint32Array[] {
  const keys = new Map<Issue["field"], Uint32Array>();
  const codes = new Map<string, number>();
  for (const { field, row, value } of issues) {
    const key = keys.get(field) ?? new Uint32Array(rowCount);
    const code = codes.get(value) ?? codes.size + 1;
    codes.set(value, code);
    key[row - firstRow] = code;
    keys.set(field, key);
  }
  return [...keys.values()];
}

/** Both halves of the bits of every number, where −0 is 0 and one NaN is like another. */
function halvesOf(values: Float64Array): [Uint32Array, Uint32Array] {
  const size = values.length;
  const one = new Float64Array(1);
  const bits = new Uint32Array(one.buffer);
  const first = new Uint32Array(size);
  const second = new Uint32Array(size);
  for (let line = 0; line < size; line++) {
    const value = values[line] ?? NaN;
    one[0] = value === value ? value + 0 : NaN;
    first[line] = bits[0] ?? 0;
    second[line] = bits[1] ?? 0;
  }
  return [first, second];
}

/** Lines of accounts that equal an earlier one in all keys: found by their hash, then compared. */
function repeatedIn(keys: readonly Uint32Array[], accountOf: Int32Array): Uint32Array {
  const size = 2 ** Math.ceil(Math.log2(2 * accountOf.length + 2));
  const seen = new Int32Array(size).fill(-1);
  const repeated: number[] = [];
  for (let line = 0; line < accountOf.length; line++) {
    if (accountOf[line] === NO_ACCOUNT) continue;
    for (let at = hashOf(keys, line) & (size - 1); ; at = (at + 1) & (size - 1)) {
      const earlier = seen[at] ?? -1;
      if (earlier === -1) {
        seen[at] = line;
        break;
      }
      if (isAlike(keys, earlier, line)) {
        repeated.push(line);
        break;
      }
    }
  }
  return Uint32Array.from(repeated);
}

/** Mixed as MurmurHash3 does: neighbouring codes must not fall on neighbouring places. */
function hashOf(keys: readonly Uint32Array[], line: number): number {
  let hash = 0;
  for (const key of keys) {
    let part = Math.imul(key[line] ?? 0, 0xcc9e2d51);
    part = (part << 15) | (part >>> 17);
    hash ^= Math.imul(part, 0x1b873593);
    hash = (hash << 13) | (hash >>> 19);
    hash = (Math.imul(hash, 5) + 0xe6546b64) | 0;
  }
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function isAlike(keys: readonly Uint32Array[], a: number, b: number): boolean {
  for (const key of keys) if (key[a] !== key[b]) return false;
  return true;
}
