import type { RowCard } from "../../app/types";
import { READINESS_TIERS, type Standing } from "../../engine";
import type { AnyMessage, SayAny } from "../../locales";

/** The sheet's reason in two parts, so that the card says each thing once. */
export interface CardWhy {
  /** What the account's own answers come to, where a tier set by hand stands before it and is another one. */
  drift: AnyMessage | null;
  /** The answers themselves; without the next step, which stands below them. */
  reason: string;
}

/** Between the facts and what follows from them, in either language. */
const COLON = /[:：]\s*$/;

const STANDINGS: readonly Standing[] = [...READINESS_TIERS, "open"];

/**
 * Takes the reason of a tier set by hand apart: the sheet's cell says in one sentence that it was set by hand and what
 * was computed, which the card shows in places of their own. A cell that says nothing of it – the tier was typed beside
 * it, or it was written in another language – stays whole, and the tier log tells what was computed.
 *
 * Where the reason ends with the next step, that part is left to the line below.
 *
 * @example cardWhy(card, say) // => { drift: { id: "override.drift", values: { tier: "2S" } }, reason: "Need is there." }
 */
export function cardWhy(
  card: Pick<RowCard, "setByHand" | "override" | "computed" | "why" | "nextStep">,
  say: SayAny,
): CardWhy {
  const { drift, reason } = withoutByHand(card, say);
  return { drift, reason: withoutNextStep(reason, card.nextStep) };
}

function withoutByHand(
  { setByHand, override, computed, why }: Pick<RowCard, "setByHand" | "override" | "computed" | "why">,
  say: SayAny,
): CardWhy {
  if (!setByHand) return { drift: null, reason: why };
  const after = (beginning: AnyMessage): string | null => {
    const words = say(beginning).trimEnd();
    return why.startsWith(words) ? why.slice(words.length).trimStart() : null;
  };
  const same = after({ id: "readiness.byHandSame", values: { reason: "" } });
  if (same !== null) return { drift: null, reason: same };
  for (const standing of STANDINGS) {
    const tier: string | AnyMessage = standing === "open" ? { id: "tier.open" } : standing;
    const reason = after({ id: "readiness.byHand", values: { tier, reason: "" } });
    if (reason !== null) return { drift: driftTo(standing), reason };
  }
  const isDrift = computed !== null && computed !== override?.tier;
  return { drift: isDrift ? driftTo(computed) : null, reason: why };
}

function driftTo(standing: Standing): AnyMessage {
  return standing === "open"
    ? { id: "override.driftOpen" }
    : { id: "override.drift", values: { tier: standing } };
}

/** A reason that ends with the next step, "…: find the key person.", ends with its facts: the step stands below. */
function withoutNextStep(reason: string, nextStep: string): string {
  const facts = reason.slice(0, Math.max(0, reason.length - nextStep.length));
  const isSame = nextStep !== "" && reason.slice(facts.length).toLowerCase() === nextStep.toLowerCase();
  return isSame && COLON.test(facts) ? facts.replace(COLON, nextStep.slice(-1)) : reason;
}
