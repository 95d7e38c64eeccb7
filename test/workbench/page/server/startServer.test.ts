import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import { OFFICE_JS } from "../../../../src/workbench/page/server/paneHtml";
import { OFFICE_JS_PREAMBLE } from "../../../../src/workbench/page/server/officeJsPreamble";
import { PLACES } from "../../../../src/workbench/page/server/places";
import { startServer, type WorkbenchServer } from "../../../../src/workbench/page/server/startServer";

const TEMPLATE = path.join(PLACES.source, "taskpane/taskpane.html");
let folder: string;
let html: string;
let server: WorkbenchServer;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "vital-few-"));
  html = await readFile(TEMPLATE, "utf8");
  await Promise.all(
    ["dist/assets", "page"].map((name) => mkdir(path.join(folder, name), { recursive: true })),
  );
  await writeFile(path.join(folder, "dist/taskpane.html"), html);
  await writeFile(path.join(folder, "dist/assets/icon.png"), Buffer.from([0x89, 0x50, 0xff, 0x00]));
  await writeFile(path.join(folder, "page/index.html"), "<title>the page</title>");
  await writeFile(path.join(folder, "secret.txt"), "secret");
  server = await start();
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const start = (port = 0): Promise<WorkbenchServer> =>
  startServer({
    port,
    build: false,
    places: { pane: path.join(folder, "dist"), page: path.join(folder, "page"), officeJs: PLACES.officeJs },
  });

/** Paths go out as they are given: `fetch` would tidy them up first. */
function get(
  target: string,
  options: http.RequestOptions = {},
): Promise<{ status: number; type: string; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const request = http.request(
      { host: "127.0.0.1", port: server.port, path: target, ...options },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            type: response.headers["content-type"] ?? "",
            body: Buffer.concat(chunks),
          }),
        );
      },
    );
    request.on("error", reject).end();
  });
}

test("prints an address that answers with the page", async () => {
  expect(server.address).toBe(`http://localhost:${server.port}/`);
  const response = await fetch(server.address);
  expect(response.status).toBe(200);
  expect(await response.text()).toBe("<title>the page</title>");
});

test("the task pane is the built one but for the address of Office.js", async () => {
  const { status, type, body } = await get("/addin/taskpane.html?lang=en");
  const own = `http://127.0.0.1:${server.port}`;
  expect([status, type]).toEqual([200, "text/html; charset=utf-8"]);
  expect(body.toString()).not.toBe(html);
  expect(
    body
      .toString()
      .replaceAll(`${own}/office-js/office.js`, OFFICE_JS)
      .replaceAll(own, new URL(OFFICE_JS).origin),
  ).toBe(html);
});

test("every other file of the build comes byte for byte", async () => {
  const { type, body } = await get("/addin/assets/icon.png");
  expect(type).toBe("image/png");
  expect([...body]).toEqual([0x89, 0x50, 0xff, 0x00]);
});

test("Office.js is Microsoft's own behind one statement that connects the frame", async () => {
  const original = await readFile(path.join(PLACES.officeJs, "office.js"));
  const { body } = await get("/office-js/office.js");
  expect(body.subarray(0, OFFICE_JS_PREAMBLE.length).toString()).toBe(
    'window.parent["connectVitalFewPane"](window);\n',
  );
  expect(body.subarray(OFFICE_JS_PREAMBLE.length).equals(original)).toBe(true);
});

test("the scripts that Office.js loads lie beside it, unchanged", async () => {
  const name = "excel-win32-16.01.js";
  const { body } = await get(`/office-js/${name}`);
  expect(body.equals(await readFile(path.join(PLACES.officeJs, name)))).toBe(true);
});

test.each([
  "/../secret.txt",
  "/addin/../../secret.txt",
  "/addin/%2e%2e/secret.txt",
  "/addin/..%2fsecret.txt",
  "/office-js/../package.json",
])("%s is refused", async (target) => {
  const { status, body } = await get(target);
  expect(status).toBe(403);
  expect(body.toString()).not.toContain("secret");
});

test.each([
  ["/nothing.js", {}, 404],
  ["/addin/assets", {}, 404],
  ["/", { method: "POST" }, 405],
  ["/", { headers: { Host: "evil.example" } }, 403],
  ["/", { headers: { Host: "localhost.evil.example:3000" } }, 403],
])("%s with %j is answered with %i", async (target, options, expected) => {
  expect((await get(target, options)).status).toBe(expected);
});

test("HEAD tells the length and sends nothing", async () => {
  const { status, body } = await get("/", { method: "HEAD" });
  expect([status, body.length]).toEqual([200, 0]);
});

test("a second workbench takes another port", async () => {
  const second = await start(server.port);
  try {
    expect(second.port).toBeGreaterThan(server.port);
    expect((await fetch(second.address)).status).toBe(200);
  } finally {
    await second.close();
  }
});

test("a port that somebody else holds on either loopback address is not shared", async () => {
  const other = http.createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const { port } = other.address() as { port: number };
  const second = await start(port);
  try {
    expect(second.port).not.toBe(port);
  } finally {
    await second.close();
    other.close();
  }
});
