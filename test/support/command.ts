import { spawnSync } from "node:child_process";
import path from "node:path";

export const ROOT = path.join(__dirname, "../..");

export interface CommandOutcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs one of the headless commands as `npm run --silent <name> -- …words` does, from the project's folder. */
export function runCommand(name: "classify" | "script", words: readonly string[]): CommandOutcome {
  const cli = path.join(ROOT, "src/workbench/cli");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["-r", path.join(cli, "register.cjs"), path.join(cli, `${name}.ts`), ...words],
    { cwd: ROOT, encoding: "utf8", maxBuffer: 1 << 28 },
  );
  return { code: status, stdout, stderr };
}
