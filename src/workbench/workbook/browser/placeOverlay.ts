import type { GridView } from "./gridView";
import type { OverlayRect } from "./types";

/** Where an overlay is drawn on the canvas, and how much of it headers and frozen panes cover. */
export interface Placement {
  left: number;
  top: number;
  scale: number;
  /** Covered at the left and the top, in pixels of the unscaled element. */
  clipLeft: number;
  clipTop: number;
}

/**
 * Places an overlay as the grid stands. What begins inside of a frozen pane stands still with it.
 *
 * @example placeOverlay({ left: 100, top: 50, width: 10, height: 10 }, { ...atHome, scrollTop: 20 }).top
 * // => headerHeight + 30
 */
export function placeOverlay(rect: OverlayRect, view: GridView): Placement {
  const x = along(rect.left, view.scrollLeft, view.headerWidth, view.frozenWidth);
  const y = along(rect.top, view.scrollTop, view.headerHeight, view.frozenHeight);
  return {
    left: x.at * view.zoom,
    top: y.at * view.zoom,
    scale: view.zoom,
    clipLeft: Math.max(0, x.edge - x.at),
    clipTop: Math.max(0, y.edge - y.at),
  };
}

function along(start: number, scroll: number, header: number, frozen: number): { at: number; edge: number } {
  const stands = start < frozen;
  return { at: header + start - (stands ? 0 : scroll), edge: header + (stands ? 0 : frozen) };
}
