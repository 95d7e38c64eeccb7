import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readSettings } from "../../../src/workbench/cli/readSettings";

const folder = mkdtempSync(path.join(tmpdir(), "settings-"));
afterAll(() => rmSync(folder, { recursive: true }));

const written = (text: string): string => {
  const file = path.join(folder, "settings.json");
  writeFileSync(file, text);
  return file;
};

test("a byte order mark before the document is none of it", async () => {
  await expect(readSettings(written('\uFEFF{ "locale": "zh-CN" }'))).resolves.toMatchObject({
    locale: "zh-CN",
  });
});

test.each([
  ["text that is no JSON, in one line", "not\njson\n", /settings\.json is not JSON: .+$/],
  ["a document that ends too early", '{ "abc":\n', /settings\.json is not JSON: .+$/],
  [
    "a wrong value, under its path",
    '{ "abc": { "cut": { "a": 80 } } }',
    /settings\.json: At abc\.cut\.a: .+ got 80\.$/,
  ],
  [
    "a choice of no model, with the remedy",
    '{ "models": [] }',
    /settings\.json: At models: no model is chosen\. Name at least one, or leave models out .+\.$/,
  ],
  [
    "every problem at once",
    '{ "locale": "fr", "abd": {} }',
    /At locale: .+ At abd: there is no such setting\..+$/,
  ],
])("%s, is refused with exit 2", async (_, text, sentence) => {
  const refused = readSettings(written(text));
  await expect(refused).rejects.toMatchObject({
    exitCode: 2,
    message: expect.stringMatching(sentence) as string,
  });
  await expect(refused).rejects.toMatchObject({ message: expect.not.stringContaining("\n") as string });
});

test("a file that is not there is refused by name", async () => {
  await expect(readSettings(path.join(folder, "none.json"))).rejects.toMatchObject({
    exitCode: 2,
    message: expect.stringContaining("none.json") as string,
  });
});
