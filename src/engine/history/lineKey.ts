import { accountKey } from "../table/accountKey";
import type { LineKey } from "./types";

/**
 * By what a line of the log is found again wherever it was sorted to: a run writes one line an account. "" = a person
 * wrote the line; no run takes it back, and nothing makes it shorter.
 *
 * @example lineKey({ account: "ACME", run: "2026-09-30T08:00:00.000Z" }) // => "2026-09-30T08:00:00.000Z acme"
 */
export function lineKey({ account, run }: LineKey): string {
  return run === "" ? "" : `${run} ${accountKey(account)}`;
}
