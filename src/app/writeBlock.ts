import { applyOutput, type Applied } from "../excel";
import type { TableData } from "../engine";
import { baselineOf, lastRunOf } from "./baseline";
import { foundOf } from "./foundRun";
import { headingsRead } from "./headingAt";
import { identityOf } from "./identityOf";
import type { Look } from "./look";
import type { Classified } from "./types";
import type { Workshop } from "./workshop";

export interface WriteBlockOptions {
  /** Rows that were edited since they were read are written all the same. */
  allowEdited?: boolean;
  /** Every cell is read back; otherwise a sample. */
  verify?: boolean;
  /** The run as the tier log calls it. */
  run?: string;
  signal?: AbortSignal;
  onProgress?: (share: number) => void;
}

/** Writes the own block, of line data the Accounts sheet as well, into the rows that were read. */
export async function writeBlock(
  workshop: Workshop,
  look: Look,
  data: TableData,
  { output, accounts, analysis }: Pick<Classified, "output" | "accounts" | "analysis">,
  options: WriteBlockOptions = {},
): Promise<Applied> {
  const { opened, rows } = look;
  const identity = identityOf(look, data);
  const { memory, runner } = workshop;
  const baseline = baselineOf(look, data, { output, accounts });
  const found = foundOf(workshop, look, analysis.record);
  const last = lastRunOf(baseline, found);
  const headings = headingsRead(look, data);
  const written = { source: opened.source, rows, output, accounts, identity, headings };
  const request = { ...written, runner, last, ...options };
  const applied = await applyOutput(request);
  memory.baseline = baseline;
  if (found) memory.found = found;
  return applied;
}
