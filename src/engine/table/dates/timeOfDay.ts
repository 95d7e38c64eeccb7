const CLOCK =
  /(?:^|[t ,]|(?<=[上下中]午) ?)(\d{1,2})[:时](\d{2})(?:分|(?::|分)(\d{2})(?:[.,](\d{1,9}))?秒?)?(?: ?([ap])\.?m\.?)?(?: ?(?:z|utc|gmt|[-+]\d{2}:?\d{2}))?$/;
const HALF_OF_DAY = /([上下中]午) ?$/;
/** "30 September 2026 at 10:30", in the languages whose long dates put a word there. */
const LINK = /[, ]+(?:at|um|à|às|om|kl\.?|alle|,)$/;

/** A text without its time of day. */
export interface WithoutTime {
  rest: string;
  /** Share of the day, 0 where no time stands there; NaN where it is no time. */
  time: number;
}

/**
 * Takes the time of day from the end of a date text. Time zones are read over: the day is the day that was
 * written down.
 *
 * @param text Folded, in lower case.
 * @example timeOfDay("2026-09-30t18:00:00.000z") // => { rest: "2026-09-30", time: 0.75 }
 * @example timeOfDay("9/30/2026, 6:00 pm") // => { rest: "9/30/2026", time: 0.75 }
 */
export function timeOfDay(text: string): WithoutTime {
  const clock = CLOCK.exec(text);
  if (!clock) return { rest: text, time: 0 };
  const [, hours, minutes, seconds, fraction, letter] = clock;
  const before = text.slice(0, clock.index);
  const half = HALF_OF_DAY.exec(before)?.[1];
  const rest = before
    .replace(HALF_OF_DAY, "")
    .trim()
    .replace(LINK, "")
    .replace(/[, ]+$/, "");
  const hour = hourOf(Number(hours), half === undefined ? letter : half === "上午" ? "a" : "p");
  const second = Number(seconds ?? 0) + Number(`0.${fraction ?? 0}`);
  if (Number(minutes) > 59 || second >= 60) return { rest, time: NaN };
  return { rest, time: (hour * 3600 + Number(minutes) * 60 + second) / 86_400 };
}

function hourOf(hour: number, half: string | undefined): number {
  if (hour > 23) return NaN;
  if (half === undefined || hour > 12) return hour;
  return (hour % 12) + (half === "p" ? 12 : 0);
}
