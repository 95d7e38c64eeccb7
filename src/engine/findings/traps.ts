import type { Finding, Trap } from "../analysis";
import { findBigProduct } from "./bigProduct";
import { findConcentration } from "./concentration";
import { TRAP_KINDS, type TrapKind } from "./kinds";
import { findProfitless } from "./profitless";
import { findSingleIndicator } from "./singleIndicator";
import { findTerms } from "./terms";
import type { FindTrap, TrapInputs } from "./trap";

const TRAPS: Readonly<Record<TrapKind, FindTrap>> = {
  "trap.singleIndicator": findSingleIndicator,
  "trap.concentration": findConcentration,
  "trap.bigProduct": findBigProduct,
  "trap.profitless": findProfitless,
  "trap.terms": findTerms,
};

/**
 * The five traps, looked for on the user's own data (domain 5): every one with what it came to, and those that were
 * found as findings. Where nothing has a class there is nothing to look for.
 *
 * @example findTraps(inputs)?.traps.map(({ state }) => state) // => ["clear", "found", "unmapped", "clear", "unmapped"]
 */
export function findTraps(inputs: TrapInputs): { traps: Trap[]; findings: Finding[] } | null {
  const { abc } = inputs;
  if (abc.withoutClasses || abc.pareto.total <= 0) return null;
  const outcomes = TRAP_KINDS.map((kind) => ({ kind, outcome: TRAPS[kind](inputs) }));
  return {
    traps: outcomes.map(({ kind, outcome: { state, message } }) => ({ kind, state, message })),
    findings: outcomes.flatMap(({ kind, outcome }): Finding[] =>
      outcome.state === "found" ? [{ kind, message: outcome.message, accounts: outcome.accounts }] : [],
    ),
  };
}
