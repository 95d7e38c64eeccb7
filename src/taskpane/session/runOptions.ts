import type { RunOptions, SourceChoice } from "../../app/types";
import { accountOptions } from "../runSettings";
import type { PaneAction } from "../reduce";
import type { PaneState } from "../state";

/** The user's decisions as the use cases take them. */
export function runOptions(
  state: PaneState,
  signal: AbortSignal,
  dispatch: (action: PaneAction) => void,
): RunOptions {
  return {
    choice: shownPlace(state),
    mapping: state.mapping,
    ...accountOptions(state),
    onProgress: (progress) => dispatch({ type: "progressed", progress }),
    signal,
  };
}

/**
 * A run works on what the pane shows, wherever the selection has gone in the meantime.
 *
 * @example shownPlace({ choice: { kind: "auto" }, preview }) // => { kind: "table", name: "Prospects" }
 */
export function shownPlace({ choice, preview }: Pick<PaneState, "choice" | "preview">): SourceChoice {
  if (preview?.source.choice) return preview.source.choice;
  if (choice.kind !== "auto" || !preview) return choice;
  const { tableName, sheet } = preview.source;
  return tableName === undefined ? { kind: "sheet", name: sheet } : { kind: "table", name: tableName };
}
