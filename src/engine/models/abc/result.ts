import type { ParetoFigures } from "../../pareto/types";
import type { MeasureField, Message } from "../../types";
import type { ModelResult } from "../model";

/** ABC of every account, by account index. */
export interface AbcResult extends ModelResult {
  measure: MeasureField;
  /** How the user's own column writes the measure, e.g. "#,##0.00 €". */
  numberFormat: string;
  /** NaN where blank or unreadable. */
  values: Float64Array;
  /** Index into ABC_STATUS. */
  status: Uint8Array;
  /** Index into ABC_CLASSES, or NO_CLASS where not classified. */
  classes: Uint8Array;
  /** NaN unless classified. */
  share: Float64Array;
  cumulativeShare: Float64Array;
  /** Account indexes of the classified, largest first [P3]. */
  order: Uint32Array;
  pareto: ParetoFigures;
  /**
   * Where A and B end, in the unit of the cut: shares of the total (cumulative) or of the accounts (count, computed),
   * or lowest values (thresholds, jenks); null where the values leave nothing to draw a line between.
   */
  lines: { a: number; b: number } | null;
  /** Set when there are no classes: total ≤ 0, nothing classified. */
  withoutClasses?: Message;
  /** The same analysis within each group [P7]; undefined where the settings ask for none. */
  groups?: AbcGroups;
  /** What the settings ask for and the table has no column for; why nobody is in class A. */
  notes: readonly Message[];
}

/** ABC within groups of accounts, beside the overall classes [P7]. */
export interface AbcGroups {
  /** What the user calls what it is grouped by: a header, or a period. */
  by: string | Message;
  /** Best first: those with the largest totals; periods in the order of time. */
  groups: readonly AbcGroup[];
  /**
   * Index into `groups` by account, or NO_GROUP (−1). An account that is in several, as one with order lines of several
   * products, stands by the one in which it brings the most; of periods by the latest.
   */
  groupOf: Int32Array;
}

export interface AbcGroup {
  name: string;
  /** Accounts of the group, in the order of the sheet; the next arrays run along them. */
  accounts: Uint32Array;
  /** Index into ABC_STATUS. */
  status: Uint8Array;
  /** Index into ABC_CLASSES; meaningful where classified. */
  classes: Uint8Array;
  /** Rank within the group, from 1; 0 where not classified. */
  ranks: Uint32Array;
  pareto: ParetoFigures;
}
