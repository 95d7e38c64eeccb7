import type { ValueMessageId } from "../../../engine";
import type { Words } from "../../words";

export const value = {
  "value.strategic": "strategic",
  "value.extrinsic": "extrinsic",
  "value.intrinsic": "intrinsic",
  "value.points": "{{name}} {{points, number}}",
  "value.highest": "{{own}} leads ({{others, list}})",
  "value.whatever": "{{own}} leads, whatever it is ({{others, list}})",
  "value.alone": "{{own}} cannot be beaten",
  "value.fitTooLow": "{{fit}} would count from {{needed, number}} on.",
  "value.strategic.reason": "{{lead}}: each side has what the other lacks.",
  "value.extrinsic.reason": "{{lead}}: they want advice and service.",
  "value.intrinsic.reason": "{{lead}}: they want it cheap and easy.",
  "value.strategic.nextStep": "Build a partnership at the top.",
  "value.extrinsic.nextStep": "Offer joint solutions and consulting.",
  "value.intrinsic.nextStep": "Offer a fair price, easy buying and trade promotions.",
} satisfies Words<ValueMessageId>;
