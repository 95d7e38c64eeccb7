import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import { openXlsx, saveXlsx } from "../../../src/workbench/files";
import { sampleContent } from "../../../src/workbench/sample/sampleContent";
import { createHeadlessBook } from "../../../src/workbench/workbook";
import { pictureOf, setUp } from "../../app/support/prospects";
import { runCommand } from "../../support/command";

const folder = mkdtempSync(path.join(os.tmpdir(), "vital-few-undo-"));
const at = (name: string): string => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

/** The parts of a file that are XML beside the workbook, with the bytes that each takes in the zip. */
function besideTheWorkbook(file: string): Map<string, number> {
  const sizes = new Map<string, number>();
  unzipSync(readFileSync(file), {
    filter({ name, size }) {
      if (name.startsWith("customXml/")) sizes.set(name, size);
      return false;
    },
  });
  return sizes;
}

function classify(words: readonly string[]): void {
  const { code, stderr } = runCommand("classify", words);
  if (code !== 0) throw new Error(stderr);
}

test("a classified file carries what takes the run back, in about 10 KB, and a second run leaves it as it is", async () => {
  classify(["--out", at("once.xlsx"), "--json", at("once.json")]);
  classify([at("once.xlsx"), "--out", at("twice.xlsx"), "--json", at("twice.json")]);
  expect(readFileSync(at("twice.xlsx")).equals(readFileSync(at("once.xlsx")))).toBe(true);
  const sizes = besideTheWorkbook(at("once.xlsx"));
  // The record, the mark, what the run saw and what it found, each with its properties and the relationship to them.
  expect([...sizes.keys()]).toHaveLength(12);
  expect([...sizes.values()].reduce((sum, size) => sum + size)).toBeLessThan(12_000);

  const sample = await createHeadlessBook(sampleContent());
  const untouched = await createHeadlessBook(await openXlsx(await saveXlsx(sample), "sample.xlsx"));
  const whole = { row: 0, column: 0, rowCount: 260, columnCount: 30 };
  const { sheet, app } = await setUp({ content: await openXlsx(readFileSync(at("once.xlsx")), "once.xlsx") });
  expect(pictureOf(sheet, whole).values).not.toEqual(pictureOf(untouched.activeSheet(), whole).values);
  expect((await app.preview()).restorable).toBe(true);
  expect(await app.restore()).toEqual({ done: true });
  expect(pictureOf(sheet, whole)).toEqual(pictureOf(untouched.activeSheet(), whole));
  sample.dispose();
  untouched.dispose();
});
