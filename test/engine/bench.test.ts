import { engineJob, engineLines, jobResult } from "../bench/engineJob";
import { Prototype } from "../bench/prototype";
import {
  engineReads,
  frugalPrototypeReads,
  messagesOf,
  plainColumns,
  prototypeReads,
} from "../bench/reading";
import { differences } from "../bench/results";
import { DISTRIBUTIONS, makeRows } from "../bench/rows";

/** The columnar kernels beside plain loops that were written by themselves: what the bench measures is the same job. */
const ROWS = makeRows(20_000);

test.each(Object.entries(DISTRIBUTIONS))(
  "the whole job comes to the same by plain loops: %s",
  (_, distribution) => {
    const rows = { ...ROWS, revenue: distribution(ROWS.revenue) };
    const plain = new Prototype(rows.count).job(rows)();
    expect(differences(jobResult(engineJob(rows)), plain)).toEqual([]);
  },
);

test("order lines come to the same customers and figures", () => {
  const lines = {
    quantity: Float64Array.from(ROWS.owner, (_, i) => (i % 41) - 3),
    price: Float64Array.from(ROWS.owner, (_, i) => 0.5 + (i % 97) / 4),
    customer: Float64Array.from(ROWS.owner, (owner, i) => (i % 13 === 0 ? NaN : 12_000 + owner)),
  };
  const engine = engineLines(lines);
  expect(engine.customers).toBe(50);
  expect(differences(engine, new Prototype(ROWS.count).lines(lines))).toEqual([]);
});

test("JSON text comes to the same columns", () => {
  const rows = makeRows(2_000);
  const messages = messagesOf(rows);
  const engine = engineReads(messages, rows.count);
  for (const read of [prototypeReads, frugalPrototypeReads])
    expect(engine).toEqual(read(messages, plainColumns(rows.count)));
  expect(engine).toEqual([...rows.criteria, ...rows.answers, rows.revenue]);
});

test("differences are told with their place", () => {
  expect(differences({ a: [1, 2], b: 3 }, { a: [1, 2.5], b: 3 })).toEqual(["a.1: 2, 2.5"]);
  expect(differences({ a: 1 }, undefined)).toEqual([": [object Object], undefined"]);
});
