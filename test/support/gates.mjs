// `npm run gates`: everything of `npm test` that comes before the tests, as many at a time as the machine has cores.
// What a gate says is printed in one piece when it is done; all of them are heard, and one that fails fails them all.
import { spawn } from "node:child_process";
import os from "node:os";

/** Scripts of package.json, the longest first. */
const GATES = ["lint", "bundles", "typecheck", "format", "rules"];

/** The end of a gate: its exit code, null where it was killed, and all it said. */
function run(gate) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const npm = spawn(process.execPath, [process.env.npm_execpath, "run", "--silent", gate], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    const said = [];
    for (const stream of [npm.stdout, npm.stderr]) stream.on("data", (piece) => said.push(piece));
    npm.on("error", reject);
    npm.on("close", (code) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(0);
      resolve({ gate, seconds, passed: code === 0, text: Buffer.concat(said).toString().trim() });
    });
  });
}

const waiting = [...GATES];
const failed = [];

async function runNext() {
  for (let gate = waiting.shift(); gate !== undefined; gate = waiting.shift()) {
    const { seconds, passed, text } = await run(gate);
    console.log(`${passed ? "PASS" : "FAIL"} ${gate} (${seconds} s)${text && `\n${text}`}`);
    if (!passed) failed.push(gate);
  }
}

await Promise.all(Array.from({ length: os.availableParallelism() }, runNext));
if (failed.length > 0) {
  console.error(`Failed: ${failed.join(", ")}`);
  process.exitCode = 1;
}
