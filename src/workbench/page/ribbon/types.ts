/** What a manifest puts into Excel's ribbon and context menu, with its words in one language. */

export type RibbonAction = { kind: "showPane" } | { kind: "runFunction"; name: string };

export interface RibbonCommand {
  id: string;
  label: string;
  tip: string;
  /** Addresses of the icon, by pixels. */
  icons: Readonly<Record<number, string>>;
  action: RibbonAction;
}

export interface RibbonMenu extends Omit<RibbonCommand, "action"> {
  items: readonly RibbonCommand[];
}

export type RibbonControl = RibbonCommand | RibbonMenu;

export interface RibbonGroup {
  id: string;
  label: string;
  controls: readonly RibbonControl[];
}

export interface Ribbon {
  /** The add-in's own name. */
  product: string;
  tab: string;
  groups: readonly RibbonGroup[];
  contextMenu: readonly RibbonControl[];
}

/** Whether a control opens others instead of doing something itself. */
export function isMenu(control: RibbonControl): control is RibbonMenu {
  return "items" in control;
}
