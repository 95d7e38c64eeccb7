/**
 * The part of Office that is not the workbook: readiness, look, language, ribbon commands and the pane itself.
 * The pane and the commands reach it through `src/app/shell.ts`; they never name Office themselves.
 */

/** How the host draws itself; the pane follows it. */
export type HostTheme = "light" | "dark";

/**
 * Resolves when Office.js knows where it runs.
 *
 * @returns true in Excel; false where the page was opened in a plain browser, or Office.js could not be loaded:
 *   then there is nothing to work on.
 * @example await whenOfficeReady(); // => true
 */
export async function whenOfficeReady(): Promise<boolean> {
  if (typeof Office === "undefined") return false;
  const info = await Office.onReady();
  return info.host === Office.HostType.Excel;
}

/**
 * The host's own theme. Excel on some platforms tells none: then null, and the page asks the browser
 * (`prefers-color-scheme`) instead.
 *
 * @example theme(); // => "dark"
 */
export function theme(): HostTheme | null {
  return readTheme(context()?.officeTheme ?? {});
}

/**
 * Light or dark, as far as what the host tells decides it: newer platforms say so, the others only name colours, and
 * some of them none.
 *
 * @example readTheme({ bodyBackgroundColor: "#262626" }); // => "dark"
 */
export function readTheme(told: Partial<Office.OfficeTheme>): HostTheme | null {
  if (told.isDarkTheme !== undefined) return told.isDarkTheme ? "dark" : "light";
  const background = /^#?([0-9a-f]{6})$/i.exec(told.bodyBackgroundColor ?? "")?.[1];
  if (background === undefined) return null;
  return isDark(background) ? "dark" : "light";
}

/**
 * Calls back when a person may have come back from somewhere else: the page gets the focus or becomes visible. Excel
 * raises no event for another theme of its options, nor for what formulas make of the sheet; these are the moments to
 * look.
 *
 * @returns the way to stop.
 */
export function onComeBack(listener: () => void): () => void {
  window.addEventListener("focus", listener);
  document.addEventListener("visibilitychange", listener);
  return () => {
    window.removeEventListener("focus", listener);
    document.removeEventListener("visibilitychange", listener);
  };
}

/**
 * Language of Excel's own menus as a BCP 47 tag; the browser's, where Excel tells none.
 *
 * @example displayLanguage(); // => "zh-CN"
 */
export function displayLanguage(): string {
  return context()?.displayLanguage || navigator.language;
}

/**
 * Ties the manifest's function names to code. Excel shows a command as running until it hears `completed`, so
 * that is said whatever becomes of the handler.
 */
export function associateCommands(handlers: Readonly<Record<string, () => Promise<void>>>): void {
  for (const [name, handler] of Object.entries(handlers)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void handler().finally(() => event.completed());
    });
  }
}

/** Opens the pane, or brings it to the front. Needs the shared runtime, which the manifest demands. */
export async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}

/** Office.js leaves its context undefined until it is ready, and outside of Office for good. */
function context(): Partial<Office.Context> | undefined {
  return typeof Office === "undefined" ? undefined : Office.context;
}

/** Rec. 601 luma: the sum that decides whether a grey reads as dark. */
function isDark(digits: string): boolean {
  const part = (at: number) => parseInt(digits.slice(at, at + 2), 16);
  return 0.299 * part(0) + 0.587 * part(2) + 0.114 * part(4) < 128;
}
