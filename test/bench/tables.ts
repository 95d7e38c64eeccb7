import type { Round } from "./duel";
import type { ReadingReport } from "./reading";
import type { Report } from "./results";

/** Everything that one run of the bench measured. */
export interface Measured {
  contest: readonly Report[];
  sizes: readonly Round[];
  distributions: readonly Round[];
  reading: ReadingReport;
  /** Order lines that were grouped; 0 = there were none. */
  lines: number;
}

/**
 * The measurements as markdown: ratios, since milliseconds belong to a machine.
 *
 * @example tables(measured) // => "| 1,000,000 accounts | whole job | …"
 */
export function tables({ contest, sizes, distributions, reading, lines }: Measured): string {
  const [engine] = contest;
  const accounts = Math.max(...distributions.map(({ count }) => count));
  const peers = contest.map(({ name, job, lines: grouped, peak }) => [
    name,
    times(job, engine?.job),
    grouped === undefined ? "not run" : times(grouped, engine?.lines),
    `${peak} MB`,
  ]);
  const rounds = (of: readonly Round[]) =>
    of.map(({ what, count, engine: took, prototype }) => [
      what,
      `${((took / count) * 1e6).toFixed(0)} ns`,
      times(took, prototype),
    ]);
  return [
    "Each in a process of its own; time as a multiple of the engine's, more is slower:",
    table(
      [
        `${thousands(accounts)} accounts`,
        "whole job",
        lines > 0 ? `${thousands(lines)} order lines` : "order lines",
        "peak memory",
      ],
      peers,
    ),
    "Engine and prototype in turn in one process; processor time of the engine as a multiple of the prototype's:",
    table(
      ["accounts", "per account", "whole job"],
      rounds(sizes.map((round) => ({ ...round, what: thousands(round.count) }))),
    ),
    table([`values of ${thousands(accounts)} accounts`, "per account", "whole job"], rounds(distributions)),
    table(
      [
        "from JSON text to columns",
        "engine ÷ prototype",
        "÷ frugal prototype",
        "longest step",
        "peak memory of all",
      ],
      [
        [
          `${thousands(accounts)} × 13 cells`,
          times(reading.engine, reading.prototype),
          times(reading.engine, reading.frugal),
          `${Math.ceil(reading.longestStep)} ms`,
          `${reading.peak} MB`,
        ],
      ],
    ),
  ].join("\n\n");
}

function times(took: number | undefined, base: number | undefined): string {
  return took === undefined || base === undefined ? "not run" : `${(took / base).toFixed(2)} ×`;
}

function thousands(count: number): string {
  return count.toLocaleString("en-US");
}

function table(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = head.map((_, column) => (column === 0 ? "---" : "--:"));
  return [line(head), line(rule), ...lines.map(line)].join("\n");
}
