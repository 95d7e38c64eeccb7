/** The arrows between the rooms (README, "Rooms"). A new arrow is a decision: change it here and say why. */
const room = (name) => `^src/${name}/`;
const only = (name, from, allowed) => ({
  name,
  severity: "error",
  comment: `${from} may import only: itself${allowed.map((a) => `, ${a}`).join("")}`,
  from: { path: room(from) },
  to: { path: "^src/", pathNot: [from, ...allowed].map(room) },
});

module.exports = {
  forbidden: [
    only("engine-is-pure", "engine", []),
    only("locales-know-only-ids", "locales", ["engine", "app", "excel", "taskpane"]),
    only("excel-knows-the-plan", "excel", ["engine"]),
    only("app-joins-them", "app", ["engine", "excel", "locales"]),
    only("taskpane-calls-app", "taskpane", ["app", "engine", "locales", "commands"]),
    only("commands-call-app", "commands", ["app", "engine", "locales"]),
    only("cli-calls-app", "workbench/cli", ["app", "engine", "locales", "workbench"]),
    only("host-is-excel-not-the-add-in", "workbench/host", ["workbench/workbook"]),
    only("workbook-stands-alone", "workbench/workbook", []),
    only("files-know-the-workbook", "workbench/files", ["workbench/workbook"]),
    only("sample-is-a-workbook", "workbench/sample", ["workbench/workbook"]),
    only("page-is-the-workbench", "workbench/page", ["workbench"]),
    {
      name: "engine-needs-no-package",
      severity: "error",
      comment:
        "The engine is plain TypeScript; valibot checks its settings, fastest-levenshtein compares names, nothing else comes in.",
      from: { path: room("engine") },
      to: {
        dependencyTypes: ["npm", "npm-dev", "core"],
        pathNot: "node_modules/(valibot|fastest-levenshtein)",
      },
    },
    {
      name: "engine-has-one-door",
      severity: "error",
      from: { path: "^src/", pathNot: room("engine") },
      to: { path: room("engine"), pathNot: "^src/engine/index\\.ts$" },
    },
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-orphans",
      severity: "error",
      from: { orphan: true, path: "^src/", pathNot: ["\\.d\\.ts$"] },
      to: {},
    },
    {
      name: "product-needs-no-dev-package",
      severity: "error",
      from: { path: "^src/(engine|excel|app|taskpane|commands|locales)/" },
      to: { dependencyTypes: ["npm-dev"], pathNot: "@types/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    exclude: { path: "\\.css$" },
  },
};
