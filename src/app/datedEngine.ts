import type { AnalysisRequest, ColumnReferences, SheetPlan } from "../engine";
import type { Classified, Engine } from "./types";

/** What a use case computes from; the day is the same for all of them. */
type Undated = Omit<AnalysisRequest, "today">;

/** The computing side that knows what day it is. */
export interface DatedEngine {
  classify(request: Undated): Promise<Classified>;
  report(request: Undated, references: ColumnReferences, now: string): Promise<SheetPlan>;
}

/**
 * The engine with the clock's day in every request: where neither settings nor data say an as-of date, it is today.
 *
 * @example await datedEngine(engine, () => new Date()).classify({ table, settings })
 */
export function datedEngine(engine: Engine, now: () => Date): DatedEngine {
  const today = () => localDay(now());
  return {
    classify: (request) => engine.classify({ ...request, today: today() }),
    report: (request, references, at) => engine.report({ ...request, today: today() }, references, at),
  };
}

/** The day on the wall, not in Greenwich. */
function localDay(date: Date): string {
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0"));
  return `${date.getFullYear()}-${month}-${day}`;
}
