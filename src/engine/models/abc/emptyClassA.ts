import type { AbcSettings } from "../../settings/types";
import { SHARE_TOLERANCE } from "../../stats/tolerance";
import { ABC_CLASSES, type Message } from "../../types";
import { nameOfField, type Headers } from "../headers";
import type { AbcClasses } from "./classify";
import { classOfRank } from "./cuts/cutResult";

/**
 * Why nobody is in class A although somebody has something: the computed limit may lie before the first of a few accounts,
 * as the published rule has it, or run through the largest ones, which are equal [P5]; under exclude the largest account
 * may bring more than the line [P4]. A threshold that nobody reaches says it itself.
 *
 * @example emptyClassA(classifyAbc(Float64Array.of(8, 1, 1), settings), settings, headers).map(say)
 * // => ["Nobody is in class A: the curve of shares ends it at 29% of the accounts, and of 3 that is not one. …"]
 */
export function emptyClassA(
  { ends, lines, ranking, withoutClasses }: AbcClasses,
  { cut, measure: field }: Pick<AbcSettings, "cut" | "measure">,
  headers: Headers,
): Message[] {
  const { total, blockOf, order, blanks, cumulative } = ranking;
  if (withoutClasses || total <= 0 || ends.a > 0 || !lines) return [];
  const measure = nameOfField(field, headers);
  const { end: largest } = blockOf(0);
  if (cut.kind === "cumulative") {
    const share = (cumulative[largest - 1] ?? 0) / total;
    const id = largest > 1 ? "abc.emptyA.excludeTied" : "abc.emptyA.exclude";
    return [{ id, values: { count: largest, share, measure, a: cut.a } }];
  }
  if (cut.kind !== "computed") return [];
  const count = order.length + blanks;
  if (lines.a * count < 1 - SHARE_TOLERANCE) return [{ id: "abc.emptyA.few", values: { a: lines.a, count } }];
  const given = ABC_CLASSES[classOfRank(ends, 0)] ?? "C";
  return [{ id: "abc.emptyA.ties", values: { count: largest, measure, class: given } }];
}
