import { readFileSync } from "node:fs";
import { join } from "node:path";
import { COMMAND_NAMES } from "../../src/commands";
import { ELEMENT_ORDER } from "./support/elementOrder";
import { all, everything, readManifest, type Element } from "./support/readManifest";

/** What Microsoft's validation service would check, for it cannot be asked without a network. */
const ROOT = join(__dirname, "../..");
const DEV_URL = "https://localhost:3000/";
const manifest = readManifest(join(ROOT, "manifest.xml"));
const overrides = only(manifest, "VersionOverrides");
const resources = only(overrides, "Resources");
const resourceIds = resources.children.flatMap((group) =>
  group.children.map((entry) => entry.attributes.id ?? ""),
);

function only(element: Element, name: string): Element {
  const found = all(element, name);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} elements ${name}, not one`);
  return found[0];
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe("the manifest's shape", () => {
  const parents = everything(manifest).filter(({ name }) => ELEMENT_ORDER[name]);
  test.each([...new Set(parents.map(({ name }) => name))])(
    "children of %s stand in the schema's order",
    (name) => {
      const order = ELEMENT_ORDER[name] ?? [];
      for (const parent of parents.filter((candidate) => candidate.name === name)) {
        const places = parent.children.map((child) => order.indexOf(child.name));
        expect({
          name,
          children: parent.children.map((child) => child.name),
          unknown: places.includes(-1),
        }).toEqual({
          name,
          children: parent.children.map((child) => child.name),
          unknown: false,
        });
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }
    },
  );

  test("the Id is a GUID and the version has four parts", () => {
    expect(only(manifest, "Id").text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(only(manifest, "Version").text).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  });

  test("asks for ExcelApi 1.9 and SharedRuntime 1.1 in both places, and for nothing else", () => {
    const sets = all(manifest, "Set").map(({ attributes }) => `${attributes.Name} ${attributes.MinVersion}`);
    expect(sets).toEqual(["ExcelApi 1.9", "SharedRuntime 1.1", "ExcelApi 1.9", "SharedRuntime 1.1"]);
  });

  test("pane, commands and runtime are one page (shared runtime)", () => {
    const pages = ["Runtime", "FunctionFile", "SourceLocation"].flatMap((name) => all(overrides, name));
    expect(new Set(pages.map(({ attributes }) => attributes.resid))).toEqual(new Set(["Pane.Url"]));
    expect(only(overrides, "Runtime").attributes.lifetime).toBe("long");
  });

  test("the context menu holds a single control, as the schema demands", () => {
    const menu = only(overrides, "OfficeMenu");
    expect(menu.attributes.id).toBe("ContextMenuCell");
    expect(menu.children.map(({ attributes }) => attributes.type)).toEqual(["Menu"]);
  });

  test("ids of tabs, groups, controls and items are unique", () => {
    const ids = ["CustomTab", "Group", "Control", "Item"].flatMap((name) => all(overrides, name));
    expect(ids.length).toBeGreaterThan(0);
    expect(repeated(ids.map(({ attributes }) => attributes.id ?? ""))).toEqual([]);
  });
});

describe("the manifest's resources", () => {
  const resids = everything(overrides).flatMap(({ attributes }) => attributes.resid ?? []);

  test("every resid has its resource, and every resource its use", () => {
    expect(resids.length).toBeGreaterThan(0);
    expect(new Set(resids)).toEqual(new Set(resourceIds));
  });

  test("resource ids are unique and at most 32 characters long", () => {
    expect(repeated(resourceIds)).toEqual([]);
    expect(resourceIds.filter((id) => id.length > 32)).toEqual([]);
  });

  test.each([
    ["DisplayName", manifest, 125],
    ["Description", manifest, 250],
    ["ShortStrings", resources, 125],
    ["LongStrings", resources, 250],
  ] as const)("texts of %s have a zh-CN override and keep within the limit", (name, within, limit) => {
    const group =
      within === manifest
        ? manifest.children.filter((child) => child.name === name)
        : only(within, name).children;
    expect(group.length).toBeGreaterThan(0);
    for (const entry of group) {
      const chinese = entry.children.find(({ attributes }) => attributes.Locale === "zh-CN");
      expect(chinese?.attributes.Value).toMatch(/\S/);
      for (const text of [entry.attributes.DefaultValue, chinese?.attributes.Value])
        expect(text?.length).toBeLessThanOrEqual(limit);
    }
  });

  test("texts are used where their length is allowed: labels and titles short, descriptions long", () => {
    const idsOf = (name: string) => only(resources, name).children.map(({ attributes }) => attributes.id);
    for (const name of ["Label", "Title"])
      for (const { attributes } of all(overrides, name))
        expect(idsOf("ShortStrings")).toContain(attributes.resid);
    for (const { attributes } of all(overrides, "Description"))
      expect(idsOf("LongStrings")).toContain(attributes.resid);
  });
});

describe("the manifest's addresses", () => {
  const addresses = everything(manifest).flatMap((element) => [
    ...(/^https?:/.test(element.attributes.DefaultValue ?? "")
      ? [element.attributes.DefaultValue ?? ""]
      : []),
    ...(element.name === "AppDomain" ? [element.text] : []),
  ]);

  test("all are https and lie on the add-in's own host, which the build replaces", () => {
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !`${address}/`.startsWith(DEV_URL))).toEqual([]);
  });

  const icons = all(resources, "Image").map(({ attributes }) => attributes);
  test.each(icons.map(({ id = "", DefaultValue = "" }) => [id, DefaultValue]))(
    "icon %s is a PNG of the size that its use claims",
    (id, address) => {
      const png = readFileSync(join(ROOT, address.slice(DEV_URL.length)));
      expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
      const size = [png.readUInt32BE(16), png.readUInt32BE(20)];
      const uses = everything(overrides).filter(({ attributes }) => attributes.resid === id);
      for (const { attributes } of uses)
        expect(size).toEqual([Number(attributes.size), Number(attributes.size)]);
    },
  );

  test.each([
    ["IconUrl", 32],
    ["HighResolutionIconUrl", 64],
  ])("%s is %d pixels wide", (name, size) => {
    const address = only(manifest, name).attributes.DefaultValue ?? "";
    expect(readFileSync(join(ROOT, address.slice(DEV_URL.length))).readUInt32BE(16)).toBe(size);
  });

  test("each icon comes in the three sizes that Office demands", () => {
    for (const { children } of all(overrides, "Icon"))
      expect(children.map(({ attributes }) => attributes.size)).toEqual(["16", "32", "80"]);
  });

  test.each([16, 20, 24, 32, 40, 48, 64, 80, 128])("the product's own icon exists at %d px", (size) => {
    const png = readFileSync(join(ROOT, `assets/icon-${size}.png`));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });
});

describe("the manifest's commands", () => {
  const named = all(overrides, "FunctionName").map(({ text }) => text);

  test("every FunctionName is associated in code, and every command has its button", () => {
    expect(new Set(named)).toEqual(new Set(COMMAND_NAMES));
  });

  test("ribbon and context menu offer the same tiers", () => {
    const [ribbon, context] = all(overrides, "Items").map((items) =>
      all(items, "FunctionName").map(({ text }) => text),
    );
    expect(ribbon).toEqual(["tag3S", "tag2S", "tag1S", "tagA", "tagB", "tagClear"]);
    expect(context).toEqual(ribbon);
  });
});
