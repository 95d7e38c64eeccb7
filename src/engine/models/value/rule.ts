/**
 * The rule of value types (domain 3.8) for one account, its points known or not.
 * [V1] The highest of three points says what the account buys; strategic fit counts from `needed` on; ties go strategic,
 * extrinsic, intrinsic. What is not known may be anything from 0 to 5 [R3].
 */
export const VALUE_TYPES = ["strategic", "extrinsic", "intrinsic"] as const;
export type ValueType = (typeof VALUE_TYPES)[number];

/** The questions, in the order in which they are asked where all would settle as much. */
export const VALUE_QUESTIONS = ["priceSensitivity", "serviceNeed", "strategicFit"] as const;
export type ValueQuestion = (typeof VALUE_QUESTIONS)[number];

/** Points of 5 by question; NaN = not known. */
export type ValuePoints = readonly [priceSensitivity: number, serviceNeed: number, strategicFit: number];

const STRATEGIC = VALUE_TYPES.indexOf("strategic");
const EXTRINSIC = VALUE_TYPES.indexOf("extrinsic");
const INTRINSIC = VALUE_TYPES.indexOf("intrinsic");

const HIGHEST = 5;

/**
 * The types that some completion of the unknown points leads to, as bits: 1 << index into VALUE_TYPES. Each type is
 * likeliest where its own points are as high and the others as low as they can be, so three looks suffice.
 *
 * @param needed from where on strategic fit counts
 * @example possibleTypes(3, 5, NaN, 4) // => 0b011: extrinsic, or strategic where the fit is 5
 */
export function possibleTypes(price: number, service: number, fit: number, needed: number): number {
  const leastPrice = or(price, 0);
  const leastService = or(service, 0);
  const leastFit = or(fit, 0);
  let set = 0;
  if (typeOf(leastPrice, leastService, or(fit, HIGHEST), needed) === STRATEGIC) set |= 1 << STRATEGIC;
  if (typeOf(leastPrice, or(service, HIGHEST), leastFit, needed) === EXTRINSIC) set |= 1 << EXTRINSIC;
  if (typeOf(or(price, HIGHEST), leastService, leastFit, needed) === INTRINSIC) set |= 1 << INTRINSIC;
  return set;
}

/**
 * The question whose answer leaves the fewest types in the worst case; of equals the first; one that narrows nothing is
 * not asked [R4].
 *
 * @returns index into VALUE_QUESTIONS, or null where one type is left
 * @example nextValueQuestion([NaN, 5, NaN], 4) // => 2: price sensitivity cannot win any more
 */
export function nextValueQuestion(points: ValuePoints, needed: number): number | null {
  const now = sizeOf(possibleTypes(...points, needed));
  if (now <= 1) return null;
  const answers = answersWorthTrying(points, needed);
  let best: number | null = null;
  let fewest = Infinity;
  for (const question of VALUE_QUESTIONS.keys()) {
    if (!Number.isNaN(points[question])) continue;
    const sizes = answers.map((answer) =>
      sizeOf(possibleTypes(...answered(points, question, answer), needed)),
    );
    const worst = Math.max(...sizes);
    if (Math.min(...sizes) < now && worst < fewest) [best, fewest] = [question, worst];
  }
  return best;
}

function typeOf(price: number, service: number, fit: number, needed: number): number {
  if (fit >= needed && fit >= service && fit >= price) return STRATEGIC;
  return service >= price ? EXTRINSIC : INTRINSIC;
}

/** What is possible changes only at the ends, at the threshold and at the known points: each of these, and between them. */
function answersWorthTrying(points: ValuePoints, needed: number): number[] {
  const known = points.filter((value) => !Number.isNaN(value));
  const turns = [...new Set([0, HIGHEST, needed, ...known])].sort((a, b) => a - b);
  return turns.flatMap((turn, i) => [turn, (turn + (turns[i + 1] ?? turn)) / 2]);
}

function answered([price, service, fit]: ValuePoints, question: number, answer: number): ValuePoints {
  return [question === 0 ? answer : price, question === 1 ? answer : service, question === 2 ? answer : fit];
}

function or(points: number, otherwise: number): number {
  return points === points ? points : otherwise;
}

function sizeOf(set: number): number {
  return VALUE_TYPES.filter((_, i) => (set & (1 << i)) !== 0).length;
}
