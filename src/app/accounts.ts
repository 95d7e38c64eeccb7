import {
  accountKey,
  accountsCalled,
  findHeader,
  labelWithId,
  type Analysis,
  type Field,
  type TableData,
} from "../engine";
import type { AccountCalled } from "../excel";
import type { Look } from "./look";
import type { Classified } from "./types";

/** What lines are grouped by: a field or a header of the settings; null where each line is an account. */
export function groupedBy({ settings: { account, rollUp }, mapping }: Look): string | null {
  if (account !== undefined) return account;
  const isFamily = rollUp && typeof mapping.parent === "number" && typeof mapping.name === "number";
  return isFamily ? "name" : null;
}

/** The columns, by index within the table, whose cells tell which account a line is of. */
export function identityColumns(look: Look): { key?: number; name?: number; parent?: number } {
  const { layout, mapping, settings } = look;
  const by = groupedBy(look);
  const at = (field: Field) => mapping[field] ?? undefined;
  const name = at("name");
  if (by === null) return name === undefined ? {} : { name };
  const key = by in mapping ? at(by as Field) : findHeader(layout.columns, by)?.index;
  const parent = settings.rollUp ? at("parent") : undefined;
  return {
    ...(key !== undefined && { key }),
    ...(name !== undefined && { name }),
    ...(parent !== undefined && { parent }),
  };
}

/**
 * What the account of a line may be called on the Accounts sheet. Accounts that are grouped by an id go by their name
 * with it there; members of a family by its head.
 *
 * @param shown what a column of the line shows
 */
export function namesOfLine(look: Look, shown: (index: number) => string): AccountCalled {
  const { key, name, parent } = identityColumns(look);
  const text = (index: number | undefined) => (index === undefined ? "" : shown(index));
  const [id, called, head] = [text(key), text(name), text(parent)];
  const isById = key !== undefined && key === look.mapping.id && name !== undefined;
  const byId = isById && called !== "" ? [labelWithId(called, id), called] : [];
  const names = [...byId, id, head].filter((candidate) => candidate !== "");
  return { names, ...(isById && head !== "" && { part: head }) };
}

/**
 * Index of the account that a line is of, or a row of the Accounts sheet; null where it is nobody's.
 *
 * @param place the line, or what the row is called where `line` is null
 */
export function accountAt(
  { accounts, analysis }: Classified,
  { line, name }: { line: number | null; name: string },
  { setByHandByAccount = [] }: TableData,
): number | null {
  if (line !== null) return analysis.accountOf[line] ?? null;
  if (!accounts) return null;
  // Whose a row is depends on which others stand there.
  const standing = setByHandByAccount.map(({ account }) => account);
  const row = accountsCalled([name, ...standing], accounts).get(accountKey(name));
  return row === undefined ? null : (accounts.order[row] ?? null);
}

/** What accounts are called on the Accounts sheet. */
export function labelsOf({ accounts }: Classified, wanted: ReadonlySet<number>): string[] {
  const labels = accounts?.columns.find(({ id }) => id === "account")?.values;
  return (accounts?.order ?? []).flatMap((account, row) =>
    wanted.has(account) ? [String(labels?.[row] ?? "")] : [],
  );
}

/** All lines of some accounts, as indexes from the first data row, ascending. */
export function linesOf({ accountOf }: Analysis, wanted: ReadonlySet<number>): number[] {
  const lines: number[] = [];
  accountOf.forEach((account, line) => {
    if (wanted.has(account)) lines.push(line);
  });
  return lines;
}
