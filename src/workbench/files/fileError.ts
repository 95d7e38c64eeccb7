import { sentences, type FileProblem } from "./messages";

/**
 * A file that cannot be opened. `message` is one plain sentence that names the file; `problem` is for code that
 * decides by it.
 *
 * @example new FileError("oldFormat", "crm.xls").message
 * // => "crm.xls is in the old .xls format; save it as .xlsx in Excel first."
 */
export class FileError extends Error {
  override readonly name = "FileError";

  constructor(
    readonly problem: FileProblem,
    readonly file: string,
    where = "",
  ) {
    super(sentences[problem](file, where));
  }
}
