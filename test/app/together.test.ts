import { together } from "../../src/app/together";
import type { AppMessage } from "../../src/app/messages";
import { createSay } from "../../src/locales";

const EDITED: AppMessage = { id: "run.editedMeanwhile", values: { sheet: "Leads", count: 2 } };
const NOT_KEPT: AppMessage = { id: "run.choicesNotKept", values: { why: "It is full." } };
const NOT_LOGGED: AppMessage = { id: "log.notKept", values: { why: "It is protected." } };
const EDITED_WORDS =
  "2 rows of “Leads” were edited during the run; their results are those of before. Run again.";
const NOT_LOGGED_WORDS =
  "The tiers are written, but their changes could not be noted in the tier log: It is protected.";

test.each<[string, (AppMessage | null | undefined)[], string | null]>([
  ["nothing", [null, undefined], null],
  ["one", [null, EDITED, undefined], EDITED_WORDS],
  ["two", [EDITED, null, NOT_LOGGED], `${EDITED_WORDS} ${NOT_LOGGED_WORDS}`],
  [
    "three",
    [EDITED, NOT_LOGGED, NOT_KEPT],
    `${EDITED_WORDS} ${NOT_LOGGED_WORDS} The results are written, but your choices could not be kept in this workbook: It is full.`,
  ],
])("%s to be told", (_, notes, words) => {
  const told = together(notes);
  expect(told && createSay("en")(told)).toBe(words);
});
