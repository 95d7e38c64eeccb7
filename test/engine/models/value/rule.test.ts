import fc from "fast-check";
import { membersOf } from "../../../../src/engine/models/completion";
import { nextValueQuestion, possibleTypes, type ValuePoints } from "../../../../src/engine/models/value/rule";

const STEPS = [0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5];
const NEEDED = [0, 2, 3.5, 4, 5];

/** The rule as domain 3.8 says it, for three known points. */
function plain(price: number, service: number, fit: number, needed: number): number {
  const counted = fit >= needed ? [fit, service, price] : [-1, service, price];
  return counted.indexOf(Math.max(...counted));
}

/** What every answer on the scale comes to, one after the other. */
function every(points: ValuePoints, needed: number): number[] {
  const [price, service, fit] = points.map((value) => (Number.isNaN(value) ? STEPS : [value]));
  const found = new Set<number>();
  for (const p of price ?? [])
    for (const s of service ?? []) for (const f of fit ?? []) found.add(plain(p, s, f, needed));
  return [...found].sort((a, b) => a - b);
}

const point = fc.oneof(fc.constantFrom(...STEPS), fc.constant(NaN));
const points = fc.tuple(point, point, point);
const needed = fc.constantFrom(...NEEDED);

test.each<[ValuePoints, number[]]>([
  [[5, 2, 1], [2]],
  [[2, 5, 1], [1]],
  [[2, 3, 4], [0]],
  [[4, 4, 4], [0]],
  [[3, 3, 1], [1]],
  [[1, 2, 3.9], [1]],
  [[2, 1, 3.9], [2]],
  [[NaN, NaN, 5], [0]],
  [[NaN, 5, 1], [1]],
  [[0, NaN, 1], [1]],
  [
    [3, 5, NaN],
    [0, 1],
  ],
  [
    [NaN, NaN, NaN],
    [0, 1, 2],
  ],
])("[V1] %j may be %j", (given, expected) => {
  expect(membersOf(possibleTypes(...given, 4))).toEqual(expected);
});

test.each<[ValuePoints, number | null]>([
  [[NaN, NaN, NaN], 0],
  [[NaN, 5, NaN], 2],
  [[0, NaN, NaN], 2],
  [[NaN, 2, NaN], 0],
  [[4, NaN, 2], 1],
  [[5, 2, 1], null],
])("[R4] of %j question %p is next: one that narrows nothing is not asked", (given, question) => {
  expect(nextValueQuestion(given, 4)).toBe(question);
});

test("[V1, R3] the set is what every answer on the scale comes to", () => {
  fc.assert(
    fc.property(points, needed, (given, limit) => {
      expect(membersOf(possibleTypes(...given, limit))).toEqual(every(given, limit));
    }),
    { numRuns: 500 },
  );
});

test("[R5] an answer more never enlarges the set", () => {
  fc.assert(
    fc.property(points, needed, fc.nat(2), fc.constantFrom(...STEPS), (given, limit, at, answer) => {
      fc.pre(Number.isNaN(given[at]));
      const [price, service, fit] = given.map((value, i) => (i === at ? answer : value));
      const after = membersOf(possibleTypes(price ?? NaN, service ?? NaN, fit ?? NaN, limit));
      expect(membersOf(possibleTypes(...given, limit))).toEqual(expect.arrayContaining(after));
    }),
  );
});

test("[R4] the question asked narrows the set, and no other leaves fewer in the worst case", () => {
  fc.assert(
    fc.property(points, needed, (given, limit) => {
      const now = every(given, limit);
      const asked = nextValueQuestion(given, limit);
      expect(asked === null).toBe(now.length === 1);
      fc.pre(asked !== null);
      const sizes = (question: number): number[] =>
        STEPS.map((answer) => {
          const [price, service, fit] = given.map((value, i) => (i === question ? answer : value));
          return every([price ?? NaN, service ?? NaN, fit ?? NaN], limit).length;
        });
      const open = [0, 1, 2].filter((i) => Number.isNaN(given[i]) && Math.min(...sizes(i)) < now.length);
      const least = Math.min(...open.map((i) => Math.max(...sizes(i))));
      expect(asked).toBe(open.find((i) => Math.max(...sizes(i)) === least));
    }),
    { numRuns: 300 },
  );
});
