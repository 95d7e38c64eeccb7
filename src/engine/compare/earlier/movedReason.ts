import type { Analysis } from "../../analysis";
import { ranOf } from "../../models/ran";
import { sentencesOf } from "../../models/sentences";
import { toldOf } from "../../models/told";
import type { Message, Say } from "../../types";
import { reasonMessage } from "../changes";
import type { MovedAccount } from "./types";

/**
 * Why an account moved, as far as it is known: what changed in its own inputs, a tier set by hand or handed back, other
 * settings, or the others around it. Where nothing is known of what it stood on before, its reason as it is now, as the
 * tier log has it.
 *
 * @example movedReason(analysis, say)(moved) // => "Budget is “yes” (was “no”)."
 */
export function movedReason(analysis: Analysis, say: Say): (moved: MovedAccount) => string {
  const { readiness, headers } = analysis;
  const sentences = readiness && sentencesOf(ranOf("readiness", readiness), toldOf(analysis), say);
  return ({ account, changes, because }) => {
    if (because === "unknown") return sentences?.(account).reason ?? "";
    if (because === "byHand") return say(byHandMessage(analysis, account));
    const own = reasonMessage(changes, headers);
    if (because === undefined) return say(own);
    const other: Message = { id: because === "automatic" ? "log.automatic" : "moved.settings" };
    if (changes.length > 0) return say({ id: "text.twoSentences", values: { first: own, second: other } });
    return say(because === "automatic" ? other : { id: "moved.settingsAlone" });
  };
}

function byHandMessage({ byHand }: Analysis, account: number): Message {
  const { by = null, why = null } = byHand?.overrides.get(account) ?? {};
  if (by !== null && why !== null) return { id: "moved.byHandByWhy", values: { by, why } };
  if (by !== null) return { id: "moved.byHandBy", values: { by } };
  return why === null ? { id: "moved.byHand" } : { id: "moved.byHandWhy", values: { why } };
}
