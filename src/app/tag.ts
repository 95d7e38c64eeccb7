import { accountsStand, selectedAccounts, selectedRows, writeSome } from "../excel";
import type { ReadinessTier, Tag } from "../engine";
import { groupedBy, labelsOf, linesOf } from "./accounts";
import { keepLines } from "./baseline";
import { questionsOf } from "./classify";
import { headingsRead } from "./headingAt";
import { identityOf } from "./identityOf";
import { askLog, keepLog } from "./history";
import { readData } from "./readData";
import type { AppMessage } from "./messages";
import type { TagDetails, TagOutcome } from "./types";
import { UserError } from "./userError";
import { lookAgain, rowOptions, type Workshop } from "./workshop";
import { writeBlock } from "./writeBlock";

/**
 * Sets a tier by hand for the accounts of the selected rows; null = automatic again, from the account's own answers.
 * Who, when, why and until when stand in the tier log.
 *
 * The whole columns are read and computed, because the meaning of an answer is decided per column [D1], but only
 * the rows of these accounts are written. Where nothing has been classified yet, everything is written with the tag
 * in it: the tag needs its columns, and a Tier column that is blank for everyone else would say nothing.
 *
 * @throws UserError where no data row is selected, the table has no answers that a tier could come from, or the last
 *   day is over already.
 */
export async function tag(
  workshop: Workshop,
  tier: ReadinessTier | null,
  details: TagDetails = {},
): Promise<TagOutcome> {
  const { engine, memory, say } = workshop;
  const seen = await lookAgain(workshop, rowOptions(workshop));
  const { source } = seen.opened;
  const isGrouped = groupedBy(seen) !== null;
  const lines = await selectedRows(source, seen.rows);
  const names = isGrouped && lines.length === 0 ? await selectedAccounts(source) : [];
  if (lines.length + names.length === 0)
    throw userError(say, "error.selectionOutside", { sheet: source.sheet });
  if (!seen.models.some(({ id, runs }) => id === "readiness" && runs))
    throw userError(say, "error.tagNeedsAnswers", { sheet: source.sheet });

  const isClassified = isGrouped
    ? await accountsStand(source)
    : source.own.some(({ id }) => id === "setByHand");
  if (tier === null && !isClassified) return { accounts: 0, tier };
  const table = await readData(seen, say);
  const log = await askLog(workshop, seen, {
    isFresh: true,
    tag: tagOf(workshop, tier, { lines, names }, details),
  });
  const classified = await engine.classify({ table, settings: seen.settings, ...(log && { log }) });
  const { accounts, analysis, output } = classified;
  const { until } = details;
  if (until && until < analysis.asOf.iso)
    throw userError(say, "error.untilOver", { until, asOf: analysis.asOf.iso });
  const wanted = new Set(analysis.byHand?.tagged);
  if (wanted.size === 0) throw userError(say, "error.selectionOutside", { sheet: source.sheet });

  if (isClassified) {
    const written = linesOf(analysis, wanted);
    const known = { identity: identityOf(seen, table), headings: headingsRead(seen, table) };
    const lines = { rows: seen.rows, output, lines: written, ...known };
    const labels = labelsOf(classified, wanted);
    const rows = accounts && { plan: accounts, accounts: labels, withByHand: true };
    await writeSome(source, { lines, ...(rows && { accounts: rows }) }, workshop.runner);
    keepLines(workshop, seen, table, classified, written);
  } else await writeBlock(workshop, seen, table, classified, log ? { run: log.run } : {});
  const note = await keepLog(workshop, seen, classified);
  memory.questions = questionsOf(classified);
  memory.look = null;
  return { accounts: wanted.size, tier, ...(note && { note }) };
}

/** The tag with its author, whose name is kept for the next ones. */
function tagOf(
  { preferences }: Workshop,
  tier: ReadinessTier | null,
  rows: Pick<Tag, "lines" | "names">,
  { by, why, until }: TagDetails,
): Tag {
  const said = by?.trim();
  if (said) preferences.rememberWho(said);
  return {
    ...rows,
    tier,
    by: preferences.who(),
    ...(why !== undefined && { why: why.trim() }),
    ...(until !== undefined && { until }),
  };
}

function userError(
  say: Workshop["say"],
  id: "error.selectionOutside" | "error.tagNeedsAnswers" | "error.untilOver",
  values: Record<string, string>,
): UserError {
  const said: AppMessage = { id, values };
  return new UserError(say(said), said);
}
