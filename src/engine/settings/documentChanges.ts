import type { SettingsJson } from "./documentOf";

/** One place in which two settings documents differ. */
export interface DocumentChange {
  /** As in `settings.json`: "abc.cut.a". */
  path: string;
  /** What stands there, as text; null: nothing, so that the standard applies. */
  from: string | null;
  to: string | null;
}

/** A value that is longer is cut: who wants all of it reads the document. */
const MOST_SIGNS = 40;

/**
 * Where two documents differ, place by place, in the order of the second and then of what only the first has. A list is
 * one value; the version is none of them.
 *
 * @param before a document as it was found: it need not be valid
 * @example documentChanges({ abc: { cut: { kind: "cumulative", a: 80 } } }, { models: ["abc"] })
 * // => [{ path: "models", from: null, to: "abc" }, { path: "abc.cut.a", from: "80", to: null }, …]
 */
export function documentChanges(before: SettingsJson, after: SettingsJson): DocumentChange[] {
  const { version: _, ...from } = before;
  const { version: __, ...to } = after;
  return changesBelow("", from, to);
}

function changesBelow(path: string, from: SettingsJson, to: SettingsJson): DocumentChange[] {
  const names = [...new Set([...Object.keys(to), ...Object.keys(from)])];
  return names.flatMap((name): DocumentChange[] => {
    const [old, now] = [valueOf(from, name), valueOf(to, name)];
    if (JSON.stringify(old) === JSON.stringify(now)) return [];
    const place = path === "" ? name : `${path}.${name}`;
    const isPart = (value: unknown) => value === undefined || isObject(value);
    if (isPart(old) && isPart(now))
      return changesBelow(place, isObject(old) ? old : {}, isObject(now) ? now : {});
    return [{ path: place, from: textOf(old), to: textOf(now) }];
  });
}

function valueOf(part: SettingsJson, name: string): unknown {
  return Object.hasOwn(part, name) ? part[name] : undefined;
}

function isObject(value: unknown): value is SettingsJson {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | null {
  if (value === undefined) return null;
  const isPlain = Array.isArray(value) && value.every((each) => typeof each !== "object");
  const text =
    typeof value === "string" ? value : isPlain ? value.map(String).join(", ") : JSON.stringify(value);
  const signs = Array.from(text);
  return signs.length > MOST_SIGNS ? `${signs.slice(0, MOST_SIGNS - 1).join("")}…` : text;
}
