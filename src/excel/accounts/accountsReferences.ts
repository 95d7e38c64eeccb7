import { MEASURE_FIELDS, type ColumnReferences } from "../../engine";
import { inExcel } from "../core/inExcel";
import { columnReferences, type ReferencedColumn } from "../report/references";
import type { Source } from "../source/types";
import { findAccounts } from "./findAccounts";
import { dataRowsOf } from "./types";

/**
 * How the report's formulas name the columns of the Accounts sheet; nothing where there is none.
 *
 * @param measure the field that the run ranked by
 * @example await accountsReferences(source, "revenue") // => { tier: "Accounts[Tier]", measure: "Accounts[Revenue]", … }
 */
export function accountsReferences(source: Source, measure: string | undefined): Promise<ColumnReferences> {
  return inExcel(async (context) => {
    const found = await findAccounts(context, source);
    if (!found?.place) return {};
    const { area, own, table } = found.place;
    const sheet = context.workbook.worksheets.getItem(found.sheetId);
    const header = sheet.getRangeByIndexes(area.row, area.column, 1, area.columnCount).load("text");
    await context.sync();
    const columns = Array.from(own, ([id, column]): ReferencedColumn[] => {
      const place = { column, header: header.text[0]?.[column - area.column] ?? "" };
      if (id === "lines") return [];
      if (id === "account") return [{ key: "name", ...place }];
      if (!isMeasure(id)) return [{ key: id, ...place }];
      return id === measure ? [{ key: "measure", ...place }] : [];
    }).flat();
    const place = { sheet: found.sheet, area, ...(table && { table }) };
    return columnReferences(place, dataRowsOf(found, found.place), columns);
  });
}

const MEASURES: ReadonlySet<string> = new Set(MEASURE_FIELDS);

function isMeasure(id: string): id is (typeof MEASURE_FIELDS)[number] {
  return MEASURES.has(id);
}
