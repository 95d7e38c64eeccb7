import { existsSync, statSync } from "node:fs";
import path from "node:path";

/** Files that a command was asked to write, by option, and those that it only reads. Paths are absolute. */
export interface NamedFiles {
  out?: string;
  json?: string;
  read: readonly (string | undefined)[];
}

/**
 * What is wrong with the files that are to be written, as a sentence; null when nothing is.
 *
 * @example outputProblem({ out: "/w/deals.csv", read: [] }) // => "--out /w/deals.csv: the name must end in .xlsx."
 */
export function outputProblem({ out, json, read }: NamedFiles): string | null {
  if (out !== undefined && path.extname(out).toLowerCase() !== ".xlsx")
    return `--out ${out}: the name must end in .xlsx.`;
  if (out !== undefined && json !== undefined && sameFile(out, json))
    return `--out and --json both name ${out}.`;
  for (const [option, file] of Object.entries({ "--out": out, "--json": json })) {
    if (file === undefined) continue;
    const source = read.find((each) => each !== undefined && sameFile(file, each));
    if (source !== undefined) return `${option} names ${source}, which is only read: choose another name.`;
    if (isFolder(file)) return `${option} ${file} is a folder: add the name of a file.`;
  }
  return null;
}

/** Whether both paths lead to one file: by name, by a link of either kind, in another spelling on a disk without case. */
function sameFile(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [a, b].map((file) =>
    existsSync(file) ? statSync(file, { bigint: true }) : undefined,
  );
  return one !== undefined && other !== undefined && one.dev === other.dev && one.ino === other.ino;
}

function isFolder(file: string): boolean {
  return existsSync(file) && statSync(file).isDirectory();
}
