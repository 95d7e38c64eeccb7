import type { FirstSortMessageId } from "../../../engine";
import type { Words } from "../../words";

export const firstSort = {
  "firstSort.core": "core",
  "firstSort.open": "open",
  "firstSort.unlikely": "unlikely",
  "firstSort.core.reason":
    "{{fit}} {{fitPoints, number}} and {{acceptance}} {{acceptancePoints, number}}: they need it and like it.",
  "firstSort.open.reason":
    "{{acceptance}} {{acceptancePoints, number}}: they can accept us; {{fit}} {{fitPoints, number}} is below {{needed, number}}.",
  "firstSort.unlikely.reason":
    "{{acceptance}} {{acceptancePoints, number}} is below {{needed, number}}: they will hardly accept us.",
  "firstSort.core.nextStep": "Give your time here first.",
  "firstSort.open.nextStep": "Give the time that core accounts leave.",
  "firstSort.unlikely.nextStep": "Spend no time.",
} satisfies Words<FirstSortMessageId>;
