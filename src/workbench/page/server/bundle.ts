import { mkdir, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import path from "node:path";
import type { Configuration, Stats } from "webpack";
import { newestChange } from "./newestChange";
import { PLACES } from "./places";

/** One of the two bundles that the workbench serves. */
export interface Bundle {
  name: "pane" | "page";
  config: string;
  /** The file without which nothing was built. */
  entry: string;
  /** Everything that it is made from. */
  sources: readonly string[];
  notSources: readonly string[];
}

const BUNDLES: readonly Bundle[] = [
  {
    name: "pane",
    config: PLACES.paneConfig,
    entry: path.join(PLACES.pane, "taskpane.html"),
    sources: [PLACES.source, PLACES.assets, PLACES.manifest, PLACES.paneConfig, PLACES.lock],
    notSources: [PLACES.workbench],
  },
  {
    name: "page",
    config: PLACES.pageConfig,
    entry: path.join(PLACES.page, "index.html"),
    sources: [PLACES.workbench, PLACES.pageConfig, PLACES.lock],
    notSources: [path.join(PLACES.workbench, "page/server"), path.join(PLACES.workbench, "cli")],
  },
];

/** Builds those bundles that are older than what they are made from, side by side. */
export async function buildOutdated(tell: (name: Bundle["name"]) => void): Promise<void> {
  await Promise.all(
    BUNDLES.map(async (bundle) => {
      if (await isFresh(bundle)) return;
      tell(bundle.name);
      await build(bundle);
    }),
  );
}

/** webpack leaves a file alone whose content is the same, so the time of the last build is kept beside it. */
const stampOf = ({ name }: Bundle): string => path.join(PLACES.stamps, name);

async function isFresh(bundle: Bundle): Promise<boolean> {
  if (!existsSync(bundle.entry)) return false;
  const built = await newestChange([bundle.entry, stampOf(bundle)]);
  return built > (await newestChange(bundle.sources, bundle.notSources));
}

type ConfigModule =
  Configuration | ((env: object, argv: { mode: string }) => Configuration | Promise<Configuration>);

async function build(bundle: Bundle): Promise<void> {
  const started = new Date().toISOString();
  const { default: webpack } = await import("webpack");
  const { default: made } = (await import(bundle.config)) as { default: ConfigModule };
  const config = typeof made === "function" ? await made({}, { mode: "production" }) : made;
  const compiler = webpack({ ...config, mode: "production" });
  if (!compiler) throw new Error(`${bundle.config} is not a configuration that webpack takes`);
  const stats = await new Promise<Stats | undefined>((resolve, reject) =>
    compiler.run((error, result) => (error ? reject(error) : resolve(result))),
  );
  await new Promise<void>((resolve, reject) =>
    compiler.close((error) => (error ? reject(error) : resolve())),
  );
  if (stats?.hasErrors()) throw new Error(stats.toString({ preset: "errors-only", colors: false }));
  await mkdir(PLACES.stamps, { recursive: true });
  await writeFile(stampOf(bundle), started);
}
