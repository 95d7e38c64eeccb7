import type { HeaderMapping, RememberedMapping } from "../excel";
import {
  ANSWER_FIELDS,
  findHeader,
  isField,
  proposeGrouping,
  type ColumnSample,
  type Field,
  type Mapping,
  type MappingProposal,
  type LineColumns,
  type Settings,
  type TextColumn,
} from "../engine";
import type { GroupingSeen, RunOptions } from "./types";

/** What is known of a table before its columns are read. */
interface SeenTable {
  samples: readonly ColumnSample[];
  mapping: Mapping;
  proposals: readonly MappingProposal[];
  remembered: RememberedMapping | undefined;
}

/**
 * The settings with what the person says a row is: their decision goes before a settings document.
 *
 * @example withAccount({ ...settings, account: "name" }, { account: null }).account // => undefined
 */
export function withAccount(settings: Settings, { account }: Pick<RunOptions, "account">): Settings {
  if (account === undefined) return settings;
  const { account: _, ...rest } = settings;
  return account === null ? rest : { ...rest, account };
}

/**
 * What the lines of a table would be grouped by: as it was decided for these headers before, else as the first rows
 * and the last look. Only as sure as it is sure which column names the account.
 *
 * @returns undefined where each row seems to be an account and nobody said anything.
 * @example groupingSeen(table) // => { columnIndex: 2, basis: "rows", confidence: 0.95, lines: 60, accounts: 21 }
 */
export function groupingSeen(table: SeenTable): GroupingSeen | undefined {
  const { samples, mapping, proposals, remembered } = table;
  if (remembered?.account !== undefined) {
    const { account } = remembered;
    const columnIndex = account === null ? null : findHeader(samples, account)?.index;
    if (columnIndex !== undefined)
      return { columnIndex, basis: "remembered", confidence: 1, lines: 0, accounts: 0 };
  }
  const proposal = proposeGrouping(namesOf(table));
  const columnIndex = proposal && mapping[proposal.account];
  if (!proposal || typeof columnIndex !== "number") return undefined;
  const named = proposals.find(({ field }) => field === proposal.account);
  const isProposed = named?.columnIndex === columnIndex;
  const confidence = Math.min(proposal.confidence, isProposed ? named.confidence : 1);
  return {
    columnIndex,
    basis: "rows",
    confidence,
    lines: proposal.lines,
    accounts: proposal.accounts,
  };
}

/**
 * What the workbook is to remember of a run: the mapping, and what the person said a row is.
 *
 * @returns null where nothing was decided.
 */
export function decisions(
  mapping: HeaderMapping,
  options: Pick<RunOptions, "mapping" | "account">,
): RememberedMapping | null {
  const { account } = options;
  if (account === undefined && Object.keys(options.mapping ?? {}).length === 0) return null;
  const header = account && isField(account) ? (mapping[account] ?? account) : account;
  return { ...mapping, ...(header !== undefined && { account: header }) };
}

/**
 * As much of the sample's lines as the proposal looks at: who is named in them, and which other fields there are.
 * Their values are not read, so that no page needs the readers for its first look.
 */
function namesOf({ samples, mapping }: SeenTable): LineColumns {
  const rowCount = samples[0]?.values.length ?? 0;
  const has = (field: Field) => samples.some(({ index }) => index === mapping[field]);
  const there = <F extends Field, Column>(fields: readonly F[], column: (field: F) => Column) =>
    Object.fromEntries(fields.filter(has).map((field) => [field, column(field)])) as Partial<
      Record<F, Column>
    >;
  return {
    rowCount,
    filled: new Uint8Array(rowCount),
    texts: there(["name", "id", "orderId", "product"], (field): TextColumn => {
      const cells = samples.find(({ index }) => index === mapping[field])?.values ?? [];
      return { codes: Uint32Array.from(cells.keys()), values: cells.map(String) };
    }),
    numbers: there(["date", "quantity", "price"], () => new Float64Array(rowCount)),
    unreadable: {},
    answers: there(ANSWER_FIELDS, () => new Uint8Array(rowCount)),
    issues: [],
  };
}
