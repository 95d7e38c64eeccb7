import { createRequire } from "node:module";
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import webpack, { type Configuration, type StatsCompilation } from "webpack";
import { all, everything, readManifest } from "../manifest/support/readManifest";

/** Bytes that may come over the wire before the first page is usable. */
const FIRST_PAINT = 250 * 1024;
/** The configuration is plain CommonJS for webpack-cli; this is the part of it that the test relies on. */
const configure = createRequire(__filename)("../../webpack.config.js") as (
  env: object,
  argv: { mode: string },
) => Promise<Configuration>;

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** A production build in a folder of its own, as `npm run build` makes it for this ADDIN_URL. */
async function build(address: string | undefined, folder: string): Promise<StatsCompilation> {
  const before = process.env.ADDIN_URL;
  if (address === undefined) delete process.env.ADDIN_URL;
  else process.env.ADDIN_URL = address;
  try {
    const config = await configure({}, { mode: "production" });
    const compiler = webpack({ ...config, output: { ...config.output, path: folder } });
    return await new Promise((resolve, reject) =>
      compiler.run((error, stats) => {
        compiler.close((closing) => {
          if (error ?? closing) reject(error ?? (closing as Error));
          else if (stats)
            resolve(stats.toJson({ all: false, chunkGroups: true, errors: true, warnings: true }));
        });
      }),
    );
  } finally {
    if (before === undefined) delete process.env.ADDIN_URL;
    else process.env.ADDIN_URL = before;
  }
}

/** Attributes of every tag of a name. */
function tags(html: string, name: string): Record<string, string>[] {
  return Array.from(html.matchAll(new RegExp(`<${name}\\b([^>]*)>`, "g")), ([, text = ""]) =>
    Object.fromEntries(
      Array.from(text.matchAll(/([\w-]+)(?:="([^"]*)")?/g), ([, key = "", value = ""]) => [key, value]),
    ),
  );
}

describe("the production build", () => {
  const folder = mkdtempSync(join(tmpdir(), "vital-few-build-"));
  let stats: StatsCompilation;
  let html = "";
  const file = (name: string) => readFileSync(join(folder, name));

  beforeAll(async () => {
    stats = await build("https://tools.example.org/vital-few/", folder);
    html = file("taskpane.html").toString();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("has neither errors nor warnings", () => {
    expect([...(stats.errors ?? []), ...(stats.warnings ?? [])]).toEqual([]);
  });

  test("first paint is at most 250 KB gzip: the entry, and the questions that an unsure table opens with", () => {
    const chunks = ["taskpane", "fieldList", "groupingChoice", "linesChoice"];
    expect(Object.keys(stats.namedChunkGroups ?? {})).toEqual(expect.arrayContaining(chunks));
    const assets = chunks.flatMap((name) => stats.namedChunkGroups?.[name]?.assets ?? []);
    const names = new Set(assets.map(({ name }) => name));
    const sizes = Array.from(names, (name) => gzipSync(file(name)).length);
    const total = sizes.reduce((sum, size) => sum + size, gzipSync(html).length);
    expect(names.size).toBeGreaterThan(1);
    expect(total).toBeLessThanOrEqual(FIRST_PAINT);
  });

  test("results, card and menu are fetched when they are needed", () => {
    const groups = stats.namedChunkGroups ?? {};
    expect(Object.keys(groups)).toEqual(
      expect.arrayContaining([
        "results",
        "rowCardPanel",
        "sourceMenu",
        "allColumns",
        "noticeBar",
        "problemBar",
      ]),
    );
  });

  test("the page forbids inline and eval'd script, and script from anywhere but itself and Office.js", () => {
    const policy = tags(html, "meta").find(
      (meta) => meta["http-equiv"] === "Content-Security-Policy",
    )?.content;
    const directives = new Map(
      policy?.split(";").map((directive): [string, string[]] => {
        const [name = "", ...sources] = directive.trim().split(/\s+/);
        return [name, sources];
      }),
    );
    expect(directives.get("script-src")).toEqual(["'self'", "https://appsforoffice.microsoft.com"]);
    expect(directives.get("worker-src")).toEqual(["'self'"]);
    expect(directives.get("default-src")).toEqual(["'none'"]);
    const unsafe = Array.from(directives).filter(([, sources]) =>
      sources.some((source) => /unsafe/.test(source)),
    );
    expect(unsafe).toEqual([["style-src", ["'self'", "'unsafe-inline'"]]]);
  });

  test("every script is a file: Office.js from Microsoft's address first, then ours by a relative one", () => {
    const scripts = tags(html, "script").map(({ src }) => src);
    expect(scripts[0]).toBe(OFFICE_JS);
    expect(scripts.length).toBeGreaterThan(1);
    for (const script of scripts.slice(1)) {
      expect(script).toMatch(/^[\w.-]+\.js$/);
      expect(statSync(join(folder, script ?? "")).isFile()).toBe(true);
    }
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|javascript:/);
  });

  test("no script needs eval, and none knows of this machine's development server", () => {
    const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
    for (const name of scripts) {
      const code = file(name).toString();
      expect({ name, evals: code.match(/[^.\w](eval|new Function)\(/g) }).toEqual({ name, evals: null });
      expect({ name, local: code.includes("localhost:3000") }).toEqual({ name, local: false });
    }
  });

  test("the manifest names ADDIN_URL everywhere, and every file that it names is there", () => {
    const manifest = readManifest(join(folder, "manifest.xml"));
    const addresses = everything(manifest).flatMap(({ attributes }) =>
      /^https?:/.test(attributes.DefaultValue ?? "") ? [attributes.DefaultValue ?? ""] : [],
    );
    expect(addresses.length).toBeGreaterThan(20);
    for (const address of addresses) {
      expect(address.startsWith("https://tools.example.org/vital-few/")).toBe(true);
      expect(
        statSync(join(folder, address.slice("https://tools.example.org/vital-few/".length))).isFile(),
      ).toBe(true);
    }
    expect(all(manifest, "AppDomain").map(({ text }) => text)).toEqual(["https://tools.example.org"]);
    expect(file("manifest.xml").toString()).not.toContain("localhost");
  });
});

describe("ADDIN_URL", () => {
  const given = process.env.ADDIN_URL;
  afterEach(() => {
    if (given === undefined) delete process.env.ADDIN_URL;
    else process.env.ADDIN_URL = given;
  });

  test.each([
    ["http://tools.example.org/"],
    ["https://tools.example.org/vital-few"],
    ["https://localhost:3000/"],
    ["https://127.0.0.1/"],
    ["tools.example.org/"],
    ["https://tools.example.org/?v=1/"],
  ])("%s is refused before anything is built", async (address) => {
    process.env.ADDIN_URL = address;
    await expect(configure({}, { mode: "production" })).rejects.toThrow(`not "${address}"`);
  });

  test("a build without it names the documented placeholder", async () => {
    delete process.env.ADDIN_URL;
    const readme = readFileSync(join(__dirname, "../../README.md"), "utf8");
    const { plugins } = await configure({}, { mode: "production" });
    const { patterns } = (plugins ?? []).find((plugin) => plugin && "patterns" in plugin) as unknown as {
      patterns: { from: string; transform?(source: Buffer): string }[];
    };
    const manifest = patterns.find(({ from }) => from === "manifest.xml");
    const written = manifest?.transform?.(readFileSync(join(__dirname, "../../manifest.xml")));
    expect(written).toContain('"https://addin.example.com/taskpane.html"');
    expect(written).not.toContain('="https://localhost');
    expect(readme).toContain("https://addin.example.com/");
  });
});
