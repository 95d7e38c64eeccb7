// Lets Node run the project's TypeScript as it stands: every .ts file goes through swc when it is required. What came
// out is kept in .cache/swc by what went in, so that the compiler itself is seldom loaded.
const { createHash } = require("node:crypto");
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const { addHook } = require("pirates");
const { version } = require("@swc/core/package.json");

const KEPT = path.join(__dirname, "../../../.cache/swc");
mkdirSync(KEPT, { recursive: true });

function optionsOf(filename) {
  return {
    filename,
    sourceMaps: "inline",
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: filename.endsWith("x") },
      transform: { react: { runtime: "automatic" } },
    },
    module: { type: "commonjs" },
  };
}

function compile(source, filename) {
  const options = optionsOf(filename);
  const key = createHash("sha256")
    .update(JSON.stringify([version, options, source]))
    .digest("hex");
  const kept = path.join(KEPT, `${key}.js`);
  if (existsSync(kept)) return readFileSync(kept, "utf8");
  const { code } = require("@swc/core").transformSync(source, options);
  // Several commands may run at once: a file appears under its name only when it is whole.
  const unfinished = `${kept}.${process.pid}`;
  writeFileSync(unfinished, code);
  renameSync(unfinished, kept);
  return code;
}

addHook(compile, { exts: [".ts", ".tsx"], ignoreNodeModules: true });
process.setSourceMapsEnabled(true);
