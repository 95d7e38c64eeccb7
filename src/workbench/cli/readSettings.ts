import { readFile } from "node:fs/promises";
import { defaultSettings, parseSettings, type Settings } from "../../engine";
import { createSay } from "../../locales";
import { CliError, EXIT } from "./cliError";

/**
 * Reads and checks a settings document; without one, the defaults.
 *
 * @throws CliError (exit 2) naming every place of the document that cannot be used.
 */
export async function readSettings(file: string | undefined): Promise<Settings> {
  if (file === undefined) return defaultSettings();
  const parsed = parseSettings(await readJson(file));
  if (parsed.ok) return parsed.settings;
  const say = createSay("en");
  const problems = parsed.problems.map((problem) => say(problem.message));
  throw new CliError(EXIT.usage, `${file}: ${problems.join(" ")}`);
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
    throw new CliError(
      EXIT.usage,
      `${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
