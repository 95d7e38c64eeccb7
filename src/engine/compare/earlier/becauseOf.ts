import type { Analysis } from "../../analysis";
import { NO_TIER } from "../../table/types";
import type { Moved } from "../movement";
import { codesOf, ruleOf } from "./found";
import type { Found, MovedAccount, MovedModel } from "./types";

/**
 * Why accounts moved, beside their own inputs: a tier set by hand or handed back, or other settings.
 *
 * @returns what adds it to an account that moved
 */
export function becauseOf(
  analysis: Analysis,
  found: Found,
  model: MovedModel,
): (moved: Moved) => MovedAccount {
  const { readiness } = found;
  if (model === "readiness" && !readiness?.answers) return (moved) => ({ ...moved, because: "unknown" });
  const rule = model === "abc" ? found.abc?.rule : readiness?.rule;
  const isOther = rule !== ruleOf(analysis, model);
  const was = codesOf(model === "readiness" ? (readiness?.byHand ?? "") : "");
  const is = model === "readiness" ? analysis.readiness?.override : undefined;
  return (moved) => {
    const [before, now] = [was[moved.earlier] ?? NO_TIER, is?.[moved.account] ?? NO_TIER];
    if (now !== NO_TIER) return { ...moved, because: "byHand" };
    if (before !== NO_TIER) return { ...moved, because: "automatic" };
    return isOther ? { ...moved, because: "settings" } : moved;
  };
}
