import { buildOutdated } from "./server/bundle";

/* `npm run bundles`: builds pane and page where they are older than their sources, as `npm start` does first. */

buildOutdated((name) => process.stderr.write(`Building the ${name} …\n`)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
