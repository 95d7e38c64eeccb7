import { readFile } from "node:fs/promises";
import { parentPort, workerData } from "node:worker_threads";
import { saveXlsx } from "../files";
import type { ProfileName } from "../host";
import { emptyContent } from "../workbook";
import { CliError, type ExitCode } from "./cliError";
import { openFile } from "./readInput";
import { compileScript, runScript } from "./runScript";
import { workbenchInNode } from "./workbenchInNode";
import { writeOutput } from "./writeOutput";

export interface ThreadData {
  file: string;
  book?: string;
  out?: string;
  profile: ProfileName;
  /** Milliseconds. */
  limit: number;
}

export type ThreadMessage =
  | { kind: "started" }
  | { kind: "logs" | "errors"; line: string }
  | { kind: "done"; unimplemented: string[] }
  | { kind: "failed"; exitCode: ExitCode; sentence: string };

const tell = (message: ThreadMessage) => parentPort?.postMessage(message);

/** The thread in which a scratch-pad script runs against a workbook. */
async function run({ file, book: opened, out, profile, limit }: ThreadData): Promise<void> {
  const script = compileScript(await readFile(file, "utf8"), file);
  const content = opened === undefined ? emptyContent() : await openFile(opened, "en");
  const { book, host, connection, pendingRequests, close } = await workbenchInNode(content, { profile });
  tell({ kind: "started" });
  await runScript(script, connection, {
    pendingRequests,
    limit,
    tell: (kind, line) => tell({ kind, line }),
  });
  if (out !== undefined) await writeOutput(out, await saveXlsx(book));
  close();
  tell({ kind: "done", unimplemented: [...host.unimplemented.keys()] });
}

run(workerData as ThreadData).then(
  () => process.exit(),
  (error: unknown) => {
    if (!(error instanceof CliError)) throw error;
    tell({ kind: "failed", exitCode: error.exitCode, sentence: error.message });
  },
);
