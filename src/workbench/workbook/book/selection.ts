import { ownSheet } from "../univer/ownState";
import type { BaseContext } from "../univer/context";
import type { Area } from "../types";

/** Which sheet is in front and what is selected on each, told when it changes; a grid has its own. */
export interface Selection {
  activate(sheetId: string): void;
  areas(sheetId: string): readonly Area[];
  select(sheetId: string, areas: readonly Area[]): void;
}

/** What stands before the book: a grid, or nothing. */
export interface FrontEnd {
  selection: Selection;
  dispose(): void;
}

/** Selection of a book without a grid: remembered, and told like a person's. */
export function headlessSelection({ workbook, own, log }: BaseContext): Selection {
  return {
    activate(sheetId) {
      const worksheet = workbook.getSheetBySheetId(sheetId);
      if (!worksheet) return;
      workbook.setActiveSheet(worksheet);
      log.tell({ kind: "sheet", sheetId, change: "activated" });
    },
    areas: (sheetId) => ownSheet(own, sheetId).selection,
    select(sheetId, areas) {
      ownSheet(own, sheetId).selection = areas.map((area) => ({ ...area }));
      log.tell({ kind: "selection", sheetId, areas: areas.map((area) => ({ ...area })) });
    },
  };
}
