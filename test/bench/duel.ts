import { engineJob, jobResult } from "./engineJob";
import { duel, worked } from "./measure";
import { Prototype } from "./prototype";
import { differences } from "./results";
import { DISTRIBUTIONS, makeRows, type Rows } from "./rows";

/** The engine beside the yardstick, on one table. */
export interface Round {
  what: string;
  count: number;
  engine: number;
  prototype: number;
}

const SIZES = [10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000];

/**
 * Engine and prototype in turn on the same rows.
 *
 * @throws Error where they do not come to the same.
 */
function roundOf(what: string, rows: Rows): Round {
  const prototype = new Prototype(rows.count);
  const { times, results } = duel<"engine" | "prototype", unknown>(
    {
      engine: () => engineJob(rows),
      prototype: () => prototype.job(rows),
    },
    worked,
  );
  const engine = jobResult(results.engine as ReturnType<typeof engineJob>);
  const plain = (results.prototype as ReturnType<Prototype["job"]>)();
  const wrong = differences(engine, plain);
  if (wrong.length > 0) throw new Error(`${what}: engine and prototype differ:\n${wrong.join("\n")}`);
  return { what, count: rows.count, ...times };
}

export function bySize(): Round[] {
  return SIZES.map((count) => roundOf(`${count}`, makeRows(count)));
}

export function byDistribution(count: number): Round[] {
  const rows = makeRows(count);
  return Object.entries(DISTRIBUTIONS).map(([what, distribution]) =>
    roundOf(what, { ...rows, revenue: distribution(rows.revenue) }),
  );
}
