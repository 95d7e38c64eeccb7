import {
  ErrorType,
  ErrorValueObject,
  ISuperTableService,
  ReferenceNodeFactory,
} from "@univerjs/engine-formula";
import { toRange } from "../area";
import { fullArea } from "../tables/registry";
import type { TableEntry } from "../tables/registry";
import type { BaseContext } from "./context";

/** A name that Univer's own patterns for table references know; it stands for one only while that is read. */
const STAND_IN = "TableThatIsRead";
/** What may stand before a reference in its token, the table's name, and the brackets after it. */
const TOKEN = /^([\s@+-]*)([\p{L}_\\][\p{L}\p{N}_.\\?]*)(\s*\[.*\])?\s*$/su;
/** Parts of a table that reach over its totals row. */
const WITH_TOTALS = /^\s*\[\s*(?:\[\s*)?#(?:All|Totals)\s*\]/i;
const TOTALS = /^\s*\[\s*(?:\[\s*)?#Totals\s*\]/i;
/** Stands for a table that is not there yet. */
const NOTHING: TableReference = {
  range: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 },
  sheetId: "",
  titleMap: new Map(),
};

type TableReference = Parameters<ISuperTableService["registerTable"]>[2];
type ReferenceNode = NonNullable<ReturnType<ReferenceNodeFactory["checkAndCreateNodeType"]>>;

/**
 * Has Univer's formula engine read structured references as Excel does. By itself it knows no table whose name
 * has "_" or "." in it, wants the capitals of table and columns exactly, takes the last data row for the totals
 * row, and keeps parsed formulas with the cells that the table had at the time. So the engine reads every
 * reference to a table of the book through a stand-in, and anew when the table is another.
 *
 * Excel's rules: "Use a letter, an underscore character (_), or a backslash (\) as the first character … letters,
 * numbers, periods, and underscore characters for the rest of the name"; "#All: The entire table, including
 * column headers, data, and totals (if any)"; "#Totals: Just the total row."
 * https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e
 */
export function readTableReferences({ injector, tables, unitId }: BaseContext): void {
  const factory = injector.get(ReferenceNodeFactory);
  const known = injector.get(ISuperTableService);
  const readToken = factory.checkAndCreateNodeType.bind(factory);

  const read = (entry: TableEntry | undefined, token: string, body: string): ReferenceNode | undefined => {
    known.registerTable(unitId, STAND_IN, entry ? partOf(entry, body) : NOTHING);
    try {
      return readToken(token);
    } finally {
      known.remove(unitId, STAND_IN);
    }
  };

  factory.checkAndCreateNodeType = (param) => {
    const [, before = "", name = "", body = ""] = typeof param === "string" ? (TOKEN.exec(param) ?? []) : [];
    const entry = name === "" ? undefined : tables.named(name);
    // A name alone is a table's only while there is one; with brackets the table may still come.
    if (entry === undefined && body === "") return readToken(param);
    const token = `${before}${STAND_IN}${body}`;
    const node = read(entry, token, body);
    if (node === undefined) return undefined;
    let [latest, state] = [node, entry && stateOf(entry)];
    const execute = node.execute.bind(node);
    node.execute = () => {
      const table = tables.named(name);
      if (table === undefined) return node.setValue(ErrorValueObject.create(ErrorType.NAME));
      if (TOTALS.test(body) && !table.showTotals)
        return node.setValue(ErrorValueObject.create(ErrorType.REF));
      const now = stateOf(table);
      if (now !== state) [latest, state] = [read(table, token, body) ?? node, now];
      if (latest === node) return execute();
      const { x, y } = node.getRefOffset();
      latest.setRefOffset(x, y);
      latest.execute();
      node.setValue(latest.getValue());
    };
    return node;
  };
}

function partOf(entry: TableEntry, body: string): TableReference {
  return {
    range: toRange(WITH_TOTALS.test(body) ? fullArea(entry) : entry.area),
    sheetId: entry.sheetId,
    titleMap: new ColumnPlaces(entry),
  };
}

/** Equal as long as every reference to the table means the same cells. */
function stateOf({ sheetId, area, showTotals, columns }: TableEntry): string {
  const place = [sheetId, area.row, area.column, area.rowCount, area.columnCount, showTotals].join();
  return `${place},${columns.map(({ name }) => name).join()}`;
}

/** Where a table's columns stand, by their names in any capitals. */
class ColumnPlaces extends Map<string, number> {
  constructor({ columns }: TableEntry) {
    super();
    for (const [index, { name }] of columns.entries()) this.set(name.toLowerCase(), index);
  }
  override get(name: string): number | undefined {
    return super.get(name.toLowerCase());
  }
  override has(name: string): boolean {
    return super.has(name.toLowerCase());
  }
}
