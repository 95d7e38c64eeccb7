import { saveXlsx } from "../../../src/workbench/files";
import type { Book, CellValue } from "../../../src/workbench/workbook";
import { partsOf } from "../../workbench/files/support/parts";
import { readWithExcelJs, readWithHucre } from "../../workbench/files/support/readers";

/** The formulas of the add-in's report: figures from its own columns, shares and sums of the page itself. */
const OWN_FORMULA =
  /^(COUNTIF|SUMIFS)\((Prospects\d*|Accounts|'Sheet1')[^()]*\)$|^SUM\([A-Z]+\d+:[A-Z]+\d+\)$|^IF\([A-Z]+\d+=0,0,[A-Z]+\d+\/[A-Z]+\d+\)$|^[A-Z]+\d+(\*\$[A-Z]+\$\d+)?$/;

/** A text of a cell in the saved file, by the sheet's name and its place. */
interface SavedText {
  place: string;
  ours: CellValue;
  excelJs: unknown;
  hucre: unknown;
}

/** What the saved file holds, as two libraries read it that did not write it. */
export interface SavedCells {
  texts: SavedText[];
  /** Formulas of the file that are none of the report's, with their part. */
  foreignFormulas: string[];
  /** Parts and tags that would call out or follow a link. */
  calls: string[];
  /** Drop-down lists as ExcelJS reads them. */
  lists: Set<string>;
}

/** Saves the workbook, opens the file with two libraries, and puts every text beside what they read. */
export async function savedCells(book: Book): Promise<SavedCells> {
  const bytes = await saveXlsx(book);
  const excelJs = await readWithExcelJs(bytes);
  const hucre = new Map(readWithHucre(bytes).map(({ name, rows }) => [name, rows]));
  const texts: SavedText[] = [];
  const lists = new Set<string>();
  for (const sheet of book.sheets()) {
    const used = sheet.usedArea(true);
    if (!used) continue;
    const sheetOfExcelJs = excelJs.getWorksheet(sheet.name);
    sheet.values(used).forEach((line, r) =>
      line.forEach((ours, c) => {
        const [row, column] = [used.row + r, used.column + c];
        const cell = sheetOfExcelJs?.getCell(row + 1, column + 1);
        const list = cell?.dataValidation as { formulae?: unknown[] } | undefined;
        if (list) lists.add(JSON.stringify(list.formulae));
        if (typeof ours !== "string" || ours === "") return;
        const read = cell?.value;
        texts.push({
          place: `${sheet.name} R${row + 1}C${column + 1}`,
          ours,
          excelJs: typeof read === "string" ? decoded(read) : read,
          hucre: hucre.get(sheet.name)?.[row]?.[column],
        });
      }),
    );
  }
  const parts = Object.entries(partsOf(bytes));
  return {
    texts,
    lists,
    foreignFormulas: parts
      .filter(([name]) => name.startsWith("xl/worksheets/"))
      .flatMap(([name, xml]) =>
        [...xml.matchAll(/<f\b[^>]*>([^<]*)<\/f>/g)].map(([, formula = ""]) => ({
          name,
          formula: plain(formula),
        })),
      )
      .filter(({ formula }) => !OWN_FORMULA.test(formula))
      .map(({ name, formula }) => `${name}: ${formula.slice(0, 80)}`),
    calls: parts
      .filter(
        ([name, xml]) =>
          /externalLink|connections/.test(name) || /<hyperlink\b|<ddeLink\b|<oleLink\b/.test(xml),
      )
      .map(([name]) => name),
  };
}

/** ExcelJS leaves `_xHHHH_` of inline texts as it stands. */
function decoded(text: string): string {
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

function plain(xml: string): string {
  const signs: Record<string, string> = {
    "&lt;": "<",
    "&gt;": ">",
    "&quot;": '"',
    "&apos;": "'",
    "&amp;": "&",
  };
  return xml.replaceAll(/&(lt|gt|quot|apos|amp);/g, (sign) => signs[sign] ?? sign);
}
