import { RAMP } from "../colours";
import type { Model } from "../model";
import { perAccount } from "../perAccount";
import { rfmAsks } from "./asks";
import { classifyRfm, RECENCY_SCORES, rfmScore } from "./classify";
import { explainRfm, rfmJson, rfmNotes } from "./explain";

const scoreOf = (index: number): number => Number(RECENCY_SCORES[index] ?? 0);

/** RFM (domain 3.10): how lately, how often and for how much they buy, each in fifths. */
export const rfm: Model<"rfm"> = {
  ...rfmAsks,
  id: "rfm",
  classes: RECENCY_SCORES,
  label: (index) => ({ id: `rfm.class.${RECENCY_SCORES[index] ?? "1"}` }),
  none: { id: "summary.noClass" },
  colours: RAMP,
  classify: classifyRfm,
  explain: perAccount(explainRfm),
  advises: true,
  json: perAccount(rfmJson),
  columns: [
    {
      id: "rfm",
      header: { id: "column.rfm" },
      value: (result, account) => rfmScore(result, account) ?? "",
      numberFormat: "0",
      width: 9,
      alignment: "Center",
      coloured: false,
    },
  ],
  // The column holds whole scores: those with recency 5 are 511 to 555.
  tableKey: (index) => ({ atLeast: scoreOf(index) * 100, below: (scoreOf(index) + 1) * 100 }),
  notes: rfmNotes,
};
