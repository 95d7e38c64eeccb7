import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { generate } from "selfsigned";
import type { Host } from "../../../src/workbench/host";
import { connectWeb, type WebSide } from "../../../src/workbench/host/client/web";
import { fileIn } from "../../../src/workbench/page/server/fileIn";
import { mediaType } from "../../../src/workbench/page/server/mediaType";
import { OFFICE_JS } from "../../../src/workbench/page/server/paneHtml";
import { PLACES } from "../../../src/workbench/page/server/places";
import { HANGS } from "../../support/browser";

/** Where production pages load Office.js from, and everything that it loads itself. */
const CDN = OFFICE_JS.slice(0, OFFICE_JS.lastIndexOf("/") + 1);

/** The page that stands around the pane, as Excel on the web does: another origin, one frame, texts to and fro. */
const AROUND = `<!doctype html><meta charset="utf-8" /><title>Excel on the web</title>
<iframe id="pane" style="width: 350px; height: 700px; border: 0"></iframe>
<script>
  const pane = document.getElementById("pane");
  addEventListener("message", ({ source, data }) => {
    if (source === pane.contentWindow && typeof data === "string") window.toExcel(data);
  });
  window.toPane = (text, origin) => pane.contentWindow.postMessage(text, origin);
</script>`;

declare global {
  interface Window {
    toPane(text: string, origin: string): void;
  }
}

export interface Served {
  /** Origin of the page around, and that of the add-in in it. */
  around: string;
  addin: string;
  close(): void;
}

/**
 * Serves the page around and, from another origin, the production build, byte for byte. Both are "localhost", because
 * Office.js trusts no other host than Microsoft's and the add-in's own.
 */
export async function serveOverTls(): Promise<Served> {
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    algorithm: "sha256",
  });
  const around = createServer({ key, cert }, (_request, response) => {
    response.setHeader("content-type", "text/html").end(AROUND);
  });
  const addin = createServer({ key, cert }, (request, response) => {
    const address = (request.url ?? "/").split("?", 1)[0] ?? "/";
    const file = fileIn(PLACES.pane, address.slice(1));
    if (file === null) {
      response.writeHead(404).end();
      return;
    }
    readFile(file).then(
      (body) => response.setHeader("content-type", mediaType(file)).end(body),
      () => response.writeHead(404).end(),
    );
  });
  return {
    around: await listening(around),
    addin: await listening(addin),
    close() {
      around.close();
      addin.close();
    },
  };
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `https://localhost:${(server.address() as AddressInfo).port}`;
}

export interface WebFrame {
  page: Page;
  pane: Frame;
  side: WebSide;
  /** Requests for Office.js, as the browser made them. */
  officeJs: string[];
  /** Requests that left this machine but for those; a test expects none. */
  abroad: string[];
  /** What the browser reported as errors; a test expects none. */
  errors: string[];
}

/**
 * Opens the production pane in a frame, in a page that answers Office.js as Excel on the web does. Only requests for
 * Office.js are answered here instead of by Microsoft's server, from the package as it was installed.
 */
export async function openWebFrame(
  browser: Browser,
  host: Host,
  { around, addin }: Served,
): Promise<WebFrame> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 360, height: 720 },
  });
  context.setDefaultTimeout(HANGS);
  const page = await context.newPage();
  const found = { officeJs: [] as string[], abroad: [] as string[], errors: [] as string[] };
  page.on("pageerror", (error) => found.errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") found.errors.push(message.text());
  });
  await context.route("**/*", async (route) => {
    const address = route.request().url();
    if (address.startsWith(around) || address.startsWith(addin)) return route.continue();
    if (!address.startsWith(CDN)) {
      found.abroad.push(address);
      return route.abort();
    }
    found.officeJs.push(address);
    const file = fileIn(PLACES.officeJs, new URL(address).pathname.slice(new URL(CDN).pathname.length));
    return file === null ? route.abort() : route.fulfill({ path: path.normalize(file) });
  });
  const side = connectWeb(host, around, (text) => {
    page
      .evaluate(([words, origin]) => window.toPane(words, origin), [text, addin] as const)
      .catch((error: unknown) => found.errors.push(String(error)));
  });
  await page.exposeFunction("toExcel", (text: string) => side.receive(text));
  await page.goto(around);
  await page.evaluate((address) => {
    document.querySelector("iframe")?.setAttribute("src", address);
  }, `${addin}/taskpane.html${side.address}`);
  const pane = await frameAt(page, addin);
  return { page, pane, side, ...found };
}

async function frameAt(page: Page, origin: string): Promise<Frame> {
  const find = () => page.frames().find((frame) => frame.url().startsWith(origin));
  return find() ?? page.waitForEvent("framenavigated", (frame) => frame.url().startsWith(origin));
}
