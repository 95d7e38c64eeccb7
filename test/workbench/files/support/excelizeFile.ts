import { spawnSync } from "node:child_process";
import path from "node:path";

/** Excelize's loader imports at run time in a way that Jest refuses, so it runs in a Node of its own. */
function runExcelize(script: string, input?: Uint8Array): Uint8Array {
  const run = spawnSync(process.execPath, [path.join(__dirname, script)], {
    maxBuffer: 2 ** 26,
    ...(input && { input }),
  });
  if (run.status !== 0) throw new Error(run.stderr.toString());
  return new Uint8Array(Buffer.from(run.stdout.toString(), "base64"));
}

/** A workbook that Excelize makes, with a column and line chart. */
export const excelizeFile = (): Uint8Array => runExcelize("writeWithExcelize.cjs");

/** The workbook after Excelize opened it, wrote a cell and saved it. Throws when Excelize has anything to object. */
export const reopenedWithExcelize = (bytes: Uint8Array): Uint8Array =>
  runExcelize("reopenWithExcelize.cjs", bytes);
