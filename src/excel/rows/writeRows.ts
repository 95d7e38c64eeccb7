import type { OutputPlan } from "../../engine";
import type { RowIdentity } from "../identity/types";
import { thisRunner } from "../journal/runner";
import type { DataRows, Source } from "../source/types";
import { writeSome } from "./writeSome";

/** Writes single rows of the own block as planned (`writeSome`). */
export function writeRows(
  source: Source,
  rows: DataRows,
  output: OutputPlan,
  lines: readonly number[],
  identity: RowIdentity,
): Promise<void> {
  return writeSome(source, { lines: { rows, output, lines, identity } }, thisRunner());
}
