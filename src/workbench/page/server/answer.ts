import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileIn } from "./fileIn";
import { mediaType } from "./mediaType";
import { OFFICE_JS_PREAMBLE } from "./officeJsPreamble";
import { paneHtml } from "./paneHtml";
import { ADDRESSES, type ServedPlaces } from "./places";

export interface Answer {
  status: 200 | 403 | 404 | 405;
  type: string;
  body: Buffer | string;
}

const sentence = (status: Answer["status"], body: string): Answer => ({
  status,
  type: "text/plain; charset=utf-8",
  body,
});

/** Names under which this machine is its own. Any other means that a foreign page points its name here. */
const OWN_NAMES = ["localhost", "127.0.0.1", "[::1]"];

/**
 * What the workbench answers to one request: the page, the production add-in below `/addin/`, Office.js below
 * `/office-js/`. Everything else is refused or not there.
 *
 * @param method the request's method
 * @param target path and query as they came
 * @param host the request's Host header
 * @param places the folders that are served
 */
export async function answer(
  method: string,
  target: string,
  host: string,
  places: ServedPlaces,
): Promise<Answer> {
  if (method !== "GET" && method !== "HEAD") return sentence(405, "Only GET.");
  if (!OWN_NAMES.includes(host.replace(/:\d+$/, ""))) return sentence(403, "Only for this machine.");
  const address = target.split(/[?#]/, 1)[0] ?? "/";
  const [folder, below] = placeOf(address, places);
  const file = fileIn(folder, below === "" ? "index.html" : below);
  if (file === null) return sentence(403, "Outside of the workbench.");
  const body = await contentOf(file);
  if (body === null) return sentence(404, "Nothing here.");
  return {
    status: 200,
    type: mediaType(file),
    body: adapted(file, body, places, `http://${host}${ADDRESSES.officeJs}office.js`),
  };
}

function placeOf(address: string, places: ServedPlaces): [folder: string, below: string] {
  if (address.startsWith(ADDRESSES.pane)) return [places.pane, address.slice(ADDRESSES.pane.length)];
  if (address.startsWith(ADDRESSES.officeJs))
    return [places.officeJs, address.slice(ADDRESSES.officeJs.length)];
  return [places.page, address.slice(1)];
}

async function contentOf(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (isNoFile(error)) return null;
    throw error;
  }
}

/** By its code, not its class: an error of Node itself may come from another realm. */
function isNoFile(error: unknown): boolean {
  if (typeof error !== "object" || error === null || !("code" in error)) return false;
  return error.code === "ENOENT" || error.code === "EISDIR" || error.code === "ENOTDIR";
}

/** The only two files that are not served as they lie on the disk. */
function adapted(file: string, body: Buffer, places: ServedPlaces, officeJs: string): Buffer | string {
  if (file === path.join(places.pane, "taskpane.html")) return paneHtml(body.toString("utf8"), officeJs);
  if (file === path.join(places.officeJs, "office.js"))
    return Buffer.concat([Buffer.from(OFFICE_JS_PREAMBLE), body]);
  return body;
}
