import { OFFICE_JS, paneHtml } from "../../../../src/workbench/page/server/paneHtml";

const OWN = "http://localhost:3000/office-js/office.js";
const page = (scripts: string): string =>
  `<meta http-equiv="Content-Security-Policy" content="script-src 'self' https://appsforoffice.microsoft.com">\r\n` +
  `${scripts}<script defer src="taskpane.0a1b.js"></script>`;

test("only the script's address and its source in the policy are replaced", () => {
  const html = page(`<script src="${OFFICE_JS}"></script>`);
  const served = paneHtml(html, OWN);
  expect(served).toBe(
    `<meta http-equiv="Content-Security-Policy" content="script-src 'self' http://localhost:3000">\r\n` +
      `<script src="${OWN}"></script><script defer src="taskpane.0a1b.js"></script>`,
  );
  expect(
    served.replace(OWN, OFFICE_JS).replace("http://localhost:3000", "https://appsforoffice.microsoft.com"),
  ).toBe(html);
});

test.each([
  ["no", page("")],
  ["two", page(`<script src="${OFFICE_JS}"></script>`.repeat(2))],
])("a page with %s Office.js scripts is refused", (_count, html) => {
  expect(() => paneHtml(html, OWN)).toThrow(OFFICE_JS);
});
