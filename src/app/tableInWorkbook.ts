import { countsFrom1904, openSource, readCells } from "../excel";
import { formatTells, type JoinSettings } from "../engine";
import { bytesPerRow } from "./bytesPerRow";
import { layoutIn } from "./layoutIn";
import type { AppSay } from "./messages";
import type { TableCells } from "./tableCells";

/**
 * A table of the settings in this workbook, through Office.js.
 *
 * @param name what the settings call it; its sheet is called so too where they name none
 */
export async function tableInWorkbook(
  name: string,
  { sheet, table }: JoinSettings,
  say: AppSay,
): Promise<TableCells> {
  const { source, sample, texts, numberFormats, culture } = await openSource(
    table === undefined ? { kind: "sheet", name: sheet ?? name } : { kind: "table", name: table },
  );
  const layout = layoutIn(name, sample, say);
  const { area, sheetId } = source;
  const place = (index: number) => area.column + index;
  const lines = sample.head.slice(layout.firstDataRow);
  return {
    sheet: source.sheet,
    firstRow: area.row + layout.firstDataRow + 1,
    rowCount: layout.rowCount,
    columns: layout.columns,
    sample: lines,
    date1904: countsFrom1904({ values: sample.head, texts, numberFormats }),
    culture,
    read: async (indexes, shown) => {
      const tells = (index: number) => numberFormats.some((line) => formatTells(line[index] ?? ""));
      const read = await readCells(
        { sheetId, firstRow: area.row + layout.firstDataRow, rowCount: layout.rowCount },
        indexes.map(place),
        {
          bytesPerRow: bytesPerRow(lines, indexes),
          formatsOf: indexes.filter(tells).map(place),
          textsOf: shown.map(place),
        },
      );
      return new Map(
        indexes.map((index) => {
          const values = read.values.get(place(index)) ?? [];
          const formats = read.numberFormats.get(place(index));
          const texts = read.texts.get(place(index));
          return [index, { values, ...(formats && { numberFormats: formats }), ...(texts && { texts }) }];
        }),
      );
    },
  };
}
