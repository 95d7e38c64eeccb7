import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import type { ProfileName } from "../host";
import { isProfile } from "./classifyArguments";
import { CliError, EXIT } from "./cliError";
import { print } from "./print";
import { outputProblem } from "./outputPaths";
import { compileScript, stoppedAfter } from "./runScript";
import type { ThreadData, ThreadMessage } from "./scriptThread";

/** Milliseconds that a script may run. */
const LIMIT = 60_000;
/** Milliseconds more, in which a run that gives way ends by itself and saves. */
const GRACE = 1_000;
const USAGE =
  "Usage: npm run --silent script -- FILE.js [--book IN.xlsx] [--out OUT.xlsx] [--profile web|desktop|excel-2021|floor]";

/**
 * `npm run script`: a scratch pad for Office.js code; stdout is one JSON document and nothing else. The script
 * runs in a thread of its own, so that even one that never gives way can be stopped.
 */
async function main(): Promise<void> {
  const asked = scriptArguments(process.argv.slice(2));
  await mustParse(asked.file);
  await print(JSON.stringify(await runInThread(asked), null, 2));
}

interface Outcome {
  logs: string[];
  errors: string[];
  unimplemented: string[];
}

function runInThread(asked: ScriptArguments): Promise<Outcome> {
  const outcome: Outcome = { logs: [], errors: [], unimplemented: [] };
  const thread = new Worker(path.join(__dirname, "scriptThread.ts"), {
    workerData: { ...asked, limit: LIMIT } satisfies ThreadData,
    // What a script prints past its own console is not part of the document.
    stdout: true,
  });
  return new Promise((resolve, reject) => {
    let watch: NodeJS.Timeout | undefined;
    thread.on("message", (message: ThreadMessage) => {
      if (message.kind === "started") {
        watch = setTimeout(() => {
          outcome.errors.push(stoppedAfter(LIMIT));
          void thread.terminate();
        }, LIMIT + GRACE);
      } else if (message.kind === "done") outcome.unimplemented.push(...message.unimplemented);
      else if (message.kind === "failed") reject(new CliError(message.exitCode, message.sentence));
      else outcome[message.kind].push(message.line);
    });
    thread.on("error", reject);
    thread.on("exit", () => {
      clearTimeout(watch);
      resolve(outcome);
    });
  });
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
    return { file: path.resolve(file), profile, ...book, ...out };
  } catch (error) {
    throw error instanceof CliError ? error : usage(error instanceof Error ? error.message : String(error));
  }
}

async function mustParse(file: string): Promise<void> {
  let source: string;
  try {
    source = await readFile(file, "utf8");
  } catch {
    throw new CliError(EXIT.usage, `${file} cannot be read: name a JavaScript file that exists.`);
  }
  try {
    compileScript(source, file);
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
