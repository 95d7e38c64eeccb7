import { joined } from "../area";
import { conditionalFormats, updateConditionalFormat } from "../conditional/conditionalFormats";
import { setValidationAreas, validationAreas } from "../validation/validations";
import { without } from "../validation/without";
import type { SheetContext } from "../univer/context";
import type { TableEntry } from "./registry";
import type { Area } from "../types";

/**
 * Does work by which a table's body gets rows: conditional formats and validations that a whole column has go on in
 * them, as Excel carries on what is alike in all rows ("Extend data range formats and formulas").
 * https://support.microsoft.com/office/resize-a-table-by-adding-or-removing-rows-and-columns-e65ae4bb-e44b-43f4-ad8b-7d68784f1165
 */
export function rulesGrow(sheet: SheetContext, entry: TableEntry, work: () => void): void {
  const conditional = new Map(conditionalFormats(sheet).map(({ id, areas }) => [id, whole(entry, areas)]));
  const validations = new Map([...validationAreas(sheet)].map(([id, areas]) => [id, whole(entry, areas)]));
  work();
  for (const format of conditionalFormats(sheet)) {
    const added = missing(entry, conditional.get(format.id), format.areas);
    if (added.length > 0)
      updateConditionalFormat(sheet, { ...format, areas: joined([...format.areas, ...added]) });
  }
  for (const [id, areas] of validationAreas(sheet)) {
    const added = missing(entry, validations.get(id), areas);
    if (added.length > 0) setValidationAreas(sheet, id, joined([...areas, ...added]));
  }
}

/** Ids of the columns of whose body the areas hold every cell. */
function whole(entry: TableEntry, areas: readonly Area[]): number[] {
  return entry.columns
    .filter((_, index) => without([bodyOf(entry, index)], areas).length === 0)
    .map(({ id }) => id);
}

function missing(entry: TableEntry, columnIds: readonly number[] = [], areas: readonly Area[]): Area[] {
  return columnIds.flatMap((id) => {
    const index = entry.columns.findIndex((column) => column.id === id);
    return index < 0 ? [] : without([bodyOf(entry, index)], areas);
  });
}

function bodyOf({ area }: TableEntry, index: number): Area {
  return {
    row: area.row + 1,
    column: area.column + index,
    rowCount: area.rowCount - 1,
    columnCount: 1,
  };
}
