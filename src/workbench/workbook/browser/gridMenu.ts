import { FUniver } from "@univerjs/core/facade";
import "@univerjs/ui/facade";
import type { Univer } from "@univerjs/core";
import type { GridMenu } from "./types";

/** Where Univer's menu of a right click has room for others: after its own entries. */
const PLACE = ["contextMenu.mainArea", "contextMenu.others"];

/** Puts a menu with its entries into the menu that a right click on the cells opens. */
export function addGridMenu(univer: Univer, { id, title, items }: GridMenu): void {
  const api = FUniver.newAPI(univer);
  const menu = api.createSubmenu({ id, title });
  for (const item of items) menu.addSubmenu(api.createMenu(item));
  menu.appendTo(PLACE);
}
