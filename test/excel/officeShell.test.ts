import {
  associateCommands,
  displayLanguage,
  readTheme,
  showPane,
  theme,
  whenOfficeReady,
} from "../../src/excel/officeShell";
import { openWorkbench, type Workbench } from "../support/openWorkbench";

/** As Excel tells it: colours only; the add-in finds out by itself whether they are dark. */
const DARK = {
  bodyBackgroundColor: "#262626",
  bodyForegroundColor: "#ffffff",
  controlBackgroundColor: "#363636",
  controlForegroundColor: "#ffffff",
};

describe("in Excel", () => {
  let workbench: Workbench;
  afterEach(() => workbench.close());

  test("the page is ready, and knows Excel's language", async () => {
    workbench = await openWorkbench({ locale: "en-GB" });
    expect(await whenOfficeReady()).toBe(true);
    expect(displayLanguage()).toBe("en-GB");
  });

  test("the theme is Excel's own", async () => {
    // Excel on the web tells this version of Office.js no theme.
    workbench = await openWorkbench({ theme: DARK, profile: "desktop" });
    expect(theme()).toBe("dark");
  });

  test("a command runs its handler, and Excel hears that it is over", async () => {
    workbench = await openWorkbench();
    const ran: string[] = [];
    associateCommands({
      classify: () => Promise.resolve(void ran.push("classify")),
      tagA: () => Promise.resolve(void ran.push("tagA")),
    });
    await workbench.host.invokeCommand("tagA");
    await workbench.host.invokeCommand("classify");
    expect(ran).toEqual(["tagA", "classify"]);
  });

  test("the pane is shown", async () => {
    workbench = await openWorkbench();
    workbench.host.setVisibility("Hidden");
    await showPane();
    expect(workbench.host.runtime.visibility).toBe("Taskpane");
  });
});

describe("readTheme", () => {
  test.each<[string, Partial<Office.OfficeTheme>, string | null]>([
    ["a white background is light", { bodyBackgroundColor: "#FFFFFF" }, "light"],
    ["the colourful theme's grey is light", { bodyBackgroundColor: "#E6E6E6" }, "light"],
    ["black is dark", { bodyBackgroundColor: "#000000" }, "dark"],
    ["a colour without its sign is read all the same", { bodyBackgroundColor: "262626" }, "dark"],
    ["what the host says itself wins", { isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, "dark"],
    ["a host that tells nothing decides nothing", {}, null],
    ["nor does a colour that is none", { bodyBackgroundColor: "window" }, null],
  ])("%s", (_title, told, expected) => {
    expect(readTheme(told)).toBe(expected);
  });
});

test("without Office.js there is nothing to work on", async () => {
  expect(await whenOfficeReady()).toBe(false);
  expect(theme()).toBeNull();
});
