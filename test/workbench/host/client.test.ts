import { readFileSync } from "node:fs";
import { createHost } from "../../../src/workbench/host";
import type { HostOptions } from "../../../src/workbench/host";
import type { Command } from "../../../src/workbench/host/commands";
import { connectNode } from "../../../src/workbench/host/node";
import type { Connection } from "../../../src/workbench/host/node";
import { createHeadlessBook, emptyContent } from "../../../src/workbench/workbook";
import { openWorkbench } from "../../support/openWorkbench";
import type { Workbench } from "../../support/openWorkbench";
import { until } from "./support/until";

describe("the client in Node", () => {
  test("leaves Node's globals as they are, Function included", async () => {
    const before = [...Object.getOwnPropertyNames(globalThis), ...Object.getOwnPropertyNames(Function)];
    const book = await createHeadlessBook(emptyContent());
    const connection = connectNode(createHost(book));
    await connection.Office.onReady();
    const after = [...Object.getOwnPropertyNames(globalThis), ...Object.getOwnPropertyNames(Function)];
    expect(after).toEqual(before);
    connection.close();
    await book.recalculated();
    book.dispose();
  });

  test("is there as often as it is asked for, each over its own workbook", async () => {
    const names = ["First", "Second", "Third"];
    const seen: string[] = [];
    for (const name of names) {
      const workbench = await openWorkbench({ cells: [[name]] });
      await Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("text");
        await context.sync();
        seen.push(cell.text[0]?.[0] ?? "");
      });
      workbench.close();
      expect(globalThis).not.toHaveProperty("Excel");
    }
    expect(seen).toEqual(names);
  });

  test("has the theme of its own Excel, not that of the last one", async () => {
    const dark = {
      bodyBackgroundColor: "#262626",
      bodyForegroundColor: "#ffffff",
      controlBackgroundColor: "#363636",
      controlForegroundColor: "#ffffff",
    };
    const book = await createHeadlessBook(emptyContent());
    const open = async (options: HostOptions): Promise<Connection> => {
      const connection = connectNode(createHost(book, { profile: "desktop", ...options }));
      await connection.Office.onReady();
      return connection;
    };
    const [one, other] = [await open({ theme: dark }), await open({})];
    const seen: string[] = [];
    for (const { Office } of [one, other, one]) {
      seen.push(Office.context.officeTheme.bodyBackgroundColor);
      await Promise.resolve();
    }
    expect(seen).toEqual(["#262626", "#ffffff", "#262626"]);
    for (const connection of [one, other]) connection.close();
    book.dispose();
  });

  test("shares this realm: its errors are errors here, plain objects and dates are understood", async () => {
    const workbench = await openWorkbench();
    const error: unknown = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("nope").load("name");
      await context.sync();
    }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Error);
    expect(error).toBeInstanceOf(OfficeExtension.Error);
    await Excel.run({ delayForCellEdit: true }, (context) => context.sync());
    workbench.close();
  });

  test("is Microsoft's package as it is on disk", () => {
    const text = readFileSync(require.resolve("@microsoft/office-js/dist/office.js"), "utf8");
    expect(text).toContain("Microsoft Corporation");
    const sources = ["nodeWindow", "connectNode", "desktop"].map((name) =>
      readFileSync(require.resolve(`../../../src/workbench/host/client/${name}.ts`), "utf8"),
    );
    expect(sources.join("\n")).not.toContain(".replace(source");
  });
});

describe("Office", () => {
  let workbench: Workbench;
  beforeEach(async () => {
    workbench = await openWorkbench({ profile: "excel-2021", locale: "zh-CN" });
  });
  afterEach(() => workbench.close());

  test("knows host, platform, language and theme", async () => {
    expect(await Office.onReady()).toMatchObject({ host: "Excel", platform: "PC" });
    expect(Office.context.displayLanguage).toBe("zh-CN");
    expect(Office.context.officeTheme).toMatchObject({
      bodyBackgroundColor: "#ffffff",
      bodyForegroundColor: "#262626",
    });
  });

  test("a ribbon command calls its function with an event, and is over when the add-in says so", async () => {
    const called: string[] = [];
    let complete: () => void = () => undefined;
    Office.actions.associate("classify", (event: Office.AddinCommands.Event) => {
      called.push(event.source.id);
      complete = () => event.completed();
    });
    let over = false;
    const command = workbench.host.invokeCommand("classify", "ClassifyButton").then(() => {
      over = true;
    });
    await until(() => called.length > 0);
    expect([called, over]).toEqual([["ClassifyButton"], false]);
    complete();
    await command;
    expect(over).toBe(true);
  });

  test("a command without an add-in to run it is refused", async () => {
    const book = await createHeadlessBook(emptyContent());
    const host = createHost(book);
    const refused: Command[] = [];
    host.onCommand((command) => {
      refused.push(command);
      return false;
    });
    await expect(host.invokeCommand("classify")).rejects.toThrow("classify");
    expect(refused).toEqual([{ name: "classify", controlId: "classify" }]);
    await book.recalculated();
    book.dispose();
  });

  test("the pane is hidden and shown, by the add-in and by Excel, and the add-in hears of it", async () => {
    const heard: string[] = [];
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      heard.push(visibilityMode);
    });
    await Office.addin.hide();
    expect(workbench.host.runtime.visibility).toBe("Hidden");
    await until(() => heard.length === 1);
    workbench.host.setVisibility("Taskpane");
    await until(() => heard.length === 2);
    expect(heard).toEqual(["Hidden", "Taskpane"]);
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    expect(await Office.addin.getStartupBehavior()).toBe("Load");
  });
});
