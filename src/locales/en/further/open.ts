import type { OpenMessageId, SharedMessageId } from "../../../engine";
import type { Words } from "../../words";

/** What is said while a question is open, and what to find out. */
export const open = {
  "tier.open": "open question",
  "text.twoSentences": "{{first}} {{second}}",
  "open.unknown": "{{names, list}} are not known: could be {{classes, list(type: disjunction)}}.",
  "open.unknown_one": "{{names, list}} is not known: could be {{classes, list(type: disjunction)}}.",
  "ask.fit": "Find out how well the offer meets their need.",
  "ask.acceptance": "Find out whether they would accept us as a supplier.",
  "ask.employees": "Find out how many people work there.",
  "ask.benchmark": "Find out whether their industry looks to them.",
  "ask.health": "Find out how well their business runs.",
  "ask.loyalty": "Find out whether they think in years or in single orders.",
  "ask.priceSensitivity": "Find out how much the price decides.",
  "ask.serviceNeed": "Find out how much service they need.",
  "ask.performanceNeed": "Find out how much performance they need.",
  "ask.strategicFit": "Find out what both sides could do for each other.",
  "ask.volume": "Find out what they bought in this year and in the one before.",
} satisfies Words<OpenMessageId | SharedMessageId>;
