import { defaultSettings } from "../../../src/engine/settings/defaultSettings";
import { parseSettings } from "../../../src/engine/settings/parseSettings";
import { PRESET_IDS, PRESETS, withPreset } from "../../../src/engine/settings/presets";

const settings = (document: unknown) => {
  const parsed = parseSettings(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.settings;
};

test.each(PRESET_IDS)("%s can be used as it is", (preset) => {
  const { models, account, abc } = settings({ preset });
  expect(models).toEqual(PRESETS[preset].models);
  expect(account).toBe(PRESETS[preset].account);
  expect(abc).toEqual({ ...defaultSettings().abc, ...PRESETS[preset].abc });
});

test("what the document says wins, member by member", () => {
  expect(withPreset({ preset: "spend", account: "id", abc: { measure: "profit" } })).toEqual({
    account: "id",
    models: ["abc"],
    abc: { negatives: "net", measure: "profit" },
  });
  expect(settings({ preset: "spend", abc: { negatives: "zero" } }).abc.negatives).toBe("zero");
});

test("a preset that there is not is a problem that names the others", () => {
  const parsed = parseSettings({ preset: "everything" });
  expect(parsed).toMatchObject({
    ok: false,
    problems: [{ path: "preset", message: { values: { choices: PRESET_IDS.join(", ") } } }],
  });
});

test("a document without a preset stays as it is", () => {
  expect(withPreset({ locale: "en" })).toEqual({ locale: "en" });
});
