import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Configuration, StatsCompilation } from "webpack";
import { PLACES } from "../../src/workbench/page/server/places";
import { everything, readManifest } from "../manifest/support/readManifest";

/** Bytes that may come over the wire before the first page is usable. */
const FIRST_PAINT = 250 * 1024;
/** The configuration is plain CommonJS for webpack-cli; this is the part of it that the test relies on. */
const configure = createRequire(__filename)("../../webpack.config.js") as (
  env: object,
  argv: { mode: string },
) => Promise<Configuration>;

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Attributes of every tag of a name. */
function tags(html: string, name: string): Record<string, string>[] {
  return Array.from(html.matchAll(new RegExp(`<${name}\\b([^>]*)>`, "g")), ([, text = ""]) =>
    Object.fromEntries(
      Array.from(text.matchAll(/([\w-]+)(?:="([^"]*)")?/g), ([, key = "", value = ""]) => [key, value]),
    ),
  );
}

describe("the production build", () => {
  const folder = PLACES.pane;
  let stats: StatsCompilation;
  let html = "";
  const file = (name: string) => readFileSync(join(folder, name));

  beforeAll(() => {
    // What is out of date is built as `npm run bundles` does it, outside Jest's sandbox.
    const script = [
      join(PLACES.root, "src/workbench/cli/register.cjs"),
      join(PLACES.workbench, "page/build.ts"),
    ];
    execFileSync(process.execPath, ["-r", ...script], { stdio: ["ignore", "ignore", "inherit"] });
    stats = JSON.parse(readFileSync(join(PLACES.stamps, "pane.json"), "utf8")) as StatsCompilation;
    html = file("taskpane.html").toString();
  });

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

  test("the manifest lies beside the pane, and every file that it names is there", () => {
    const addresses = everything(readManifest(join(folder, "manifest.xml"))).flatMap(({ attributes }) =>
      /^https?:/.test(attributes.DefaultValue ?? "") ? [attributes.DefaultValue ?? ""] : [],
    );
    const home = addresses
      .find((address) => address.endsWith("/taskpane.html"))
      ?.replace(/taskpane\.html$/, "");
    expect(addresses.length).toBeGreaterThan(20);
    for (const address of addresses) {
      expect(address.startsWith(home ?? "no page")).toBe(true);
      expect(statSync(join(folder, address.slice(home?.length))).isFile()).toBe(true);
    }
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

  /** The manifest as a build writes it. */
  async function writtenManifest(): Promise<string> {
    const { plugins } = await configure({}, { mode: "production" });
    const { patterns } = (plugins ?? []).find((plugin) => plugin && "patterns" in plugin) as unknown as {
      patterns: { from: string; transform?(source: Buffer): string }[];
    };
    const manifest = patterns.find(({ from }) => from === "manifest.xml");
    return manifest?.transform?.(readFileSync(PLACES.manifest)) ?? "";
  }

  test("stands everywhere in the manifest, its origin alone as the add-in's domain", async () => {
    process.env.ADDIN_URL = "https://tools.example.org/vital-few/";
    const written = await writtenManifest();
    const addresses = Array.from(
      written.matchAll(/DefaultValue="(https?:[^"]*)"/g),
      ([, address]) => address,
    );
    expect(addresses.length).toBeGreaterThan(20);
    for (const address of addresses)
      expect(address).toMatch(/^https:\/\/tools\.example\.org\/vital-few\/[^/]/);
    const domains = Array.from(written.matchAll(/<AppDomain>([^<]*)</g), ([, domain]) => domain);
    expect(domains).toEqual(["https://tools.example.org"]);
    expect(written).not.toContain("localhost");
  });

  test("a build without it names the documented placeholder", async () => {
    delete process.env.ADDIN_URL;
    const written = await writtenManifest();
    expect(written).toContain('"https://addin.example.com/taskpane.html"');
    expect(written).not.toContain('="https://localhost');
    expect(readFileSync(join(PLACES.root, "README.md"), "utf8")).toContain("https://addin.example.com/");
  });
});
