import type { Book, CellValue, Sheet } from "../../../src/workbench/workbook";
import type { List } from "./sessionsList";
import { BY_HAND } from "./sessionsPerson";

/** Columns of ours by account, as id or header → cell. */
export type Standing = Map<string, Record<string, CellValue>>;

/** A sheet of theirs that has nothing to do with the list. */
export const NOTES = "My notes";

/** A workbook as its invariants see it: what is theirs in it, and what of ours belongs to which account. */
export class View {
  constructor(
    private readonly book: Book,
    readonly list: List,
  ) {}

  /** Order lines, whose accounts stand on a sheet of their own. */
  get isGrouped(): boolean {
    return this.list.key === "Customer";
  }

  everythingOfTheirs() {
    return {
      list: this.list.theirs(),
      widths: this.list.widths(),
      rules: this.list.rules(),
      hidden: this.list.hiddenRows(),
      notes: sheetOf(this.book, NOTES).formulas({ row: 0, column: 0, rowCount: 5, columnCount: 5 }),
      name: this.list.sheet.name,
    };
  }

  /** Columns of ours in the list by account; of two rows with one name nobody could say which is which. */
  standing(): Standing {
    const names = this.accounts();
    const own = this.list.own();
    const rows = this.list.rows();
    const lines = names.map((name, at) => {
      const cells = own.map(({ id, area }) => [id, this.list.at(rows[at] ?? 0, area.column)] as const);
      return [name, Object.fromEntries(cells)] as const;
    });
    const isOnce = (name: string) => names.indexOf(name) === names.lastIndexOf(name);
    return new Map(lines.filter(([name]) => this.isGrouped || isOnce(name)));
  }

  /** Of each row the account, as grouping knows it. */
  accounts(): string[] {
    const names = this.list.names();
    return this.isGrouped ? names.map(normal) : names;
  }

  /** Tiers that are set by hand, by account. */
  byHand(): Map<string, CellValue> {
    const names = this.accounts();
    const pairs = this.isGrouped
      ? [...this.accountsSheet()].map(([account, row]) => [account, row["Set by hand"] ?? ""] as const)
      : (this.list.ownValues("setByHand") ?? []).map((tier, at) => [names[at] ?? "", tier] as const);
    return new Map(pairs.filter(([, tier]) => BY_HAND.some((each) => each === tier)));
  }

  /** Rows of the Accounts sheet by account, as header → cell. */
  accountsSheet(): Standing {
    const sheet = this.book.sheet("Accounts");
    const used = sheet?.usedArea(true);
    const [headers = [], ...lines] = sheet && used ? sheet.values(used) : [];
    return new Map(
      lines.map((line) => [
        normal(String(line[0])),
        Object.fromEntries(headers.map((header, at) => [String(header), line[at] ?? ""])),
      ]),
    );
  }

  /** The runs that the workbook remembers, oldest first. */
  marks(): { id: string; state: string }[] {
    const value = this.book.settings().get("VitalFew.runs");
    return typeof value === "string" ? (JSON.parse(value) as { id: string; state: string }[]) : [];
  }
}

export function sheetOf(book: Book, name: string): Sheet {
  const sheet = book.sheet(name);
  if (!sheet) throw new Error(`There is no sheet “${name}”.`);
  return sheet;
}

/** An account's name as grouping compares it. */
function normal(name: string): string {
  return name.trim().toLowerCase();
}

/** What stands in their cells; how wide columns are, and how a file keeps a text, is the file's. */
export function contents(list: List): string[][] {
  return list.theirs().map((cells) => cells.map((cell) => cell.replace(/,?"quotePrefix":true/, "")));
}

/** How many cells of theirs are not what they were. */
export function differences(before: { list: string[][] }, after: { list: string[][] }): number {
  const cells = ({ list }: { list: string[][] }) => list.flat();
  const then = cells(before);
  const now = cells(after);
  return now.filter((cell, at) => cell !== then[at]).length + Math.abs(now.length - then.length);
}
