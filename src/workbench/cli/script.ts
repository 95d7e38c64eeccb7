import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { saveXlsx } from "../files";
import type { ProfileName } from "../host";
import { emptyContent } from "../workbook";
import { isProfile } from "./classifyArguments";
import { CliError, EXIT } from "./cliError";
import { print } from "./print";
import { outputProblem } from "./outputPaths";
import { openFile } from "./readInput";
import { compileScript, runScript } from "./runScript";
import { workbenchInNode } from "./workbenchInNode";
import { writeOutput } from "./writeOutput";

const LIMIT = 60_000;
const USAGE =
  "Usage: npm run --silent script -- FILE.js [--book IN.xlsx] [--out OUT.xlsx] [--profile web|desktop|excel-2021|floor]";

/** `npm run script`: a scratch pad for Office.js code; stdout is one JSON document and nothing else. */
async function main(): Promise<void> {
  const asked = scriptArguments(process.argv.slice(2));
  const script = await compileFile(asked.file);
  const content = asked.book === undefined ? emptyContent() : await openFile(asked.book, "en");
  const { book, host, connection, pendingRequests, close } = await workbenchInNode(content, {
    profile: asked.profile,
  });
  const { logs, errors } = await runScript(script, connection, {
    pendingRequests,
    limit: LIMIT,
  });
  if (asked.out !== undefined) await writeOutput(asked.out, await saveXlsx(book));
  close();
  const unimplemented = [...host.unimplemented.keys()];
  await print(JSON.stringify({ logs, errors, unimplemented }, null, 2));
}

interface ScriptArguments {
  file: string;
  book?: string;
  out?: string;
  profile: ProfileName;
}

function scriptArguments(words: string[]): ScriptArguments {
  const usage = (sentence: string) => new CliError(EXIT.usage, `${sentence}\n${USAGE}`);
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: { book: { type: "string" }, out: { type: "string" }, profile: { type: "string" } },
    });
    const [file, ...more] = positionals;
    const { profile = "web" } = values;
    if (file === undefined || more.length > 0) throw usage("Name one JavaScript file.");
    if (!isProfile(profile)) throw usage(`There is no profile “${profile}”.`);
    const book = values.book === undefined ? {} : { book: path.resolve(values.book) };
    const out = values.out === undefined ? {} : { out: path.resolve(values.out) };
    const problem = outputProblem({ ...out, read: [path.resolve(file), book.book] });
    if (problem !== null) throw usage(problem);
    return { file, profile, ...book, ...out };
  } catch (error) {
    throw error instanceof CliError ? error : usage(error instanceof Error ? error.message : String(error));
  }
}

async function compileFile(file: string): Promise<ReturnType<typeof compileScript>> {
  let source: string;
  try {
    source = await readFile(file, "utf8");
  } catch {
    throw new CliError(EXIT.usage, `${file} cannot be read: name a JavaScript file that exists.`);
  }
  try {
    return compileScript(source, path.resolve(file));
  } catch (error) {
    throw new CliError(
      EXIT.usage,
      `${file} cannot be parsed: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

main().then(
  () => process.exit(EXIT.done),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(error instanceof CliError ? error.exitCode : EXIT.other);
  },
);
