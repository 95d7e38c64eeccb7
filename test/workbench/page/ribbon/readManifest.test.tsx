import { readFileSync } from "node:fs";
import path from "node:path";
import { readManifest } from "../../../../src/workbench/page/ribbon/readManifest";
import { isMenu, type RibbonControl } from "../../../../src/workbench/page/ribbon/types";

const ROOT = path.resolve(__dirname, "../../../..");
const source = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
const parse = (xml: string): Document => new DOMParser().parseFromString(xml, "application/xml");
const read = (language: string, xml = source) => readManifest(parse(xml), language, "/addin/");
const commands = (controls: readonly RibbonControl[]) =>
  controls.flatMap((each) => (isMenu(each) ? each.items : [each]));

test("the tab's groups, buttons and the Tag menu, in their order", () => {
  const { product, tab, groups } = read("en");
  expect([product, tab]).toEqual(["Vital Few", "Vital Few"]);
  const controls = groups.flatMap((group) => group.controls);
  expect(controls.map(({ label }) => label)).toEqual(
    expect.arrayContaining(["Open pane", "Classify", "Tag"]),
  );
  const menu = controls.find(isMenu);
  expect(menu?.items.map(({ action }) => action)).toEqual(
    ["tag3S", "tag2S", "tag1S", "tagA", "tagB", "tagClear"].map((name) => ({ kind: "runFunction", name })),
  );
});

test("a button opens the pane or runs a function", () => {
  const controls = commands(read("en").groups.flatMap((group) => group.controls));
  const actionOf = (label: string) => controls.find((each) => each.label === label)?.action;
  expect(actionOf("Open pane")).toEqual({ kind: "showPane" });
  expect(actionOf("Classify")).toEqual({ kind: "runFunction", name: "classify" });
});

test("the cells' context menu carries Tag", () => {
  const [tag] = read("en").contextMenu;
  expect(tag?.label).toBe("Tag");
  expect(commands([tag!])).toHaveLength(6);
});

test("words come in the language asked for, else in the manifest's own", () => {
  expect(read("zh-CN").tab).toBe("关键少数");
  expect(read("zh-CN").product).toBe("关键少数");
  expect(read("fr").tab).toBe("Vital Few");
});

test("every icon is below the folder where the add-in is, wherever it was built for, and is there", () => {
  const built = source.replaceAll("https://localhost:3000", "https://addin.example.com/vital-few");
  const { groups, contextMenu } = read("en", built);
  const controls = [...groups.flatMap((group) => group.controls), ...contextMenu];
  const icons = [...controls, ...commands(controls)].flatMap(({ icons }) => Object.values(icons));
  expect(icons.length).toBeGreaterThan(20);
  for (const icon of icons) {
    expect(icon).toMatch(/^\/addin\/assets\/.*\.png$/);
    expect(() => readFileSync(path.join(ROOT, icon.replace("/addin/", "")))).not.toThrow();
  }
});

test.each([
  ["a missing resource", source.replace('<bt:String id="Tab.Label"', '<bt:String id="Other"'), "Tab.Label"],
  ["an unknown action", source.replace('xsi:type="ShowTaskpane"', 'xsi:type="Fly"'), "Fly"],
  ["a missing label", source.replace('<Label resid="Open.Label" />', ""), "Label"],
])("%s is named", (_what, xml, named) => {
  expect(() => read("en", xml)).toThrow(named);
});
