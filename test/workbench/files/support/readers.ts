import { spawnSync } from "node:child_process";
import ExcelJS from "exceljs";

/** The file as ExcelJS reads it: a reader that shares no line with the writer. */
export async function readWithExcelJs(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook;
}

interface HucreChart {
  kinds: string[];
  title?: string;
  legend?: string;
  gapWidth?: number;
  overlap?: number;
  altText?: string;
  plotVisOnly?: boolean;
  anchor: { from: { row: number; col: number }; to: { row: number; col: number } };
  series: Record<string, unknown>[];
  axes: Record<string, unknown>;
}
interface HucreSheet {
  name: string;
  rows: unknown[][];
  charts?: HucreChart[];
}

/** The file as hucre reads it. It is an ES module only, so it runs in a Node of its own. */
export function readWithHucre(bytes: Uint8Array): HucreSheet[] {
  const script =
    'import { readXlsx } from "hucre"; const chunks = []; for await (const chunk of process.stdin) chunks.push(chunk);' +
    "const book = await readXlsx(new Uint8Array(Buffer.concat(chunks)));" +
    "process.stdout.write(JSON.stringify(book.sheets.map(({ name, rows, charts }) => ({ name, rows, charts }))));";
  const run = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    input: bytes,
    maxBuffer: 2 ** 28,
  });
  if (run.status !== 0) throw new Error(run.stderr.toString());
  return JSON.parse(run.stdout.toString()) as HucreSheet[];
}
