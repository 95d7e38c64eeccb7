import type { Book } from "../types";

export interface BrowserBookOptions {
  locale: "en" | "zh-CN";
  darkMode?: boolean;
}

/** Where an overlay lies on its sheet, in pixels at 100 % from the sheet's top left corner. */
export interface OverlayRect {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A menu of its own within the one that a right click on the cells opens. */
export interface GridMenu {
  id: string;
  title: string;
  items: readonly { id: string; title: string; action: () => void }[];
}

/** A book with its grid. */
export interface BrowserBook extends Book {
  /**
   * Lays an element over the grid: it scrolls and zooms with the cells, stays behind headers and frozen panes,
   * and is seen only while its sheet is in front. The same key again moves it or takes another element.
   */
  mountOverlay(sheetId: string, key: string, rect: OverlayRect, element: HTMLElement): void;
  unmountOverlay(sheetId: string, key: string): void;
  /** Brings the sheet to the front, scrolls the cell into view and selects it. */
  focusCell(sheetId: string, row: number, column: number): void;
  /** Calls back when the grid has been drawn (at once when it has been); returns how to take that back. */
  onReady(listener: () => void): () => void;
  setDarkMode(on: boolean): void;
  addGridMenu(menu: GridMenu): void;
}
