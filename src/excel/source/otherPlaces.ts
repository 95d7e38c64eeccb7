import type { ChosenPlace } from "./choosePlace";
import type { Places } from "./listPlaces";
import type { OpenedSource } from "./types";

/** Every other place of the workbook that could be meant: tables, sheets without one, and the selection. */
export function otherPlaces(
  chosen: ChosenPlace,
  { sheets, tables, active }: Places,
): OpenedSource["alternatives"] {
  const choices: OpenedSource["alternatives"] = [];
  for (const sheet of sheets) {
    if (!sheet.visible || sheet.reportsOn !== undefined) continue;
    const here = tables.filter((table) => table.sheetId === sheet.id);
    for (const table of here)
      if (chosen.kind !== "table" || table.id !== chosen.table.id)
        choices.push({ kind: "table", name: table.name });
    const isChosen = chosen.kind === "range" && !chosen.selectionOnly && chosen.sheet.id === sheet.id;
    if (here.length === 0 && !isChosen) choices.push({ kind: "sheet", name: sheet.name });
  }
  const activeSheet = sheets.find((sheet) => sheet.id === active.sheetId);
  const selectable = activeSheet?.reportsOn === undefined;
  if (selectable && !(chosen.kind === "range" && chosen.selectionOnly)) choices.push({ kind: "selection" });
  return choices;
}
