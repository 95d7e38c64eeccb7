import { readFileSync } from "node:fs";

/** "Class" and "Class.member" → the version in Microsoft's note "[Api set: ExcelApi 1.9]" of @types/office-js. */
export function readApiNotes(): ReadonlyMap<string, string> {
  const lines = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8").split("\n");
  const notes = new Map<string, string>();
  let inExcel = false;
  let className: string | null = null;
  let note: string | null = null;
  for (const line of lines) {
    if (/^(export )?declare namespace /.test(line)) inExcel = line.includes("namespace Excel ");
    if (!inExcel) continue;
    if (line.includes("/**")) note = null;
    // A later note in the same comment is about one parameter.
    note ??= /\[Api set: ExcelApi (1\.\d+)/.exec(line)?.[1] ?? null;
    const opened = /^ {4}class (\w+) /.exec(line);
    if (opened?.[1] !== undefined) {
      className = opened[1];
      if (note !== null) notes.set(className, note);
      note = null;
    } else if (line === "    }") {
      className = null;
    }
    const member = className === null ? null : /^ {8}(?:readonly )?(\w+)\??[:(]/.exec(line)?.[1];
    if (className === null || member === null || member === undefined) continue;
    const key = `${className}.${member}`;
    const earlier = notes.get(key);
    if (note !== null && (earlier === undefined || Number(note.slice(2)) < Number(earlier.slice(2))))
      notes.set(key, note);
  }
  return notes;
}
