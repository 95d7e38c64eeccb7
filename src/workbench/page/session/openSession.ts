import { createHost, type Host, type HostOptions } from "../../host";
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
  /** The user's system is dark; the sheet itself stays white, as Excel's does. */
  dark: boolean;
  /** What stands in the place of a chart that the workbench does not draw. */
  chartNotDrawn: string;
  /** Told when charts could not be drawn. */
  onError: (error: unknown) => void;
}

/** Excel's names of the languages that the workbench speaks. */
const EXCEL_LOCALE = { en: "en-US", "zh-CN": "zh-CN" } as const satisfies Record<Language, string>;

/** `Office.context.officeTheme` of Excel's black theme. */
const EXCEL_BLACK = {
  bodyBackgroundColor: "#292929",
  bodyForegroundColor: "#ffffff",
  controlBackgroundColor: "#1f1f1f",
  controlForegroundColor: "#ffffff",
} as const satisfies NonNullable<HostOptions["theme"]>;

/**
 * Opens content in a grid of its own. Resolves when the grid can be seen and read.
 *
 * @param container element with a size; it gets one child, which goes with the session
 */
export async function openSession(
  content: BookContent,
  container: HTMLElement,
  { language, dark, chartNotDrawn, onError }: SessionOptions,
): Promise<Session> {
  const element = document.createElement("div");
  element.style.cssText = "position: absolute; inset: 0";
  container.append(element);
  const book = await createBrowserBook(content, element, { locale: language });
  await new Promise<void>((resolve) => book.onReady(resolve));
  const charts = new ChartLayer(book, chartNotDrawn, onError);
  const host = createHost(book, {
    profile: "desktop",
    locale: EXCEL_LOCALE[language],
    ...(dark ? { theme: EXCEL_BLACK } : {}),
  });
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
