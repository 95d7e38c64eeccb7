import { spawnSync } from "node:child_process";
import path from "node:path";

/**
 * A workbook that Excelize makes, with a column and line chart. Its loader imports at run time in a way that
 * Jest refuses, so it runs in a Node of its own.
 */
export function excelizeFile(): Uint8Array {
  const run = spawnSync(process.execPath, [path.join(__dirname, "writeWithExcelize.cjs")], {
    maxBuffer: 2 ** 26,
  });
  if (run.status !== 0) throw new Error(run.stderr.toString());
  return new Uint8Array(Buffer.from(run.stdout.toString(), "base64"));
}
