import { findHeader, type Field } from "../../engine";
import { inExcel } from "../core/inExcel";
import { SheetError } from "../core/sheetError";

/** A mapping by header text; null = the user says that there is no such column. */
export type HeaderMapping = Partial<Record<Field, string | null>>;

/** A mapping with what a row was said to be: the header that lines are grouped by, null = an account. */
export type RememberedMapping = HeaderMapping & { account?: string | null };

const KEY = "VitalFew.mappings";
/** Latest first; the oldest is forgotten. Together far below the 200 KB that are ours (officejs.md, Limits). */
const MOST_MAPPINGS = 20;
const MOST_BYTES = 200_000;

/**
 * The mapping that was confirmed last in this workbook for a table with these headers: the latest one whose
 * columns are all there, so that a fresh export of the same list finds it again, with its headers in other case or
 * spacing, too.
 */
export async function rememberedMapping(headers: readonly string[]): Promise<RememberedMapping | undefined> {
  const known = await readMappings();
  const columns = headers.map((header, index) => ({ index, header }));
  return known.find((mapping) =>
    Object.values(mapping).every((header) => header === null || findHeader(columns, header) !== undefined),
  );
}

/**
 * Keeps a mapping in the workbook, and reads it back.
 *
 * @throws SheetError where the workbook did not keep it.
 */
export async function rememberMapping(mapping: RememberedMapping): Promise<void> {
  const known = await readMappings();
  if (sameMapping(known[0], mapping)) return;
  const kept = [mapping, ...known.filter((other) => !sameMapping(other, mapping))].slice(0, MOST_MAPPINGS);
  while (JSON.stringify(kept).length > MOST_BYTES) kept.pop();
  await inExcel(async (context) => {
    context.workbook.settings.add(KEY, JSON.stringify(kept));
    await context.sync();
  });
  const [latest] = await readMappings();
  if (!sameMapping(latest, mapping)) throw new SheetError({ id: "error.settingsNotKept" });
}

function readMappings(): Promise<RememberedMapping[]> {
  return inExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(KEY).load("value");
    await context.sync();
    return setting.isNullObject ? [] : (JSON.parse(String(setting.value)) as RememberedMapping[]);
  });
}

function sameMapping(a: RememberedMapping | undefined, b: RememberedMapping): boolean {
  const sorted = (mapping: RememberedMapping) => JSON.stringify(Object.entries(mapping).sort());
  return a !== undefined && sorted(a) === sorted(b);
}
