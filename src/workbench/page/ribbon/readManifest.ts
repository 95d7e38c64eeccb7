import { resourcesOf, type Resources } from "./resources";
import type { Ribbon, RibbonAction, RibbonCommand, RibbonControl, RibbonGroup } from "./types";

/**
 * The ribbon tab and cell context menu that an add-in's manifest declares.
 *
 * @param manifest the parsed manifest.xml
 * @param language locale of the words; where the manifest has no override for it, its default words
 * @param folder address under which the add-in's files really are; ends in "/"
 * @throws Error naming what is missing, for a manifest that Excel would refuse too
 */
export function readManifest(manifest: Document, language: string, folder: string): Ribbon {
  const root = manifest.documentElement;
  const resources = resourcesOf(manifest, language, folder);
  const tab = only(root, "CustomTab");
  return {
    product: resources.worded(only(root, "DisplayName")),
    tab: labelOf(tab, resources),
    groups: childrenOf(tab, "Group").map((group) => groupOf(group, resources)),
    contextMenu: [...root.getElementsByTagName("OfficeMenu")]
      .filter((menu) => menu.getAttribute("id") === "ContextMenuCell")
      .flatMap((menu) => childrenOf(menu, "Control").map((control) => controlOf(control, resources))),
  };
}

function groupOf(group: Element, resources: Resources): RibbonGroup {
  return {
    id: idOf(group),
    label: labelOf(group, resources),
    controls: childrenOf(group, "Control").map((control) => controlOf(control, resources)),
  };
}

function controlOf(control: Element, resources: Resources): RibbonControl {
  const [items] = childrenOf(control, "Items");
  if (!items) return commandOf(control, resources);
  return {
    ...lookOf(control, resources),
    items: childrenOf(items, "Item").map((item) => commandOf(item, resources)),
  };
}

function commandOf(control: Element, resources: Resources): RibbonCommand {
  return { ...lookOf(control, resources), action: actionOf(child(control, "Action")) };
}

function lookOf(control: Element, resources: Resources): Omit<RibbonCommand, "action"> {
  const images = childrenOf(child(control, "Icon"), "Image");
  return {
    id: idOf(control),
    label: labelOf(control, resources),
    tip: resources.text(child(child(control, "Supertip"), "Description")),
    icons: Object.fromEntries(
      images.map((image) => [Number(image.getAttribute("size")), resources.image(image)]),
    ),
  };
}

/** The attribute's prefix is the manifest's choice, so it is found by its local name. */
function actionOf(action: Element): RibbonAction {
  const type = [...action.attributes].find(({ localName }) => localName === "type")?.value;
  if (type === "ShowTaskpane") return { kind: "showPane" };
  if (type === "ExecuteFunction")
    return { kind: "runFunction", name: child(action, "FunctionName").textContent.trim() };
  throw new Error(`The manifest has an action of a type that the workbench does not know: ${type}`);
}

function labelOf(parent: Element, resources: Resources): string {
  return resources.text(child(parent, "Label"));
}

function idOf(element: Element): string {
  const id = element.getAttribute("id");
  if (id === null) throw new Error(`The manifest has a ${element.localName} without an id.`);
  return id;
}

function childrenOf(parent: Element, name: string): Element[] {
  return [...parent.children].filter(({ localName }) => localName === name);
}

function child(parent: Element, name: string): Element {
  const [found] = childrenOf(parent, name);
  if (!found) throw new Error(`The manifest has a ${parent.localName} without ${name}.`);
  return found;
}

function only(root: Element, name: string): Element {
  const [found] = root.getElementsByTagName(name);
  if (!found) throw new Error(`The manifest has no ${name}.`);
  return found;
}
