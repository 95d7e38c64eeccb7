import type { AbcClass, MeasureField } from "../types";

/** A class, and what it brings. */
export interface ClassFigures {
  class: AbcClass;
  count: number;
  countShare: number;
  value: number;
  valueShare: number;
}

/** Figures of domain §4, over the classified accounts, zeros included. */
export interface ParetoFigures {
  measure: MeasureField;
  total: number;
  negatives: { count: number; sum: number };
  classes: ClassFigures[];
  /** Smallest number of accounts that reach 80 % of the total. */
  accountsFor80: number;
  /** The share that those accounts reach, 0.8 or a little more [P8]. */
  reachedFor80: number;
  /** Share of value of the ⌈20 %⌉ largest. */
  top20Share: number;
  /** Population form (÷ n), non-negative values; null where `net` keeps negative ones. */
  gini: number | null;
  hhi: number | null;
  /** k of the Kolkata index; null for n < 10 and where `net` keeps negative ones. */
  balance: number | null;
  effectiveNumber: number | null;
  top1Share: number;
  top5Share: number;
  top10Share: number;
  /** The same line under both conventions: accounts in class A and what they reach; null under other cuts [P4]. */
  conventions: {
    include: { count: number; share: number };
    exclude: { count: number; share: number };
  } | null;
}
