import { canvasOf, gridView, watchView } from "./gridView";
import { placeOverlay } from "./placeOverlay";
import type { OverlayRect } from "./types";
import type { Context } from "../univer/context";

interface Overlay {
  sheetId: string;
  rect: OverlayRect;
  element: HTMLElement;
}

/** Elements that lie over the grid's cells. */
export class Overlays {
  readonly #context: Context;
  readonly #layer = document.createElement("div");
  readonly #overlays = new Map<string, Overlay>();
  #watching: { dispose(): void } | null = null;

  constructor(context: Context) {
    this.#context = context;
    Object.assign(this.#layer.style, {
      position: "absolute",
      inset: "0",
      zIndex: "10",
      overflow: "hidden",
      pointerEvents: "none",
    } satisfies Partial<CSSStyleDeclaration>);
  }

  /** To be called when the grid has been drawn: overlays mounted before wait for it. */
  attach(): void {
    const canvas = canvasOf(this.#context);
    if (!canvas?.parentElement || this.#watching) return;
    canvas.parentElement.append(this.#layer);
    this.#watching = watchView(this.#context, () => this.place());
    this.place();
  }

  mount(sheetId: string, key: string, rect: OverlayRect, element: HTMLElement): void {
    this.unmount(sheetId, key);
    this.#overlays.set(keyOf(sheetId, key), { sheetId, rect, element });
    Object.assign(element.style, {
      position: "absolute",
      left: "0",
      top: "0",
      width: `${rect.width}px`,
      height: `${rect.height}px`,
      transformOrigin: "0 0",
      pointerEvents: "auto",
    } satisfies Partial<CSSStyleDeclaration>);
    element.addEventListener("wheel", this.#passOn, { passive: true });
    this.#layer.append(element);
    this.place();
  }
  unmount(sheetId: string, key: string): void {
    const overlay = this.#overlays.get(keyOf(sheetId, key));
    if (!overlay) return;
    overlay.element.removeEventListener("wheel", this.#passOn);
    overlay.element.remove();
    this.#overlays.delete(keyOf(sheetId, key));
  }

  place(): void {
    const view = gridView(this.#context);
    for (const { sheetId, rect, element } of this.#overlays.values()) {
      const shown = view?.sheetId === sheetId;
      element.style.display = shown ? "" : "none";
      if (!view || !shown) continue;
      const { left, top, scale, clipLeft, clipTop } = placeOverlay(rect, view);
      element.style.transform = `translate(${left}px, ${top}px) scale(${scale})`;
      element.style.clipPath = clipLeft > 0 || clipTop > 0 ? `inset(${clipTop}px 0 0 ${clipLeft}px)` : "";
    }
  }

  dispose(): void {
    this.#watching?.dispose();
    this.#layer.remove();
    this.#overlays.clear();
  }

  /** The wheel over a chart scrolls the grid under it. */
  readonly #passOn = (event: WheelEvent): void => {
    canvasOf(this.#context)?.dispatchEvent(new WheelEvent(event.type, event));
  };
}

function keyOf(sheetId: string, key: string): string {
  return `${sheetId}\n${key}`;
}
