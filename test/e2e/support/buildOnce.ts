import { buildOutdated } from "../../../src/workbench/page/server/bundle";

/** Jest's globalSetup of the browser tests: builds pane and page where they are out of date, once for all suites. */
export default function buildOnce(): Promise<void> {
  return buildOutdated((name) => process.stderr.write(`Building the ${name} …\n`));
}
