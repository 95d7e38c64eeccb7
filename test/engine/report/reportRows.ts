import type { PlannedCell, SheetPlan } from "../../../src/engine";

/** What stands in a row, from the first content column on: formulas as "=…". */
export const rowsOf = ({ blocks }: SheetPlan): Map<number, (string | number | boolean | null)[]> =>
  new Map(blocks.flatMap(({ row, cells }) => cells.map((line, i) => [row + i, line.map(contentOf)])));
export const contentOf = (cell: PlannedCell | null) =>
  cell === null ? null : (cell.formula ?? cell.value ?? "");
export const rowBeginning = (plan: SheetPlan, first: string) => {
  const found = [...rowsOf(plan)].filter(([, cells]) => cells[0] === first);
  expect(found).toHaveLength(1);
  return found[0] ?? [0, []];
};
export const texts = (plan: SheetPlan): string[] =>
  [...rowsOf(plan).values()].flat().filter((v) => typeof v === "string");
