import { spawnSync } from "node:child_process";
import path from "node:path";
import type { CellValue } from "../../../../src/workbench/workbook";

/**
 * A workbook that Excelize makes: the rows as table "Prospects" at A1, with a slicer a column over the cells right of
 * it. Its loader imports at run time in a way that Jest refuses, so it runs in a Node of its own.
 */
export function slicerFile(rows: readonly (readonly CellValue[])[], columns: readonly string[]): Uint8Array {
  const last = String.fromCharCode(64 + (rows[0]?.length ?? 1));
  const asked = {
    rows,
    table: { Range: `A1:${last}${rows.length}`, Name: "Prospects" },
    slicers: columns.map((Name, at) => ({
      Name,
      Cell: `${String.fromCharCode(76 + 3 * at)}2`,
      TableSheet: "Sheet1",
      TableName: "Prospects",
      Caption: Name,
    })),
  };
  const script = path.join(__dirname, "writeSlicers.cjs");
  const run = spawnSync(process.execPath, [script, JSON.stringify(asked)], { maxBuffer: 2 ** 26 });
  if (run.status !== 0) throw new Error(run.stderr.toString());
  return new Uint8Array(Buffer.from(run.stdout.toString(), "base64"));
}
