import type { Settings } from "../../settings/types";
import type { TableColumns } from "../../table/types";
import type { Field } from "../../types";
import { NO_CLASS } from "../model";

/**
 * What binds an account, from the weakest bond to the strongest [C5]: terms that a competitor can match, people, and ways
 * of working that cost both sides to give up (Berry & Parasuraman's three levels of relationship marketing).
 *
 * *Ours*, since the source names no evidence. A bond is there where any of its mapped fields says so:
 * - financial: a discount, or priceFit or benefit at the threshold
 * - social: relationship or layerRelationship at the threshold
 * - structural: strategicFit or layerBarrier at the threshold, or as large a share of the stages of L4 taken part in
 *
 * The threshold is that of a scale that answers yes [D2]: 3 of 5, 60 of 100. The account's bond is the strongest that is
 * there; the next one is the one after it.
 */
export const BONDS = ["financial", "social", "structural"] as const;
export type Bond = (typeof BONDS)[number];

/** What evidences each. */
const BOND_EVIDENCE = {
  financial: ["discount", "priceFit", "benefit"],
  social: ["relationship", "layerRelationship"],
  structural: ["strategicFit", "layerBarrier", "stagesTakenPart"],
} as const satisfies Record<Bond, readonly Field[]>;
type BondField = (typeof BOND_EVIDENCE)[Bond][number];
export const BOND_FIELDS: readonly BondField[] = BONDS.flatMap(
  (bond): readonly BondField[] => BOND_EVIDENCE[bond],
);

/** Stages that one can take part in [L4]: understand, problem, need, solution, budget, tender, contract, delivery, acceptance. */
const STAGES = 9;

export interface Bonds {
  /** The strongest bond of every account as index into BONDS, NO_BOND where all is known to be loose, or NO_CLASS. */
  strongest: Uint8Array;
  /** The mapped fields that bonds are read from. */
  fields: readonly BondField[];
}

/** What could bind is known, and nothing does. */
export const NO_BOND = 254;

/** By field: how strongly it speaks, on a scale where 1 is the threshold; NaN = nothing said. */
type Strength = (field: BondField, account: number) => number;

/**
 * The strongest bond of every account.
 *
 * @returns null where no field is mapped that could say so
 * @example bondsOf(columns, defaultSettings())?.strongest // => [1, 254, 255]: social, none, not known
 */
export function bondsOf(
  columns: Pick<TableColumns, "accounts" | "numbers" | "texts">,
  settings: Pick<Settings, "readiness">,
): Bonds | null {
  const { accounts, numbers, texts } = columns;
  const fields = BOND_FIELDS.filter((field) => field in numbers || field in texts);
  if (fields.length === 0) return null;
  const strength = strengthOf(columns, settings);
  const strongest = new Uint8Array(accounts).fill(NO_CLASS);
  for (let account = 0; account < accounts; account++)
    BONDS.forEach((bond, index) => {
      for (const field of BOND_EVIDENCE[bond]) {
        const found = strength(field, account);
        if (found >= 1) strongest[account] = index;
        else if (found < 1 && strongest[account] === NO_CLASS) strongest[account] = NO_BOND;
      }
    });
  return { strongest, fields };
}

/**
 * The first mapped field that speaks for a bond of an account.
 *
 * @example evidenceOf(columns, settings, "social", 0) // => "relationship"
 */
export function evidenceOf(
  columns: Pick<TableColumns, "numbers" | "texts">,
  settings: Pick<Settings, "readiness">,
  bond: Bond,
  account: number,
): BondField | null {
  const strength = strengthOf(columns, settings);
  return BOND_EVIDENCE[bond].find((field) => strength(field, account) >= 1) ?? null;
}

function strengthOf(
  { numbers, texts }: Pick<TableColumns, "numbers" | "texts">,
  { readiness: { threshold } }: Pick<Settings, "readiness">,
): Strength {
  return (field, account) => {
    if (field === "stagesTakenPart") {
      const { codes, values } = texts.stagesTakenPart ?? {};
      const stages = stagesIn(values?.[codes?.[account] ?? 0] ?? "");
      return stages === 0 ? NaN : ((stages / STAGES) * 100) / threshold.outOf100;
    }
    const value = numbers[field]?.[account] ?? NaN;
    if (field === "discount") return Number.isNaN(value) ? NaN : Number(value > 0);
    const isOutOf100 = field === "layerRelationship" || field === "layerBarrier";
    return ratio(value, isOutOf100 ? threshold.outOf100 : threshold.outOf5);
  };
}

/** A threshold of zero is reached by whatever is known. */
function ratio(value: number, threshold: number): number {
  return threshold === 0 ? value + 1 : value / threshold;
}

/**
 * Number of stages in a list as people write it.
 *
 * @example stagesIn("need, budget; tender") // => 3
 */
export function stagesIn(list: string): number {
  const stages = list.split(/[,;/|+\n、，；]+/u).map((stage) => stage.trim());
  return new Set(stages.filter((stage) => stage !== "")).size;
}
