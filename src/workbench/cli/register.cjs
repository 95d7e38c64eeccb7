// Lets Node run the project's TypeScript as it stands: every .ts file goes through swc when it is required.
const { addHook } = require("pirates");
const { transformSync } = require("@swc/core");

addHook(
  (source, filename) =>
    transformSync(source, {
      filename,
      sourceMaps: "inline",
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: filename.endsWith("x") },
        transform: { react: { runtime: "automatic" } },
      },
      module: { type: "commonjs" },
    }).code,
  { exts: [".ts", ".tsx"], ignoreNodeModules: true },
);
process.setSourceMapsEnabled(true);
