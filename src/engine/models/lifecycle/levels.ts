import { ABC_CLASSES } from "../../types";
import { ANSWER_NO, ANSWER_UNKNOWN, ANSWER_YES } from "../../table/types";
import { abcMeasure } from "../abcMeasure";
import { classifyAbc } from "../abc/classify";
import { APART, CLASSIFIED } from "../abc/status";
import { NO_CLASS, type ModelInputs } from "../model";
import { PYRAMID_STATUS, SEGMENTS, type PyramidResult } from "../pyramid/classify";

/** Whether accounts are high or low [C2], and what says so. */
export interface Levels {
  /** ANSWER_YES high, ANSWER_NO low, ANSWER_UNKNOWN where nothing tells; by account. */
  high: Uint8Array;
  by: "abc" | "pyramid";
  /** Index into the classes of ABC or the segments of the pyramid, by account; meaningful where high is known. */
  classes: Uint8Array;
  /** 1 where the account stands apart: no class, but low. */
  apart: Uint8Array;
}

const CLASS_A = ABC_CLASSES.indexOf("A");
const IMPORTANT = SEGMENTS.indexOf("important");
const UNKNOWN_VALUE = PYRAMID_STATUS.indexOf("unclassified");

/**
 * High is ABC class A, or, where the settings choose the pyramid and there is one, the segment important or above [C2].
 * Where ABC was not chosen it is computed for this alone. An account that stands apart brings
 * less than nothing, so it is low; of one without a value nothing is said.
 *
 * @example levelsOf(inputs).high // => [1, 0, 2]
 */
export function levelsOf(inputs: ModelInputs): Levels {
  const { pyramid } = inputs.earlier;
  const isChosen = inputs.settings.models?.includes("pyramid") ?? false;
  return isChosen && pyramid?.ends ? bySegment(pyramid) : byClass(inputs);
}

function byClass({ columns, settings, earlier }: ModelInputs): Levels {
  const { accounts, numbers } = columns;
  const measure = abcMeasure(settings.abc, (field) => field in numbers);
  const values = (measure && numbers[measure]) ?? new Float64Array(accounts).fill(NaN);
  const { status, classes } = earlier.abc ?? classifyAbc(values, settings.abc);
  const high = new Uint8Array(accounts).fill(ANSWER_UNKNOWN);
  const apart = new Uint8Array(accounts);
  for (let account = 0; account < accounts; account++) {
    if (status[account] === APART) {
      apart[account] = 1;
      high[account] = ANSWER_NO;
    } else if (status[account] === CLASSIFIED)
      high[account] = classes[account] === CLASS_A ? ANSWER_YES : ANSWER_NO;
  }
  return { high, by: "abc", classes, apart };
}

/** Prospects and the inactive are in no segment, so they are low. */
function bySegment({ classes, status }: PyramidResult): Levels {
  return {
    high: classes.map((segment, account) => {
      if (status[account] === UNKNOWN_VALUE) return ANSWER_UNKNOWN;
      return segment <= IMPORTANT ? ANSWER_YES : ANSWER_NO;
    }),
    by: "pyramid",
    classes,
    apart: classes.map((segment) => (segment === NO_CLASS ? 1 : 0)),
  };
}
