import type { Analysis } from "../analysis";
import type { AbcCut } from "../settings/types";
import type { ClassFigures } from "../analysis";
import type { ModelId } from "../types";
import type { SettingsChange } from "./settings";
import { classNames } from "./classCodes";
import { compareCuts } from "./compareCuts";
import { compareModels } from "./compareModels";

/** What is laid side by side, in `results.json`; each part where the settings ask for it. */
export interface CompareJson {
  comparison?: {
    model: ModelId;
    with: ModelId;
    /** Accounts that have a class in both. */
    both: number;
    /** Classes are null where an account has none; `value` is there where there is a measure. */
    cells: { class: string | null; withClass: string | null; count: number; value?: number }[];
    /** Who differs most, the most telling first. */
    differ: { row: number; name: string; class: string; withClass: string }[];
  };
  cuts?: { cut: AbcCut; chosen: boolean; classes: ClassFigures[] }[];
  sensitivity?: (SettingsChange & {
    from: SettingsChange["to"];
    model: ModelId;
    changed: number;
    moves: { from: string | null; to: string | null; rows: number[] }[];
  })[];
}

/**
 * The additive parts of the document.
 *
 * @example compareJson(analysis).comparison?.differ // => [{ row: 7, name: "Acme", class: "A", withClass: "low" }]
 */
export function compareJson(analysis: Analysis): CompareJson {
  const { compare } = analysis.settings;
  const comparison = comparisonJson(analysis);
  return {
    ...(comparison ? { comparison } : {}),
    ...(compare.cuts && analysis.abc ? { cuts: compareCuts(analysis) } : {}),
    ...(analysis.sensitivity ? { sensitivity: sensitivityJson(analysis) } : {}),
  };
}

function comparisonJson(analysis: Analysis): CompareJson["comparison"] {
  const { model, with: other } = analysis.settings.compare;
  const found = other && compareModels(analysis, model, other);
  if (!found) return undefined;
  const [names, others] = [classNames(model), classNames(other)];
  return {
    model,
    with: other,
    both: found.both,
    cells: found.counts.flatMap((line, i) =>
      line.map((count, j) => ({
        class: names[i] ?? null,
        withClass: others[j] ?? null,
        count,
        ...(found.values ? { value: found.values[i]?.[j] ?? 0 } : {}),
      })),
    ),
    differ: found.differ.map(({ account, one, other: second }) => ({
      row: analysis.rows[account] ?? 0,
      name: analysis.names[account] ?? "",
      class: names[one] ?? "",
      withClass: others[second] ?? "",
    })),
  };
}

function sensitivityJson({ sensitivity = [], rows }: Analysis): NonNullable<CompareJson["sensitivity"]> {
  return sensitivity.map(({ path, from, to, model, moves }) => {
    const names = classNames(model);
    const pairs = new Map<string, { from: string | null; to: string | null; rows: number[] }>();
    for (const move of moves) {
      const key = `${move.from} ${move.to}`;
      const pair = pairs.get(key) ?? { from: names[move.from] ?? null, to: names[move.to] ?? null, rows: [] };
      pair.rows.push(rows[move.account] ?? 0);
      pairs.set(key, pair);
    }
    return { path, from, to, model, changed: moves.length, moves: [...pairs.values()] };
  });
}
