import { parseArgs } from "node:util";
import { openBrowser } from "./server/openBrowser";
import { startServer } from "./server/startServer";

/*
 * `npm start [-- --port 3000 --no-open --no-build]`: builds what is out of date, serves the workbench on this
 * machine only, prints where it is and opens it.
 */

const DEFAULT_PORT = 3000;
const USAGE = "Usage: npm start -- [--port NUMBER] [--no-open] [--no-build]";

interface Arguments {
  port: number;
  open: boolean;
  build: boolean;
}

function readArguments(): Arguments | string {
  try {
    const { values } = parseArgs({
      options: { port: { type: "string" }, "no-open": { type: "boolean" }, "no-build": { type: "boolean" } },
    });
    const port = Number(values.port ?? DEFAULT_PORT);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      return `--port ${values.port} is not a port. ${USAGE}`;
    return { port, open: values["no-open"] !== true, build: values["no-build"] !== true };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}. ${USAGE}`;
  }
}

async function main(): Promise<void> {
  const given = readArguments();
  if (typeof given === "string") {
    process.stderr.write(`${given}\n`);
    process.exitCode = 2;
    return;
  }
  const server = await startServer({
    ...given,
    onBuild: (name) => process.stderr.write(`Building the ${name} …\n`),
    onError: (error) => process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`),
  });
  process.stdout.write(`Vital Few runs at ${server.address}\nStop it with Ctrl+C.\n`);
  if (given.open) await openBrowser(server.address);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
