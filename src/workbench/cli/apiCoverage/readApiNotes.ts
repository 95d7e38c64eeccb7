import { readFileSync } from "node:fs";

/** A member of an Excel class, as @types/office-js declares it. */
export interface NotedMember {
  readonly className: string;
  readonly member: string;
  /** The set of its note, e.g. "ExcelApi 1.9" or "ExcelApiOnline 1.1"; null when no version is noted. */
  readonly set: string | null;
  /** The rest of its first line: what it is or gives. */
  readonly type: string;
  /** Whether an add-in may set it. */
  readonly writable: boolean;
}

/** Whatever follows the version in the note is about one parameter. */
const NOTE = /\[Api set: (ExcelApi\w*) (\d+\.\d+)/;
const CLASS = /^ {4}class (\w+) extends /;
const MEMBER = /^ {8}(readonly )?(\w+)\??([:(<].*)$/;

/**
 * Every member of the Excel classes, with the requirement set that Microsoft notes for it. Overloads are one
 * member, which came with the earliest of them.
 *
 * @example readApiNotes().get("Table.resize")?.set // => "ExcelApi 1.13"
 */
export function readApiNotes(): ReadonlyMap<string, NotedMember> {
  const members = new Map<string, NotedMember>();
  let className: string | null = null;
  let set: string | null = null;
  for (const line of excelNamespace()) {
    if (line.includes("/**")) set = null;
    const note = NOTE.exec(line);
    if (note?.[1] !== undefined && note[2] !== undefined) set ??= `${note[1]} ${note[2]}`;
    if (line === "    }") className = null;
    className = CLASS.exec(line)?.[1] ?? className;
    const declared = className === null ? null : MEMBER.exec(line);
    const [, readOnly, member, type] = declared ?? [];
    if (className === null || member === undefined || type === undefined) continue;
    const key = `${className}.${member}`;
    const earlier = members.get(key);
    if (earlier === undefined || isEarlier(set, earlier.set))
      members.set(key, {
        className,
        member,
        set,
        type: (earlier?.type ?? "") + type,
        writable: readOnly === undefined && type.startsWith(":"),
      });
  }
  return members;
}

/** The lines of `declare namespace Excel`. */
function excelNamespace(): string[] {
  const lines = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8").split("\n");
  const start = lines.findIndex((line) => line.startsWith("declare namespace Excel "));
  const length = lines.slice(start + 1).findIndex((line) => line === "}");
  return lines.slice(start + 1, start + 1 + length);
}

/** The version's second number; every set of Excel's is 1.x. */
export function minorOf(set: string): number {
  return Number(set.split(".")[1]);
}

function isEarlier(set: string | null, other: string | null): boolean {
  if (set === null || !set.startsWith("ExcelApi ")) return false;
  return other === null || !other.startsWith("ExcelApi ") || minorOf(set) < minorOf(other);
}
