import type { RunOptions } from "../app/types";
import { defaultSettings, type Settings } from "../engine";
import { accountName, groupedColumn } from "./grouping";
import type { PaneState } from "./state";

/** What a row is, as the use cases take it, with the other settings of the pane. */
export type AccountOptions = Pick<RunOptions, "account"> & { settings: Partial<Settings> };

/**
 * The pane's settings of a run. What a row is was decided – now or in an earlier session – and is remembered with the
 * run; or it was only proposed, and is a setting of this run alone.
 *
 * @example accountOptions({ ...state, account: null }) // => { account: null, settings: { locale: "en", lines: "all" } }
 */
export function accountOptions(state: PaneState): AccountOptions {
  const { account, preview } = state;
  const settings = paneSettings(state);
  const column = groupedColumn(state);
  const name = column === null || !preview ? null : accountName(preview, column);
  if (account !== undefined || preview?.grouping?.basis === "remembered") return { account: name, settings };
  return { settings: name === null ? settings : { ...settings, account: name } };
}

/** The settings that a person changes in the pane. */
function paneSettings({
  language,
  lines,
  measure,
  model,
  preview,
}: Pick<PaneState, "language" | "lines" | "measure" | "model"> &
  Partial<Pick<PaneState, "preview">>): Partial<Settings> {
  const { abc } = model ?? preview?.settings ?? defaultSettings();
  return {
    ...model,
    locale: language,
    lines,
    ...(measure && { abc: { ...abc, measure, measureGiven: true } }),
  };
}
