import path from "node:path";

/** The project's folders, from the root down; what is built, from what, and what is served. */
const ROOT = path.resolve(__dirname, "../../../..");

export const PLACES = {
  root: ROOT,
  source: path.join(ROOT, "src"),
  workbench: path.join(ROOT, "src/workbench"),
  assets: path.join(ROOT, "assets"),
  manifest: path.join(ROOT, "manifest.xml"),
  lock: path.join(ROOT, "package-lock.json"),
  paneConfig: path.join(ROOT, "webpack.config.js"),
  pageConfig: path.join(ROOT, "src/workbench/page/webpack.page.config.cjs"),
  /** The production build of the add-in. */
  pane: path.join(ROOT, "dist"),
  page: path.join(ROOT, ".cache/page"),
  stamps: path.join(ROOT, ".cache/built"),
  /** Microsoft's client, as it came from the registry. */
  officeJs: path.dirname(require.resolve("@microsoft/office-js/dist/office.js")),
} as const;

/** Where the browser finds them. */
export const ADDRESSES = { pane: "/addin/", officeJs: "/office-js/" } as const;

/** The folders that the server reads from. */
export type ServedPlaces = Record<"pane" | "page" | "officeJs", string>;
