import { createRoot } from "react-dom/client";
import { CONNECT_HOOK } from "./connectHook";
import { readManifest } from "./ribbon/readManifest";
import { testHook } from "./session/testHook";
import { WorkbenchStore } from "./session/WorkbenchStore";
import { WorkbenchPage } from "./shell/WorkbenchPage";
import { createWords } from "./words/createWords";
import { chooseLanguage } from "./words/language";

declare global {
  interface Window {
    /** Called by the first script in the pane's frame. */
    [CONNECT_HOOK]?: (frame: Window) => void;
  }
}

const ADDIN = "/addin/";
const language = chooseLanguage(window.location.search, navigator.languages);
const words = createWords(language);
const root = document.getElementById("root");
if (!root) throw new Error("The page has no #root.");

async function start(place: HTMLElement): Promise<void> {
  document.documentElement.lang = language;
  const response = await fetch(`${ADDIN}manifest.xml`);
  if (!response.ok) throw new Error(`${ADDIN}manifest.xml: ${response.status}`);
  const manifest = new DOMParser().parseFromString(await response.text(), "application/xml");
  const ribbon = readManifest(manifest, language, ADDIN);
  document.title = ribbon.product;

  const grid = document.createElement("div");
  grid.style.cssText = "position: absolute; inset: 0";
  const store = new WorkbenchStore(grid, language, words, ribbon.contextMenu);
  window[CONNECT_HOOK] = store.connectPane;
  window.vitalFewWorkbench = testHook(store);
  createRoot(place).render(<WorkbenchPage store={store} grid={grid} ribbon={ribbon} words={words} />);
  await store.open(null);
}

start(root).catch((error: unknown) => {
  root.textContent = words("startFailed", { reason: error instanceof Error ? error.message : String(error) });
});
