/** Where the cells of the sheet in front are on the screen. Lengths are CSS pixels. */
export interface GridGeometry {
  /** The part that shows cells, within the grid's element: right of and below the headers. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** 1 is 100 %. */
  zoom: number;
  /** How far the sheet is scrolled, at 100 %. */
  scrollX: number;
  scrollY: number;
  /** Width and height of the frozen columns and rows, at 100 %; they do not scroll. */
  frozenWidth: number;
  frozenHeight: number;
}

export interface GridView {
  /** Null while the grid has no sheet to show. */
  geometry(): GridGeometry | null;
  /** Calls back after every scroll, zoom, change of sheet or of the grid's size; returns the way to stop. */
  onChange(listener: () => void): () => void;
}
