/** Where the add-in's pages load Office.js from in production: the store demands this address. */
export const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const OFFICE_JS_ORIGIN = new URL(OFFICE_JS).origin;

/**
 * The production task pane as the workbench serves it: byte for byte, but for the one Office.js script address and
 * its source in the Content-Security-Policy, which become the workbench's own.
 *
 * @param html dist/taskpane.html
 * @param officeJs the workbench's own address of Office.js, absolute
 * @throws Error when the page does not load Office.js from exactly one script
 */
export function paneHtml(html: string, officeJs: string): string {
  const parts = html.split(OFFICE_JS);
  if (parts.length !== 2) {
    throw new Error(`taskpane.html must name ${OFFICE_JS} once; it does so ${parts.length - 1} times`);
  }
  return parts.map((part) => part.replaceAll(OFFICE_JS_ORIGIN, new URL(officeJs).origin)).join(officeJs);
}
