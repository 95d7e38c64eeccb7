import type { SheetContent } from "../../workbook/types";
import { parseArea } from "../cells/address";
import { attribute, childNamed, childrenNamed, flag, numberAttribute, type XmlElement } from "../xml/element";
import { decodeExcelText } from "../xml/excelText";
import { readCriteria, readSort, type FilterColors } from "./readFilter";

export type TableContent = SheetContent["tables"][number];

/** A table part; null for one without a header row, which the workbook cannot show as a table. */
export function readTable(root: XmlElement, colors: readonly FilterColors[]): TableContent | null {
  const area = parseArea(attribute(root, "ref") ?? "");
  const style = childNamed(root, "tableStyleInfo");
  if (!area || attribute(root, "headerRowCount") === "0") return null;
  const filter = childNamed(root, "autoFilter");
  return {
    name: attribute(root, "displayName") ?? attribute(root, "name") ?? "",
    area,
    columns: childrenNamed(childNamed(root, "tableColumns"), "tableColumn").map((column) =>
      decodeExcelText(attribute(column, "name") ?? ""),
    ),
    style: attribute(style, "name") ?? "",
    showTotals: (numberAttribute(root, "totalsRowCount") ?? 0) > 0,
    showFilterButton: filter !== undefined,
    showBandedRows: flag(style, "showRowStripes"),
    showBandedColumns: flag(style, "showColumnStripes"),
    highlightFirstColumn: flag(style, "showFirstColumn"),
    highlightLastColumn: flag(style, "showLastColumn"),
    sort: readSort(childNamed(root, "sortState"), area, colors),
    criteria: readCriteria(filter, area.columnCount, colors),
  };
}
