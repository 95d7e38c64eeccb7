import { findHeader, type Field } from "../../engine";
import { changeKept, readKept } from "./settingsStore";

/** A mapping by header text; null = the user says that there is no such column. */
export type HeaderMapping = Partial<Record<Field, string | null>>;

/** A mapping with what a row was said to be: the header that lines are grouped by, null = an account. */
export type RememberedMapping = HeaderMapping & { account?: string | null };

/** The oldest is forgotten. */
const MOST_MAPPINGS = 20;

/**
 * Of the mappings that a workbook remembers, the one for a table with these headers: the latest whose columns are all
 * there, so that a fresh export of the same list finds it again, with its headers in other case or spacing, too.
 */
export function mappingFor(
  mappings: readonly RememberedMapping[],
  headers: readonly string[],
): RememberedMapping | undefined {
  const columns = headers.map((header, index) => ({ index, header }));
  return mappings.find((mapping) =>
    Object.values(mapping).every((header) => header === null || findHeader(columns, header) !== undefined),
  );
}

/** The mapping that was confirmed last in this workbook for a table with these headers. */
export async function rememberedMapping(headers: readonly string[]): Promise<RememberedMapping | undefined> {
  const kept = await readKept();
  return kept.state === "fine" ? mappingFor(kept.document.mappings, headers) : undefined;
}

/**
 * Keeps a mapping in the workbook, and reads it back; a document that is damaged or newer is left alone.
 *
 * @throws SheetError where the workbook did not keep it.
 */
export async function rememberMapping(mapping: RememberedMapping): Promise<void> {
  await changeKept((document) => ({ ...document, mappings: withMapping(document.mappings, mapping) }));
}

/** The mappings with this one as the latest. */
export function withMapping(
  mappings: readonly RememberedMapping[],
  mapping: RememberedMapping,
): readonly RememberedMapping[] {
  if (sameMapping(mappings[0], mapping)) return mappings;
  return [mapping, ...mappings.filter((other) => !sameMapping(other, mapping))].slice(0, MOST_MAPPINGS);
}

function sameMapping(a: RememberedMapping | undefined, b: RememberedMapping): boolean {
  const sorted = (mapping: RememberedMapping) => JSON.stringify(Object.entries(mapping).sort());
  return a !== undefined && sorted(a) === sorted(b);
}
