/** Powers of ten of the words and letters that stand behind a number, lower case [D3]. */
const WORDS: Readonly<Record<string, number>> = {
  k: 3,
  thousand: 3,
  thousands: 3,
  tsd: 3,
  m: 6,
  mm: 6,
  mn: 6,
  mio: 6,
  mln: 6,
  million: 6,
  millions: 6,
  b: 9,
  bn: 9,
  mrd: 9,
  billion: 9,
  billions: 9,
  tn: 12,
  trillion: 12,
  trillions: 12,
  lakh: 5,
  lakhs: 5,
  lac: 5,
  crore: 7,
  crores: 7,
};
const HAN_DIGITS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/** Longest first, so that "bn" is not read as "b" with a rest. */
const words = Object.keys(WORDS).sort((a, b) => b.length - a.length);

/** Matches one unit; for use inside a larger pattern with the flags `iu`. */
export const UNIT_PATTERN = `(?:${words.join("|")})\\.?(?![a-z])|[十百千万亿]+`;

/**
 * Chinese counters, simplified: what is counted, not how much of it. Weights and lengths are none, since 3吨 and 500公斤
 * in one column must not be added up, nor are spans of time.
 */
const COUNTERS = "人次 人 名 位 家 户 个 件 台 套 辆 次 笔 单 项 份".split(" ");

/** Matches one counter; for use inside a larger pattern with the flags `iu`. */
export const COUNTER_PATTERN = COUNTERS.join("|");

/**
 * Power of ten that a unit stands for. Chinese units multiply: 百万 is 2 + 4.
 *
 * @param unit As matched by UNIT_PATTERN, simplified.
 * @example unitExponent("Bn") // => 9
 * @example unitExponent("千万") // => 7
 */
export function unitExponent(unit: string): number {
  const word = WORDS[unit.toLowerCase().replace(".", "")];
  if (word !== undefined) return word;
  let exponent = 0;
  for (const character of unit) exponent += HAN_DIGITS[character] ?? 0;
  return exponent;
}
