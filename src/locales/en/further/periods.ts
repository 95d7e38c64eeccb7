import type { PeriodMessageId } from "../../../engine";
import type { Words } from "../../words";

export const periods = {
  "periods.lines": "Lines",
  "periods.stated": "Compared: {{measure}} with {{before}}.",
  "periods.dated": "Compared: {{measure}} of {{turn}} to {{end}} with {{start}} to {{last}}.",
  "periods.noDates": "No line has a date up to then, so there is nothing to compare.",
  "periods.earlierPartial":
    "The dates begin on {{day}}, so the earlier period is not whole: what seems to rise or to be new may have been there before.",
  "periods.laterPartial":
    "The dates end on {{day}}, so the later period is not whole: what seems to fall or to be silent may still come.",
  "periods.undated": "{{count, number}} lines have no date and are in neither period.",
  "periods.undated_one": "{{count, number}} line has no date and is in neither period.",
} satisfies Words<PeriodMessageId>;
