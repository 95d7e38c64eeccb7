/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-special-cells */
import type { Area, CellValue } from "../../workbook/types";
import { intersection } from "../area";
import type { RangeTarget } from "../targets";
import { subtract } from "./subtract";
import { valueType } from "./valueType";

export const CELL_TYPES = [
  "ConditionalFormats",
  "DataValidations",
  "Blanks",
  "Constants",
  "Formulas",
  "SameConditionalFormat",
  "SameDataValidation",
  "Visible",
] as const;
export type CellType = (typeof CELL_TYPES)[number];

type Kind = "Error" | "Boolean" | "Double" | "String";

/** Which kinds of values each Excel.SpecialCellValueType takes. */
const KINDS = {
  All: ["Error", "Boolean", "Double", "String"],
  Errors: ["Error"],
  ErrorsLogical: ["Error", "Boolean"],
  ErrorsNumbers: ["Error", "Double"],
  ErrorsText: ["Error", "String"],
  ErrorsLogicalNumber: ["Error", "Boolean", "Double"],
  ErrorsLogicalText: ["Error", "Boolean", "String"],
  ErrorsNumberText: ["Error", "Double", "String"],
  Logical: ["Boolean"],
  LogicalNumbers: ["Boolean", "Double"],
  LogicalText: ["Boolean", "String"],
  LogicalNumbersText: ["Boolean", "Double", "String"],
  Numbers: ["Double"],
  NumbersText: ["Double", "String"],
  Text: ["String"],
} as const satisfies Record<`${Excel.SpecialCellValueType}`, readonly Kind[]>;
export const VALUE_TYPES = Object.keys(KINDS) as (keyof typeof KINDS)[];

/** The cells of a range that are of a type, as few rectangles as rows that lie under each other allow. */
export function specialCells(range: RangeTarget, type: CellType, values: keyof typeof KINDS): Area[] {
  const { sheet } = range;
  switch (type) {
    case "Constants":
    case "Formulas":
      return byContent(range, type, KINDS[values]);
    case "Blanks":
      return within(range, sheet.usedArea(false), (used) => {
        const grid = sheet.formulas(used);
        return areasOf(used, (row, column) => grid[row]?.[column] === "");
      });
    case "Visible":
      return visibleAreas(range);
    case "ConditionalFormats":
      return common(
        range,
        sheet.conditionalFormats().flatMap(({ areas }) => areas),
      );
    case "DataValidations":
      return common(
        range,
        sheet.validations().flatMap(({ areas }) => areas),
      );
    case "SameConditionalFormat":
      return common(
        range,
        sheet
          .conditionalFormats()
          .filter(({ areas }) => holdsFirst(areas, range))
          .flatMap(({ areas }) => areas),
      );
    case "SameDataValidation":
      return common(
        range,
        sheet
          .validations()
          .filter(({ areas }) => holdsFirst(areas, range))
          .flatMap(({ areas }) => areas),
      );
  }
}

function byContent(range: RangeTarget, type: "Constants" | "Formulas", kinds: readonly Kind[]): Area[] {
  const { sheet } = range;
  return within(range, sheet.usedArea(true), (used) => {
    const contents = sheet.formulas(used);
    const results = sheet.values(used);
    return areasOf(used, (row, column) => {
      const content = contents[row]?.[column] ?? "";
      const result: CellValue = results[row]?.[column] ?? "";
      const kind = valueType(result);
      const isFormula = typeof content === "string" && content.startsWith("=");
      return (
        content !== "" &&
        isFormula === (type === "Formulas") &&
        kinds.includes(kind === "Empty" ? "String" : kind)
      );
    });
  });
}

function within(range: RangeTarget, used: Area | null, find: (area: Area) => Area[]): Area[] {
  const area = used && intersection(used, range);
  return area === null ? [] : find(area);
}

function holdsFirst(areas: readonly Area[], { row, column }: RangeTarget): boolean {
  return areas.some((area) => intersection(area, { row, column, rowCount: 1, columnCount: 1 }) !== null);
}

/** The parts of areas that lie in a range, none twice. */
function common(range: RangeTarget, areas: readonly Area[]): Area[] {
  return areas
    .flatMap((area) => intersection(area, range) ?? [])
    .reduce<Area[]>((known, area) => {
      const fresh = known.reduce<Area[]>(
        (left, other) => left.flatMap((part) => subtract(part, other)),
        [area],
      );
      return [...known, ...fresh];
    }, []);
}

/** Shown rows × shown columns. */
function visibleAreas({ sheet, row, column, rowCount, columnCount }: RangeTarget): Area[] {
  const rows = runs(row, rowCount, (index) => !sheet.rowHidden(index));
  const columns = runs(column, columnCount, (index) => !sheet.columnHidden(index));
  return rows.flatMap(([top, height]) =>
    columns.map(([left, width]) => ({ row: top, column: left, rowCount: height, columnCount: width })),
  );
}

function runs(start: number, count: number, test: (index: number) => boolean): [number, number][] {
  const found: [number, number][] = [];
  for (let index = start; index < start + count; index++) {
    if (!test(index)) continue;
    const last = found.at(-1);
    if (last !== undefined && last[0] + last[1] === index) last[1] += 1;
    else found.push([index, 1]);
  }
  return found;
}

/** Cells that pass, row runs joined with the same run of the row above. */
function areasOf(area: Area, test: (row: number, column: number) => boolean): Area[] {
  const closed: Area[] = [];
  let open: Area[] = [];
  for (let row = 0; row < area.rowCount; row++) {
    const found = runs(0, area.columnCount, (column) => test(row, column));
    const next: Area[] = [];
    for (const [start, count] of found) {
      const above = open.find((one) => one.column === area.column + start && one.columnCount === count);
      if (above === undefined)
        next.push({ row: area.row + row, column: area.column + start, rowCount: 1, columnCount: count });
      else {
        above.rowCount += 1;
        next.push(above);
      }
    }
    closed.push(...open.filter((one) => !next.includes(one)));
    open = next;
  }
  return [...closed, ...open].sort((one, other) => one.row - other.row || one.column - other.column);
}
