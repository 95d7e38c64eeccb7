import type { ScreeningMessageId } from "../../../engine";
import type { Words } from "../../words";

export const screening = {
  "screening.key": "key account",
  "screening.watch": "watch",
  "screening.no": "no key account",
  "screening.points": "{{name}} {{points, number}}",
  "screening.below": "{{name}} {{points, number}} is below {{needed, number}}",
  "screening.key.reason": "{{facts, list}}: large or a landmark, sound, and in it for the long run.",
  "screening.watch.reason": "{{facts, list}}; the other two principles hold.",
  "screening.no.reason": "{{facts, list}}.",
  "screening.key.nextStep": "Make it a key account: write its account plan.",
  "screening.watch.nextStep.scale":
    "Keep it warm; look again once it grows or sets the pace in its industry.",
  "screening.watch.nextStep.health": "Big but not sound: sell on safe terms and watch how its business runs.",
  "screening.watch.nextStep.loyalty": "Find what would make them stay before you invest.",
  "screening.no.nextStep": "Serve it as any other account.",
} satisfies Words<ScreeningMessageId>;
