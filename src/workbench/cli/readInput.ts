import { readFile } from "node:fs/promises";
import path from "node:path";
import { FileError, openCsv, openXlsx } from "../files";
import { sampleContent } from "../sample/sampleContent";
import type { BookContent } from "../workbook";
import { isCsv, type ClassifyArguments } from "./classifyArguments";
import { CliError, EXIT } from "./cliError";
import { fileReason } from "./fileReason";

/**
 * Opens what the command line named: the bundled sample, an .xlsx or a .csv.
 *
 * @throws CliError exit 3 when the file cannot be read, exit 2 when it has no such sheet or table.
 */
export async function readInput(asked: ClassifyArguments, locale: string): Promise<BookContent> {
  const content = asked.input === undefined ? sampleContent() : await openFile(asked.input, locale);
  const where = asked.input ?? "The sample";
  if (asked.sheet !== undefined) {
    const names = content.sheets.map((sheet) => sheet.name);
    if (!includesName(names, asked.sheet)) throw missing(where, "sheet", asked.sheet, names);
  }
  if (asked.table !== undefined) {
    const names = content.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name));
    if (!includesName(names, asked.table)) throw missing(where, "table", asked.table, names);
  }
  return content;
}

/** Opens a workbook file by its ending. */
export async function openFile(file: string, locale: string): Promise<BookContent> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw new CliError(EXIT.input, `${file} cannot be read: ${fileReason(error)}.`);
  }
  try {
    return isCsv(file)
      ? openCsv(bytes, path.basename(file), { locale })
      : await openXlsx(bytes, path.basename(file));
  } catch (error) {
    if (error instanceof FileError) throw new CliError(EXIT.input, `${file}: ${error.message}`);
    throw error;
  }
}

function includesName(names: readonly string[], name: string): boolean {
  return names.some((each) => each.toLowerCase() === name.toLowerCase());
}

function missing(where: string, kind: "sheet" | "table", name: string, names: readonly string[]): CliError {
  const found = names.length === 0 ? `It has no ${kind}s` : `Its ${kind}s: ${names.join(", ")}`;
  return new CliError(EXIT.usage, `${where} has no ${kind} “${name}”. ${found}.`);
}
