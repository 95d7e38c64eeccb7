const LONGEST = 31;

/**
 * The sheet that a text file becomes: its name without folder and extension, by Excel's rules for sheet names.
 *
 * @example sheetNameOf("exports/Q1: won/lost [final].csv") // => "lost _final_"
 */
export function sheetNameOf(fileName: string): string {
  const file = fileName.split(/[\\/]/).at(-1) ?? "";
  const name = file
    .replace(/\.[^.]+$/, "")
    .replace(/[[\]:*?]/g, "_")
    .slice(0, LONGEST)
    .replace(/^'+|'+$/g, "")
    .trim();
  return name === "" || name.toLowerCase() === "history" ? "Sheet1" : name;
}
