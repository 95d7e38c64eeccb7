import {
  ACCOUNT_COLUMNS,
  LOG_COLUMNS,
  OWN_COLUMNS,
  type AccountColumnId,
  type LogColumnId,
  type OwnColumnId,
} from "../../engine";

/**
 * How the add-in finds its own things again: hidden names, scoped to the sheet that they stand in. Excel keeps
 * them pointing at the right cells through renames, moves, sorts and inserted rows, and takes them along when a
 * sheet is copied. The first block of a sheet has no number: `_VitalFew_tier`, `_VitalFew2_tier`, …
 */
const PREFIX = "_VitalFew";
const COLUMN = new RegExp(`^${PREFIX}(\\d*)_(${OWN_COLUMNS.join("|")})$`);

const LIST = new RegExp(`^${PREFIX}(\\d*)_list$`);
const ACCOUNTS = new RegExp(`^${PREFIX}\\d*_accounts$`);
const LOG = new RegExp(`^${PREFIX}\\d*_log$`);
const PAGE_AREA = new RegExp(`^${PREFIX}_area\\d+$`);

/** Whether a name is one of ours. */
export function isOwnName(name: string): boolean {
  return name.startsWith(PREFIX);
}

/** The hidden name by which a column of ours is found again. */
export function columnName(block: number, id: OwnColumnId): string {
  return `${numbered(block)}_${id}`;
}

/** The block and column that a name stands for, or null when it is no column of ours. */
export function readColumnName(name: string): { block: number; id: OwnColumnId } | null {
  const found = COLUMN.exec(name);
  const id = OWN_COLUMNS.find((own) => own === found?.[2]);
  return found && id ? { block: numberOf(found[1]), id } : null;
}

/** The headings of the list that a block of ours is about: several lists may share their rows. */
export function listName(block: number): string {
  return `${numbered(block)}_list`;
}

/** The block whose list a name stands for, or null when it is no such name. */
export function readListName(name: string): number | null {
  const found = LIST.exec(name);
  return found && numberOf(found[1]);
}

/**
 * What a name of a block is called under another number; null for a name of another block.
 *
 * @example renumbered("_VitalFew_tier", 1, 2) // => "_VitalFew2_tier"
 */
export function renumbered(name: string, block: number, to: number): string | null {
  const start = `${numbered(block)}_`;
  return name.startsWith(start) ? `${numbered(to)}_${name.slice(start.length)}` : null;
}

/** On a source's sheet: the first cell of its report. */
export function reportName(block: number): string {
  return `${numbered(block)}_report`;
}

/** On a source's sheet: the first cell of the list of its issues. */
export function issuesName(block: number): string {
  return `${numbered(block)}_issues`;
}

/** On a page of ours – report, list of issues –: the areas that we wrote, from 1. */
export function pageAreaName(number: number): string {
  return `${PREFIX}_area${number}`;
}

/** Whether a name stands for an area of a page of ours. */
export function isPageAreaName(name: string): boolean {
  return PAGE_AREA.test(name);
}

/** On such a page: what the runs call it that it was written for. */
export const PAGE_ID_NAME = `${PREFIX}_page`;

/** On such a page: the fingerprint of these areas as we left them. */
export const PAGE_PRINT_NAME = `${PREFIX}_print`;

/** On every sheet of ours: the header row of the source that it is about. */
export const SOURCE_NAME = `${PREFIX}_source`;

/** On a source's sheet: the "Account" header of its Accounts sheet. */
export function accountsName(block: number): string {
  return `${numbered(block)}_accounts`;
}

/** Whether a name on a source's sheet leads to an Accounts sheet. */
export function isAccountsName(name: string): boolean {
  return ACCOUNTS.test(name);
}

/** On an Accounts sheet: the header cell of a column of ours. */
export function accountsColumnName(id: AccountColumnId): string {
  return `${PREFIX}_accounts_${id}`;
}

/** The column of an Accounts sheet that a name stands for, or null when it is none of ours. */
export function readAccountsColumnName(name: string): AccountColumnId | null {
  return ACCOUNT_COLUMNS.find((id) => accountsColumnName(id) === name) ?? null;
}

/** On a source's sheet: the "Account" header of its tier log. */
export function logName(block: number): string {
  return `${numbered(block)}_log`;
}

/** Whether a name on a source's sheet leads to a tier log. */
export function isLogName(name: string): boolean {
  return LOG.test(name);
}

/** On a sheet of a tier log: the header cell of a column of ours. */
export function logColumnName(id: LogColumnId): string {
  return `${PREFIX}_log_${id}`;
}

/** The column of a tier log that a name stands for, or null when it is none of ours. */
export function readLogColumnName(name: string): LogColumnId | null {
  return LOG_COLUMNS.find((id) => logColumnName(id) === name) ?? null;
}

/** On a sheet of a tier log: the first cell of the state of the last run. */
export const LOG_STATE_NAME = `${PREFIX}_log_state`;

function numberOf(digits: string | undefined): number {
  return digits ? Number(digits) : 1;
}

function numbered(block: number): string {
  return block === 1 ? PREFIX : `${PREFIX}${block}`;
}
