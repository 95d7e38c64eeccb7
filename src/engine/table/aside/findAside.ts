import type { Culture } from "../../types";
import type { ColumnData } from "../types";
import { cellValues } from "../cells/cellColumn";
import { CompensatedSum } from "../../stats/compensatedSum";
import { addsUp, isSum, runningSums, type AddedLines } from "./addsUp";
import { columnFigures } from "./columnFigures";
import { scanLines, type LineScan, type TotalsLine } from "./lineScan";
import { sectionHeadings, titlesAbove } from "./sectionHeadings";
import { totalsGroup } from "./totalsText";

/** Beyond as many lines with a totals word they are part of the data more likely than not: firms of that name. */
const FEW = 50;

/** Lines among the data that are none. */
export interface AsideLines {
  /** Indexes within the data rows, ascending. */
  lines: number[];
  /** The sheet's own total by column index, where one of these lines adds up all others. */
  totals: Map<number, number>;
}

/**
 * Finds the lines among the data that are no data: totals and subtotals, headings that a printed export repeats,
 * headings and titles of sections, page numbers. A line goes aside only when its words leave no doubt or its
 * figures add up others: "Total Energies" with a revenue of its own is an account, "Total North" over the lines of
 * the north is none. Lines without anything in them are not named; they are no accounts as it is.
 *
 * @param columns The read columns, all as long; the more of them, the surer.
 * @example findAside([names, revenues], english) // names: Acme, Beta, Subtotal, Gamma; revenues: 12, 9, 21, 3
 * // => { lines: [2], totals: new Map() }
 */
export function findAside(columns: readonly ColumnData[], culture: Culture): AsideLines {
  const scan = scanLines(columns);
  const figures = scan.totals.length > 0 ? columns.map((column) => columnFigures(column, culture)) : [];
  const totals = totalsAmong(columns, figures, scan);
  const accepted = totals.map(({ line }) => line);
  const lines = new Set([...accepted, ...scan.headings, ...scan.notes]);
  for (const line of titlesAbove(scan.headings, scan.filled)) lines.add(line);
  const groups = new Set(totals.map(({ text }) => totalsGroup(text)).filter((group) => group !== ""));
  for (const line of sectionHeadings(columns, scan.filled, lines, accepted, groups)) lines.add(line);
  return {
    lines: [...lines].sort((a, b) => a - b),
    totals: grandTotals(columns, figures, lines, accepted),
  };
}

/** Those of the lines with a totals word that do add up others. */
function totalsAmong(
  columns: readonly ColumnData[],
  figures: readonly Float64Array[],
  { totals, filled }: LineScan,
): TotalsLine[] {
  if (totals.length === 0) return [];
  const candidates = totals.map(({ line }) => line);
  const certain = totals.filter(({ kind }) => kind === "certain").map(({ line }) => line);
  const sums = figures.map((column) => runningSums(column, candidates));
  const isAmongFew = totals.length <= FEW;
  const addsUpOthers = ({ line, kind, text }: TotalsLine) =>
    sums.some((column) => {
      // Other lines with a totals word may be accounts: then they belong to the sum.
      const found = addsUp(column, line) ?? (isAmongFew ? addsUpAll(column.figures, certain, line) : null);
      return found !== null && (kind === "total" || found.count > 1 || isNamed(columns, text, found));
    });
  const proven = new Set(totals.filter((total) => total.kind !== "certain" && addsUpOthers(total)));
  const bare = totals.filter(({ kind }) => kind === "total");
  const bareIsTotal = bare.filter((total) => proven.has(total)).length * 2 > bare.length;
  return totals.filter(
    (total) =>
      total.kind === "certain" ||
      proven.has(total) ||
      (total.kind === "total" && (bareIsTotal || filled[total.line] === 1)),
  );
}

/** Whether a line adds up lines above it, those with a totals word included. */
function addsUpAll(figures: Float64Array, certain: readonly number[], line: number): AddedLines | null {
  const above = certain.filter((other) => other < line);
  return line === 0 ? null : addsUp(runningSums(figures.subarray(0, line + 1), [...above, line]), line);
}

/** One line alone equals its total by nature, and any other line by chance: its group must be named there. */
function isNamed(columns: readonly ColumnData[], text: string, { from, to }: AddedLines): boolean {
  const group = totalsGroup(text);
  return columns.some(({ values }) =>
    cellValues(values, Math.max(0, from - 1), to).some(
      (value) => typeof value === "string" && value.trim().toLowerCase() === group,
    ),
  );
}

/** The figures of lines that add up all data lines, by column. */
function grandTotals(
  columns: readonly ColumnData[],
  figures: readonly Float64Array[],
  aside: ReadonlySet<number>,
  totals: readonly number[],
): Map<number, number> {
  const found = new Map<number, number>();
  columns.forEach(({ columnIndex }, at) => {
    const sum = new CompensatedSum();
    let count = 0;
    figures[at]?.forEach((figure, line) => {
      if (Number.isNaN(figure) || aside.has(line)) return;
      sum.add(figure);
      count++;
    });
    const total = totals
      .map((line) => figures[at]?.[line] ?? Number.NaN)
      .find((figure) => isSum(sum.value, figure));
    if (total !== undefined && count > 1) found.set(columnIndex, total);
  });
  return found;
}
