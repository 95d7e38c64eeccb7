import {
  associateCommands,
  displayLanguage,
  showPane,
  theme,
  whenOfficeReady,
} from "../../src/excel/officeShell";
import { openWorkbench, type Workbench } from "../support/openWorkbench";

/** A theme as Excel tells it: colours only; the add-in finds out by itself whether that is dark. */
const surface = (background: string, text: string) => ({
  bodyBackgroundColor: background,
  bodyForegroundColor: text,
  controlBackgroundColor: background,
  controlForegroundColor: text,
});

describe("in Excel", () => {
  let workbench: Workbench;
  afterEach(() => workbench.close());

  test("the page is ready, and knows Excel's language", async () => {
    workbench = await openWorkbench({ locale: "zh-CN" });
    expect(await whenOfficeReady()).toBe(true);
    expect(displayLanguage()).toBe("zh-CN");
  });

  test.each([
    ["#FFFFFF", "#262626", "light"],
    ["#E6E6E6", "#262626", "light"],
    ["#262626", "#FFFFFF", "dark"],
    ["#000000", "#FFFFFF", "dark"],
  ])("a background of %s reads as %s", async (background, text, expected) => {
    workbench = await openWorkbench({ theme: surface(background, text) });
    expect(theme()).toBe(expected);
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

test("without Office.js there is nothing to work on", async () => {
  expect(await whenOfficeReady()).toBe(false);
  expect(theme()).toBeNull();
});
