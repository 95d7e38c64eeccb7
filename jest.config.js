const { execFileSync } = require("node:child_process");
const { existsSync } = require("node:fs");
const path = require("node:path");

/** ES modules among the packages; Node takes them as they are, Jest wants them as CommonJS. */
const ES_MODULES = [
  "lodash-es",
  "nanoid",
  "rbush",
  "quickselect",
  "kdbush",
  "cjk-regex",
  "regexp-util",
  "unicode-regex",
  "franc-min",
  "trigram-utils",
  "n-gram",
  "collapse-white-space",
];
const swc = {
  [`\\.tsx?$|node_modules/(${ES_MODULES.join("|")})/.*\\.m?js$`]: [
    "@swc/jest",
    {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
      module: { type: "commonjs" },
    },
  ],
};

/** Folders and suites that take long, since they run a use case over and over or start commands: for `test:full`. */
const LONG = [
  "test/app/awkward",
  "test/app/movement.test.ts",
  "test/app/profiles.test.ts",
  "test/app/runs.test.ts",
  "test/excel/accounts",
  "test/excel/rows",
  "test/workbench/cli/classify.test.ts",
  "test/workbench/cli/overrides.test.ts",
  "test/workbench/cli/script.test.ts",
  "test/workbench/cli/undoRecord.test.ts",
].map((place) => `<rootDir>/${place}`);

const shared = {
  transform: swc,
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES.join("|")})/)`],
  moduleNameMapper: { "\\.css$": "<rootDir>/test/support/emptyStyle.js" },
  testPathIgnorePatterns: ["<rootDir>/test/e2e/", "<rootDir>/test/full/", ...LONG],
};

/** The browser for test/e2e, told to the tests through the environment; says so when there is none. */
function browser() {
  process.env.VITAL_FEW_BROWSER ??= execFileSync(
    process.execPath,
    [path.join(__dirname, "test/support/findBrowser.mjs")],
    { encoding: "utf8" },
  ).trim();
  if (process.env.VITAL_FEW_BROWSER !== "{}") return true;
  console.error("not run: browser tests (Chrome, Edge or Chromium; CHROME_PATH names one)");
  return false;
}

/** Slow suites that need what is not on this machine; says so. */
function absent() {
  const needs = [
    {
      suite: "expectedResults",
      what: "expected results of the reference data sets",
      missing: "../shared/data",
      there: existsSync(path.join(__dirname, "../shared/data/expected/inputs")),
    },
    {
      suite: "rawData",
      what: "the reference data sets from their raw files",
      missing: "../shared/data",
      there: existsSync(path.join(__dirname, "../shared/data/northwind")),
    },
    {
      suite: "onlineRetail",
      what: "541,909 lines from the .csv in one run",
      missing: "../shared/data/uci_online_retail",
      there: existsSync(path.join(__dirname, "../shared/data/uci_online_retail")),
    },
    {
      suite: "look",
      what: "the pane in the other pairs of language and scheme",
      missing: "Chrome, Edge or Chromium",
      there: process.env.VITAL_FEW_BROWSER !== "{}",
    },
    {
      suite: "libreOffice",
      what: "the saved workbook in LibreOffice",
      missing: "soffice, pdftotext, pdftoppm",
      there: ["soffice", "pdftotext", "pdftoppm"].every(onPath),
    },
  ];
  const left = needs.filter(({ there }) => !there);
  for (const { what, missing } of left) console.error(`not run: ${what} (${missing})`);
  return left.map(({ suite }) => `<rootDir>/test/full/${suite}.test.ts`);
}

function onPath(program) {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  return folders.some((folder) => existsSync(path.join(folder, program)));
}

/** The production page in Excel on the web's frame needs a page over TLS, which the browser from npm does not open. */
function withoutTls() {
  if (JSON.parse(process.env.VITAL_FEW_BROWSER).tls) return [];
  console.error("not run: the pane in Excel on the web's frame (an installed Chrome, Edge or Chromium)");
  return ["<rootDir>/test/e2e/webFrame.test.ts"];
}

const hasBrowser = browser();
const projects = [
  {
    ...shared,
    displayName: "node",
    testEnvironment: "node",
    testMatch: ["<rootDir>/test/**/*.test.ts"],
  },
  {
    ...shared,
    displayName: "jsdom",
    testEnvironment: "jsdom",
    testMatch: ["<rootDir>/test/**/*.test.tsx"],
  },
  {
    ...shared,
    displayName: "full",
    testEnvironment: "node",
    testMatch: ["<rootDir>/test/full", ...LONG].map((place) => place.replace(/(?<!\.ts)$/, "/**/*.test.ts")),
    testPathIgnorePatterns: process.argv.includes("full") ? absent() : [],
  },
];
if (hasBrowser)
  projects.push({
    ...shared,
    displayName: "e2e",
    testEnvironment: "node",
    testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
    testPathIgnorePatterns: withoutTls(),
    globalSetup: "<rootDir>/test/e2e/support/buildOnce.ts",
  });

/**
 * Pure and headless (node), components (jsdom), a real browser (e2e); slow by nature (full). No test depends on the
 * machine's speed: only what hangs meets the time limit.
 */
module.exports = {
  // On two cores: suites with a browser wait for it half of the time.
  maxWorkers: 3,
  testTimeout: 600_000,
  testSequencer: "<rootDir>/test/support/longestFirst.js",
  projects,
};
