import { readFile } from "node:fs/promises";
import path from "node:path";
import { defaultSettings, parseSettings, type Settings } from "../../engine";
import { createSay } from "../../locales";
import { CliError, EXIT } from "./cliError";
import { fileSheets } from "./fileSheets";
import { openFile } from "./readInput";

/**
 * Reads and checks a settings document, and opens the files of its joined tables; without one, the defaults.
 *
 * @throws CliError (exit 2) naming every place of the document that cannot be used; (exit 3) where a joined file
 *   cannot be read.
 */
export async function readSettings(file: string | undefined): Promise<Settings> {
  if (file === undefined) return defaultSettings();
  const parsed = parseSettings(await readJson(file));
  if (parsed.ok) return withFiles(parsed.settings, path.dirname(file));
  const say = createSay("en");
  const problems = parsed.problems.map((problem) => say(problem.message));
  throw new CliError(EXIT.usage, `${file}: ${problems.join(" ")}`);
}

/** Paths of joined files count from the settings file, wherever the command was called. */
async function withFiles(settings: Settings, folder: string): Promise<Settings> {
  const opened = new Map<string, Promise<ReturnType<typeof fileSheets>>>();
  const tables: Settings["tables"] = Object.fromEntries(
    await Promise.all(
      Object.entries(settings.tables).map(async ([name, table]) => {
        if (table.file === undefined) return [name, table] as const;
        const file = path.resolve(folder, table.file);
        const sheets = opened.get(file) ?? openFile(file, settings.locale).then(fileSheets);
        opened.set(file, sheets);
        return [name, { ...table, file, fileSheets: await sheets }] as const;
      }),
    ),
  );
  return { ...settings, tables };
}

async function readJson(file: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch {
    throw new CliError(EXIT.usage, `${file} cannot be read: name a settings file that exists.`);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    // The parser quotes the text, line breaks included; an error is one line.
    const why = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, " ");
    throw new CliError(EXIT.usage, `${file} is not JSON: ${why}`);
  }
}
