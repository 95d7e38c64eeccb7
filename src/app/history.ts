import { readColumns, readLog, SheetError, standingAccounts, writeLog } from "../excel";
import { inForce, lostColumns, type CellValue, type LogRequest, type TierLog } from "../engine";
import { groupedBy } from "./accounts";
import { saveBaseline } from "./baseline";
import type { Look } from "./look";
import type { AppMessage } from "./messages";
import { together } from "./together";
import type { Classified } from "./types";
import { UserError } from "./userError";
import type { Workshop } from "./workshop";

/** A tier takes few letters; the first chunk is sized by it. */
const TIER_BYTES = 20;

/** The log as it was read for a look: the card asks for it row after row. */
const known = new WeakMap<Look, TierLog>();

/**
 * What a computation is to be told of the tier log: the log as it stands, and a tag or the rows that alone are written.
 * Where tiers set by hand are in it, the Tier column as well, which tells a cell that was blanked from one that a fresh
 * export has taken away.
 *
 * @param isFresh the look was just taken: what it saw of the log is not asked again
 * @returns undefined where no tiers are computed: then there is nothing to log.
 * @throws UserError, once a session, where deleted columns of the log took with them who set a tier, or until when.
 */
export async function askLog(
  workshop: Workshop,
  look: Look,
  { isFresh = false, ...more }: Pick<LogRequest, "tag" | "only"> & { isFresh?: boolean } = {},
): Promise<LogRequest | undefined> {
  if (!look.models.some(({ id, runs }) => id === "readiness" && runs)) return undefined;
  const log = await readLog(look.opened.source, isFresh ? look.opened.log : undefined);
  known.set(look, log);
  tellWhatWasLost(workshop, look, log);
  return { ...log, run: workshop.now().toISOString(), ...more, ...(await whatStands(look, log)) };
}

/** Said before anything is written: until then, undoing the deletion brings back all of it. */
function tellWhatWasLost({ memory, say }: Workshop, { opened: { source } }: Look, log: TierLog): void {
  const lost = lostColumns(log);
  if (!log.missing || lost.length === 0) return;
  const key = [source.sheetId, source.block, ...lost].join(" ");
  if (memory.toldLost === key) return;
  memory.toldLost = key;
  const columns = lost.map((id) => say({ id: `log.column.${id}` }));
  const values = { sheet: log.missing.sheet, columns, count: columns.length };
  const said: AppMessage = { id: "error.logColumnsLost", values };
  throw new UserError(say(said), said);
}

async function whatStands(
  look: Look,
  { lines }: TierLog,
): Promise<Pick<LogRequest, "standing" | "standingAccounts">> {
  if (inForce(lines).size === 0) return {};
  const { source } = look.opened;
  if (groupedBy(look) !== null) return { standingAccounts: await standingAccounts(source) };
  const tier = source.own.find(({ id }) => id === "tier");
  if (!tier) return {};
  const { values } = await readColumns({ ...look.rows, sheetId: source.sheetId }, [tier.column], {
    bytesPerRow: TIER_BYTES,
  });
  const standing: readonly CellValue[] = values.get(tier.column) ?? [];
  return { standing };
}

/** The log as the card asks for it: read once a look. */
export async function knownLog(look: Look): Promise<TierLog> {
  const log = known.get(look) ?? (await readLog(look.opened.source));
  known.set(look, log);
  return log;
}

/**
 * Writes what comes into the tier log, and what later changes are told against. The results stand by then: where one of
 * them cannot be written – the log's sheet is protected, or the workbook takes nothing new –, they stay, the reason is
 * handed back, and the next run notes the same.
 */
export async function keepLog(
  workshop: Workshop,
  look: Look,
  { log }: Pick<Classified, "log">,
): Promise<AppMessage | null> {
  const { source } = look.opened;
  if (log) known.delete(look);
  const notLogged = log && (await unlessRefused(workshop, "log.notKept", writeLog(source, look.rows, log)));
  const notNoted = await unlessRefused(workshop, "baseline.notKept", saveBaseline(workshop));
  return together([notLogged, notNoted]);
}

async function unlessRefused(
  { say }: Workshop,
  id: "log.notKept" | "baseline.notKept",
  writing: Promise<unknown>,
): Promise<AppMessage | null> {
  try {
    await writing;
    return null;
  } catch (error) {
    if (!(error instanceof SheetError)) throw error;
    return { id, values: { why: say(error.said) } };
  }
}
