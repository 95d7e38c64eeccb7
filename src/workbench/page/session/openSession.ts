import { createHost, type Host } from "../../host";
import { createBrowserBook, type BookContent, type BrowserBook } from "../../workbook/browser";
import { ChartLayer } from "../charts/ChartLayer";
import type { Language } from "../words/language";

/** One open workbook: its grid, its charts, and Excel's side of the wire for the pane. */
export interface Session {
  readonly book: BrowserBook;
  readonly host: Host;
  dispose(): void;
}

export interface SessionOptions {
  language: Language;
  /** What stands in the place of a chart that the workbench does not draw. */
  chartNotDrawn: string;
  /** Told when charts could not be drawn. */
  onError: (error: unknown) => void;
}

/** Excel's names of the languages that the workbench speaks. */
const EXCEL_LOCALE = { en: "en-US", "zh-CN": "zh-CN" } as const satisfies Record<Language, string>;

/**
 * Opens content in a grid of its own. Resolves when the grid can be seen and read.
 *
 * @param container element with a size; it gets one child, which goes with the session
 */
export async function openSession(
  content: BookContent,
  container: HTMLElement,
  { language, chartNotDrawn, onError }: SessionOptions,
): Promise<Session> {
  const element = document.createElement("div");
  element.style.cssText = "position: absolute; inset: 0";
  container.append(element);
  const book = await createBrowserBook(content, element, { locale: language });
  await new Promise<void>((resolve) => book.onReady(resolve));
  const charts = new ChartLayer(book, chartNotDrawn, onError);
  const host = createHost(book, { profile: "desktop", locale: EXCEL_LOCALE[language] });
  return {
    book,
    host,
    dispose() {
      host.dispose();
      charts.dispose();
      book.dispose();
      element.remove();
    },
  };
}
