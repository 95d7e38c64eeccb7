/**
 * Conditional formats and validations of cells that are copied or filled. "Everything will be pasted"; that "conditional
 * formats will be merged" with those that stood there is another way of pasting: else they are replaced.
 * https://learn.microsoft.com/office/vba/api/excel.xlpastetype
 */
import { inReadingOrder, joined } from "../../workbook/area";
import type { Area, Sheet } from "../../workbook/types";
import { without } from "../../workbook/validation/without";
import { intersection } from "../area";
import type { RangeTarget } from "../targets";
import { overAreas } from "./ruleAreas";

export interface Copying {
  source: RangeTarget;
  /** The cells that are filled, over and over again with the source's. */
  target: RangeTarget;
  /** Where one repetition begins. */
  origin: Pick<Area, "row" | "column">;
  /** The cells whose rules are replaced. */
  replaced: readonly Area[];
}

/** Rules go on over the copies on the same sheet; another sheet gets rules of its own, looked at last. */
export function copyConditionalFormats(copying: Copying): void {
  const { source, target, replaced } = copying;
  const { sheet } = target;
  const here = source.sheet.id === sheet.id;
  const formats = source.sheet.conditionalFormats();
  for (const format of sheet.conditionalFormats()) {
    const left = without(format.areas, replaced);
    const added = here ? without(copies(copying, format.areas), left) : [];
    const areas = joined(inReadingOrder([...left, ...added]));
    if (areas.length === 0) sheet.removeConditionalFormat(format.id);
    else if (!sameCells(areas, format.areas)) sheet.updateConditionalFormat(overAreas(format, areas));
  }
  for (const format of here ? [] : formats) {
    const areas = joined(copies(copying, format.areas));
    if (areas.length > 0) sheet.addConditionalFormat({ ...overAreas(format, areas), priority: count(sheet) });
  }
}

export function copyValidations(copying: Copying): void {
  const { source, target, replaced } = copying;
  const validations = source.sheet.validations();
  if (target.sheet.validations().length > 0)
    for (const area of replaced) target.sheet.setValidation(area, null);
  for (const validation of validations)
    for (const area of joined(copies(copying, validation.areas)))
      target.sheet.setValidation(area, overAreas(validation, [area]));
}

const count = (sheet: Sheet): number => sheet.conditionalFormats().length;

function sameCells(one: readonly Area[], other: readonly Area[]): boolean {
  return without(one, other).length === 0 && without(other, one).length === 0;
}

/** Where the parts of areas that lie in the source are put. */
function copies({ source, target, origin }: Copying, areas: readonly Area[]): Area[] {
  return areas.flatMap((area) => {
    const part = intersection(area, source);
    if (part === null) return [];
    const rows = runs(part.row - source.row, part.rowCount, source.rowCount, origin.row, [
      target.row,
      target.rowCount,
    ]);
    const columns = runs(part.column - source.column, part.columnCount, source.columnCount, origin.column, [
      target.column,
      target.columnCount,
    ]);
    return columns.flatMap(([column, columnCount]) =>
      rows.map(([row, rowCount]) => ({ row, column, rowCount, columnCount })),
    );
  });
}

/** Where a part of a line stands when the line is repeated over `whole`. */
function runs(
  offset: number,
  size: number,
  period: number,
  origin: number,
  whole: readonly [start: number, count: number],
): [start: number, count: number][] {
  const [start, count] = whole;
  if (size === period) return [[start, count]];
  const found: [number, number][] = [];
  const end = start + count;
  const first = origin + offset - Math.ceil((origin + offset - start) / period) * period;
  for (let at = first; at < end; at += period) {
    const from = Math.max(at, start);
    const to = Math.min(at + size, end);
    if (to > from) found.push([from, to - from]);
  }
  return found;
}
