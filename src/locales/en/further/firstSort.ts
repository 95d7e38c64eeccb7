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
  "firstSort.unknown": "{{names, list}} are not known: could be {{classes, list(type: disjunction)}}.",
  "firstSort.unknown_one": "{{names, list}} is not known: could be {{classes, list(type: disjunction)}}.",
  "firstSort.ask.fit": "Find out how well the offer meets their need.",
  "firstSort.ask.acceptance": "Find out whether they would accept us as a supplier.",
} satisfies Words<FirstSortMessageId>;
