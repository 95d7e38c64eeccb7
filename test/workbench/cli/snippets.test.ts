/** Scratch-pad scripts in the style of the public samples, run as `npm run script` runs them, without its thread. */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { compileScript, runScript } from "../../../src/workbench/cli/runScript";
import { workbenchInNode } from "../../../src/workbench/cli/workbenchInNode";
import { emptyContent } from "../../../src/workbench/workbook";
import { BOOK } from "./snippets/expected/book";
import { CELLS } from "./snippets/expected/cells";
import { CHARTS } from "./snippets/expected/charts";
import type { Expected } from "./snippets/expected/reading";
import { RULES } from "./snippets/expected/rules";
import { TABLES } from "./snippets/expected/tables";

const FOLDER = path.join(__dirname, "snippets");
const EXPECTED: Expected = { ...TABLES, ...CHARTS, ...RULES, ...CELLS, ...BOOK };

test("every snippet has its expectation, and there are at least forty", () => {
  const files = readdirSync(FOLDER).flatMap((file) => (file.endsWith(".js") ? [path.parse(file).name] : []));
  expect(files.sort()).toEqual(Object.keys(EXPECTED).sort());
  expect(files.length).toBeGreaterThanOrEqual(40);
});

test.each(Object.entries(EXPECTED))("%s", async (name, check) => {
  const file = path.join(FOLDER, `${name}.js`);
  const { book, host, connection, pendingRequests, close } = await workbenchInNode(emptyContent(), {
    profile: "web",
  });
  try {
    const logs: string[] = [];
    const errors: string[] = [];
    await runScript(compileScript(readFileSync(file, "utf8"), file), connection, {
      pendingRequests,
      limit: 300_000,
      tell: (kind, line) => (kind === "logs" ? logs : errors).push(line),
    });
    await book.recalculated();
    expect({ errors, unimplemented: [...host.unimplemented.keys()] }).toEqual({
      errors: [],
      unimplemented: [],
    });
    check({ book, logs });
  } finally {
    close();
  }
});
