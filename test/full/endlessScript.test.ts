import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { runCommand } from "../support/command";

const folder = mkdtempSync(path.join(os.tmpdir(), "vital-few-endless-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a script that never gives way is stopped after 60 s, and what it said is kept", () => {
  const file = path.join(folder, "endless.js");
  writeFileSync(file, `console.log("before"); while (true) {}`);
  const started = Date.now();
  const { code, stdout } = runCommand("script", [file]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    logs: ["before"],
    errors: ["Stopped after 60 s with work still pending."],
    unimplemented: [],
  });
  expect(Date.now() - started).toBeGreaterThan(60_000);
});
