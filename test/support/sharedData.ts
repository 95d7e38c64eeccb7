import { existsSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./command";

const folder = path.join(ROOT, "../shared/data");

/**
 * A file of the reference data beside the project, or null where it is not there: then nothing is registered,
 * and the run says so.
 */
export function sharedData(what: string, ...parts: string[]): string | null {
  const file = path.join(folder, ...parts);
  if (existsSync(file)) return file;
  process.stderr.write(`not run: ${what} (../shared/data/${parts.join("/")})\n`);
  return null;
}
