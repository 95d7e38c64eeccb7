import { accountKey, findHeader, labelWithId, type Analysis, type Field } from "../engine";
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
 * What the account of a line may be called on the Accounts sheet, best first. Accounts that are grouped by an id go by
 * their name there; members of a family by its head.
 *
 * @param shown what a column of the line shows
 */
export function namesOfLine(look: Look, shown: (index: number) => string): string[] {
  const { key, name, parent } = identityColumns(look);
  const text = (index: number | undefined) => (index === undefined ? "" : shown(index));
  const [id, called] = [text(key), text(name)];
  const byId = groupedBy(look) === "id" && called !== "" ? [labelWithId(called, id), called] : [];
  return [...byId, id, text(parent)].filter((candidate) => candidate !== "");
}

/** Index of the account with one of these names, or null. */
export function accountNamed({ accounts }: Classified, names: readonly string[]): number | null {
  const rows = new Map(accounts?.keys.map((key, row) => [key, row]));
  const row = names.map((name) => rows.get(accountKey(name))).find((found) => found !== undefined);
  return row === undefined ? null : (accounts?.order[row] ?? null);
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
