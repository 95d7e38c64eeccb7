import { classColumn } from "../classColumn";
import { RAMP } from "../colours";
import type { Model } from "../model";
import { perAccount } from "../perAccount";
import { pyramidAsks } from "./asks";
import { classifyPyramid, SEGMENTS } from "./classify";
import { explainPyramid, pyramidFigures, pyramidJson, pyramidNotes } from "./explain";

const label = (index: number) => ({ id: `pyramid.${SEGMENTS[index] ?? "ordinary"}` }) as const;

/** The pyramid (domain 3.4): who are the key accounts, and how each segment is covered. */
export const pyramid: Model<"pyramid"> = {
  ...pyramidAsks,
  id: "pyramid",
  classes: SEGMENTS,
  label,
  none: { id: "summary.noClass" },
  colours: [RAMP[0], RAMP[1], RAMP[2], RAMP[4]],
  classify: classifyPyramid,
  explain: perAccount(explainPyramid),
  advises: true,
  json: perAccount(pyramidJson),
  columns: [classColumn("pyramid", label, { width: 12 })],
  notes: pyramidNotes,
  figures: pyramidFigures,
};
