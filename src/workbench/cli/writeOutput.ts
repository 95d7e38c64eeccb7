import { mkdir } from "node:fs/promises";
import path from "node:path";
import { writeWhole } from "../files/node";
import { CliError, EXIT } from "./cliError";
import { fileReason } from "./fileReason";

/**
 * Writes one result whole or not at all, making its folder first where there is none.
 *
 * @throws CliError (exit 1) naming the file and the reason.
 */
export async function writeOutput(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeWhole(file, bytes);
  } catch (error) {
    throw new CliError(EXIT.other, `${file} cannot be written: ${fileReason(error)}.`);
  }
}
