import { readApiNotes as readNotes } from "../../../../src/workbench/cli/apiCoverage/readApiNotes";

/** "Class.member" → the version of ExcelApi that Microsoft notes for it, e.g. "1.9". */
export function readApiNotes(): ReadonlyMap<string, string> {
  const versions = new Map<string, string>();
  for (const [key, { set }] of readNotes()) {
    const version = set === null ? undefined : /^ExcelApi (.+)$/.exec(set)?.[1];
    if (version !== undefined) versions.set(key, version);
  }
  return versions;
}
