import type { App, RunOptions, SourceChoice } from "../../app/types";
import { accountOptions } from "../runSettings";
import type { PaneAction } from "../reduce";
import type { PaneState } from "../state";

/** What a row is shows in the rows: where the first look tells, a second one takes it as told. */
export async function lookAt(
  app: App,
  state: PaneState,
  choice: SourceChoice,
  options: RunOptions,
): Promise<PaneAction> {
  const preview = await app.preview({ ...options, choice });
  const told = accountOptions({ ...state, preview });
  const isTaken = told.account === options.account && told.settings.account === options.settings?.account;
  return {
    type: "looked",
    preview: isTaken ? preview : await app.preview({ ...options, choice, ...told }),
  };
}
