import type { Field } from "../types";
import { FIELDS } from "../types";
import { columnProfile, type ProfiledColumn } from "./columnProfile";
import { findHeader } from "./findHeader";
import { matchHeader } from "./matchHeader";
import { previousYear } from "./previousYear";
import { proposeFromValues } from "./proposeFromValues";
import type { ColumnSample, MappingProposal } from "./types";
import { valuesAgree } from "./valuesAgree";

/** At or above this confidence nothing needs to be asked. */
export const SURE = 0.8;
/** Below this a guess would be worse than a question. */
const LEAST_CONFIDENCE = 0.45;

/**
 * Proposes which column is which field: what was given, then headers confirmed by values, then values alone
 * where headers are silent. One column a field, one field a column; a field given as null is left out. Given
 * headers that do not exist are left to `checkGivenHeaders`.
 *
 * @param given Header text by field; may tie one column to several fields, since a person said so.
 * @returns In the order of FIELDS.
 * @example proposeMapping([{ index: 0, header: "Firma", values: ["Acme"] }, { index: 1, header: "Umsatz", values: [12] }])
 * // => name ← 0 and revenue ← 1, both by their values and below SURE
 */
export function proposeMapping(
  columns: readonly ColumnSample[],
  given: Partial<Record<Field, string | null>> = {},
): MappingProposal[] {
  const proposals: MappingProposal[] = [];
  for (const field of FIELDS) {
    const header = given[field];
    const column = typeof header === "string" ? findHeader(columns, header) : undefined;
    if (column) proposals.push({ field, columnIndex: column.index, confidence: 1, basis: "given" });
  }
  const isFree = ({ index }: ColumnSample) => proposals.every(({ columnIndex }) => columnIndex !== index);
  const isOpen = (field: Field) => given[field] === undefined;
  const profiled = columns
    .filter(isFree)
    .map((column) => ({ ...column, profile: columnProfile(column.values) }));

  proposals.push(...fromHeaders(profiled, isOpen));
  const byValues = proposeFromValues(profiled.filter(isFree), proposals, isOpen);
  const isReplaced = (proposal: MappingProposal) =>
    proposal.basis !== "given" && byValues.some(({ columnIndex }) => columnIndex === proposal.columnIndex);
  return [...proposals.filter((proposal) => !isReplaced(proposal)), ...byValues].sort(
    (a, b) => FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field),
  );
}

/** The surest pair of column and field first; of equals the later year, the fuller column, the one further left. */
function fromHeaders(
  columns: readonly ProfiledColumn[],
  isOpen: (field: Field) => boolean,
): MappingProposal[] {
  const pairs = columns.flatMap((column) =>
    matchHeader(column.header)
      .filter(({ field }) => isOpen(field))
      .map(({ field, strength }) => ({
        field,
        column,
        confidence: strength * valuesAgree(field, column.profile),
      })),
  );
  pairs.sort(
    (a, b) =>
      b.confidence - a.confidence ||
      yearOf(b.column.header) - yearOf(a.column.header) ||
      filling(b.column) - filling(a.column) ||
      a.column.index - b.column.index,
  );
  const proposals: MappingProposal[] = [];
  for (const { field, column, confidence } of pairs) {
    if (confidence < LEAST_CONFIDENCE) break;
    if (proposals.some((taken) => taken.field === field || taken.columnIndex === column.index)) continue;
    proposals.push({ field, columnIndex: column.index, confidence, basis: "header" });
  }
  return [...proposals, ...yearBefore(columns, proposals, isOpen)];
}

/** "Revenue 2024" beside "Revenue 2025" is the revenue of the year before. */
function yearBefore(
  columns: readonly ProfiledColumn[],
  found: readonly MappingProposal[],
  isOpen: (field: Field) => boolean,
): MappingProposal[] {
  const revenue = found.find(({ field }) => field === "revenue");
  const later = columns.find(({ index }) => index === revenue?.columnIndex);
  if (!revenue || !later || !isOpen("previousRevenue")) return [];
  if (found.some(({ field }) => field === "previousRevenue")) return [];
  const free = columns.filter(({ index }) => found.every(({ columnIndex }) => columnIndex !== index));
  const column = previousYear(later, free);
  const agrees = column ? valuesAgree("previousRevenue", column.profile) : 0;
  const confidence = revenue.confidence * agrees;
  if (!column || confidence < LEAST_CONFIDENCE) return [];
  return [{ field: "previousRevenue", columnIndex: column.index, confidence, basis: "header" }];
}

/** In quarters, since a stray blank is no reason. */
function filling({ profile, values }: ProfiledColumn): number {
  return Math.floor((4 * (values.length - profile.blanks)) / Math.max(values.length, 1));
}

function yearOf(header: string): number {
  return Number(/(?:19|20)\d{2}/.exec(header)?.[0] ?? 0);
}
