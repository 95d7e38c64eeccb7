import { accountsStand, selectedAccounts, selectedRows, writeAccountRows, writeRows } from "../excel";
import { accountKey, type CellValue, type ReadinessTier, type TableData } from "../engine";
import { accountNamed, groupedBy, labelsOf, linesOf } from "./accounts";
import { questionsOf, writeBlock } from "./classify";
import type { Look } from "./look";
import { readData } from "./readData";
import type { Classified, TagOutcome } from "./types";
import { UserError } from "./userError";
import { lookAgain, rowOptions, type Workshop } from "./workshop";

/**
 * Sets a tier by hand for the accounts of the selected rows; null = automatic again, from the account's own answers.
 *
 * The whole columns are read and computed, because the meaning of an answer is decided per column [D1], but only
 * the rows of these accounts are written. Where nothing has been classified yet, everything is written with the tag
 * in it: the tag needs its columns, and a Tier column that is blank for everyone else would say nothing.
 *
 * @throws UserError where no data row is selected, or the table has no answers that a tier could come from.
 */
export async function tag(workshop: Workshop, tier: ReadinessTier | null): Promise<TagOutcome> {
  const { memory, say } = workshop;
  const seen = await lookAgain(workshop, rowOptions(workshop));
  const { source } = seen.opened;
  const isGrouped = groupedBy(seen) !== null;
  const lines = await selectedRows(source, seen.rows);
  const names = isGrouped && lines.length === 0 ? await selectedAccounts(source) : [];
  if (lines.length + names.length === 0) throw userError(say, "error.selectionOutside", source.sheet);
  if (!seen.models.some(({ id, runs }) => id === "readiness" && runs))
    throw userError(say, "error.tagNeedsAnswers", source.sheet);

  const isClassified = isGrouped
    ? await accountsStand(source)
    : source.own.some(({ id }) => id === "setByHand");
  if (tier === null && !isClassified) return { accounts: 0, tier };
  const data = await readData(seen, say);
  const tagged = isGrouped
    ? await tagAccounts(workshop, seen, data, { lines, names, tier: tier ?? "" })
    : await tagLines(workshop, seen, data, { lines, tier: tier ?? "" });
  if (tagged.wanted.size === 0) throw userError(say, "error.selectionOutside", source.sheet);

  const { classified, wanted } = tagged;
  if (isClassified) {
    const { accounts, analysis, output } = classified;
    if (accounts) await writeAccountRows(source, accounts, labelsOf(classified, wanted), true);
    await writeRows(source, seen.rows, output, linesOf(analysis, wanted));
  } else await writeBlock(memory, seen, classified);
  memory.questions = questionsOf(classified);
  memory.look = null;
  return { accounts: wanted.size, tier };
}

/** The results with the tag in them, and the accounts that carry it. */
interface Tagged {
  classified: Classified;
  wanted: Set<number>;
}

/** Each line is an account: the tag stands beside it. */
async function tagLines(
  { engine }: Workshop,
  { settings }: Look,
  data: TableData,
  { lines, tier }: { lines: readonly number[]; tier: CellValue },
): Promise<Tagged> {
  const setByHand = Array.from({ length: data.rowCount }, (_, line) => data.setByHand?.[line] ?? "");
  for (const line of lines) setByHand[line] = tier;
  const classified = await engine.classify({ table: { ...data, setByHand }, settings });
  return { classified, wanted: accountsOf(classified, lines) };
}

/** Which accounts the lines are of is known once they are grouped; then the tag stands on the Accounts sheet. */
async function tagAccounts(
  { engine }: Workshop,
  { settings }: Look,
  data: TableData,
  { lines, names, tier }: { lines: readonly number[]; names: readonly string[]; tier: CellValue },
): Promise<Tagged> {
  const before = await engine.classify({ table: data, settings });
  const wanted = accountsOf(before, lines);
  for (const name of names) {
    const account = accountNamed(before, [name]);
    if (account !== null) wanted.add(account);
  }
  const labels = labelsOf(before, wanted);
  const keys = new Set(labels.map(accountKey));
  const others = (data.setByHandByAccount ?? []).filter(({ account }) => !keys.has(accountKey(account)));
  const tagged = tier === "" ? [] : labels.map((account) => ({ account, value: tier, row: 0 }));
  const table = { ...data, setByHandByAccount: [...others, ...tagged] };
  return { classified: await engine.classify({ table, settings }), wanted };
}

/** Accounts of lines; lines that are of none are left out. */
function accountsOf({ analysis: { accountOf } }: Classified, lines: readonly number[]): Set<number> {
  return new Set(lines.map((line) => accountOf[line] ?? -1).filter((account) => account >= 0));
}

function userError(
  say: Workshop["say"],
  id: "error.selectionOutside" | "error.tagNeedsAnswers",
  sheet: string,
): UserError {
  const said = { id, values: { sheet } };
  return new UserError(say(said), said);
}
