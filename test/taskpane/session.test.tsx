import type { RunOptions } from "../../src/app/types";
import { UserError } from "../../src/app/userError";
import { createSession } from "../../src/taskpane/session";
import { memoryApp } from "./support/memoryApp";
import { orders } from "./support/orders";
import { prospects } from "./support/prospects";
import { sessionOn, until } from "./support/sessionOn";

/** A gate that a run waits at until it is opened. */
function gate() {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { wait: () => opened, open: () => open() };
}

beforeEach(() => window.localStorage.clear());

describe("createSession", () => {
  test("opening looks at the workbook and follows the selection", async () => {
    const app = memoryApp(prospects());
    const session = sessionOn(app);
    expect(await session.open()).toBe(true);
    expect(session.state()).toMatchObject({ busy: null, preview: { source: { rows: 7 } } });
    expect(app.watchers).toBe(1);
  });

  test("a run shows its results and the selected row's card", async () => {
    const app = memoryApp(prospects());
    const session = sessionOn(app);
    await session.open();
    expect(await session.classify()).toBe(true);
    expect(session.state().outcome?.analysis.accounts).toBe(7);
    expect(session.state().card).toMatchObject({ name: "Acme Pumps", tier: "3S" });
    app.select(3);
    await until(session, () => session.state().card?.row === 3);
    expect(session.state().card).toMatchObject({ name: "Borealis Foods", tier: "2S" });
  });

  test("a run works on the table that the pane shows, wherever the selection has gone", async () => {
    const app = memoryApp(prospects());
    const choices: unknown[] = [];
    const classify = app.classify.bind(app);
    app.classify = (options) => {
      choices.push(options?.choice);
      return classify(options);
    };
    const session = sessionOn(app);
    await session.open();
    await session.classify();
    expect(choices).toEqual([{ kind: "table", name: "Prospects" }]);
  });

  test("until something is decided the pane follows the selection to another table", async () => {
    const sheet = prospects();
    const app = memoryApp(sheet);
    const session = sessionOn(app);
    await session.open();
    sheet.name = "Leads";
    app.select(4);
    await until(session, () => session.state().preview?.source.tableName === "Leads");
    await session.classify();
    sheet.name = "Elsewhere";
    app.select(5);
    await until(session, () => session.state().card?.row === 5);
    expect(session.state().preview?.source.tableName).toBe("Leads");
  });

  test("cancelling ends the run without a problem", async () => {
    const { wait, open } = gate();
    const session = sessionOn(memoryApp(prospects(), "en", wait));
    await session.open();
    const run = session.classify();
    await until(session, () => session.state().busy?.progress !== null);
    session.cancel();
    expect(session.state().busy?.cancelling).toBe(true);
    open();
    expect(await run).toBe(false);
    expect(session.state()).toMatchObject({
      busy: null,
      outcome: null,
      problem: null,
      notice: { id: "run.cancelled" },
    });
  });

  test("a failing use case is told in its own sentence, and the next one runs all the same", async () => {
    const app = memoryApp(prospects());
    const classify = app.classify.bind(app);
    app.classify = () => Promise.reject(new UserError("No header row.", { id: "table.noHeader" }));
    const session = sessionOn(app);
    await session.open();
    expect(await session.classify()).toBe(false);
    expect(session.state().problem?.message).toEqual({ id: "table.noHeader" });
    app.classify = classify;
    expect(await session.classify()).toBe(true);
    expect(session.state().problem).toBeNull();
  });

  test("what touches the workbook goes one after another, in the order asked for", async () => {
    const { wait, open } = gate();
    const app = memoryApp(prospects(), "en", wait);
    const order: string[] = [];
    const classify = app.classify.bind(app);
    const tag = app.tag.bind(app);
    app.classify = async (options) => {
      const outcome = await classify(options);
      order.push("classified");
      return outcome;
    };
    app.tag = (tier) => {
      order.push("tagged");
      return tag(tier);
    };
    const session = sessionOn(app);
    await session.open();
    const both = [session.classify(), session.tag("B")];
    open();
    expect(await Promise.all(both)).toEqual([true, true]);
    expect(order[0]).toBe("classified");
    expect(order[1]).toBe("tagged");
  });

  test("a tag stands on the card, is told, and is taken back", async () => {
    const session = sessionOn(memoryApp(prospects()));
    await session.open();
    await session.classify();
    await session.tag("B");
    expect(session.state()).toMatchObject({
      card: { tier: "B", setByHand: true },
      notice: { id: "tag.set", values: { count: 1, tier: "B" } },
    });
    await session.tag(null);
    expect(session.state()).toMatchObject({
      card: { tier: "3S", setByHand: false },
      notice: { id: "tag.cleared" },
    });
  });

  test("a column that the person takes away is not read", async () => {
    const session = sessionOn(memoryApp(prospects()));
    await session.open();
    await session.chooseColumn("revenue", null);
    await session.classify();
    expect(session.state().outcome?.analysis.abc).toBeUndefined();
  });

  test("a chosen measure decides the classes", async () => {
    const sheet = prospects();
    sheet.headers.push("Profit");
    sheet.rows.forEach((row, index) => row.push(index + 1));
    const session = sessionOn(memoryApp(sheet));
    await session.open();
    await session.chooseMeasure("profit");
    await session.classify();
    expect(session.state().outcome?.analysis.abc?.measure).toBe("profit");
  });

  test("what a row is comes from the rows, and the use cases that follow a row know it as well", async () => {
    const app = memoryApp(orders());
    const looks: (RunOptions | undefined)[] = [];
    const preview = app.preview.bind(app);
    app.preview = (options) => {
      looks.push(options);
      return preview(options);
    };
    const session = sessionOn(app);
    await session.open();
    expect(looks.map((options) => options?.settings?.account)).toEqual([undefined, "name"]);
    await session.classify();
    expect(session.state().outcome?.analysis).toMatchObject({ grouped: true, accounts: 3 });
  });

  test("what the person says a row is goes before the rows, and the pane stays with that table", async () => {
    const sheet = orders();
    const app = memoryApp(sheet);
    const session = sessionOn(app);
    await session.open();
    expect(await session.chooseAccount(null)).toBe(true);
    sheet.name = "Elsewhere";
    app.select(4);
    await until(session, () => session.state().busy === null);
    expect(session.state().preview?.source.tableName).toBe("Orders");
    await session.classify();
    expect(session.state().outcome?.analysis).toMatchObject({ grouped: false, accounts: 8 });
  });

  test("one column that names the account after another looks once more each time", async () => {
    const app = memoryApp(orders());
    const session = sessionOn(app);
    await session.open();
    const looks: (string | null | undefined)[] = [];
    const preview = app.preview.bind(app);
    app.preview = (options) => {
      looks.push(options?.account);
      return preview(options);
    };
    await session.chooseAccount(1);
    await session.chooseAccount(0);
    expect(looks).toEqual(["Branch", "name"]);
  });

  test("[D7] what could not be read is listed on a sheet of its own", async () => {
    const session = sessionOn(memoryApp(prospects()));
    await session.open();
    await session.classify();
    expect(await session.exportIssues()).toBe(true);
    expect(session.state().notice).toEqual({ id: "issues.exported", values: { count: 1, sheet: "Issues" } });
  });

  test("restoring brings back what was there and takes the results away", async () => {
    const session = sessionOn(memoryApp(prospects()));
    await session.open();
    await session.classify();
    expect(await session.restore()).toBe(true);
    expect(session.state()).toMatchObject({ outcome: null, notice: { id: "restore.done" } });
  });

  test("another language is remembered, and the sheet's words follow it", async () => {
    const languages: string[] = [];
    const session = createSession((language) => {
      languages.push(language);
      return memoryApp(prospects(), language);
    }, "en");
    await session.open();
    session.chooseLanguage("zh-CN");
    await session.classify();
    expect(languages).toEqual(["en", "zh-CN"]);
    expect(session.state().outcome?.analysis.settings.locale).toBe("zh-CN");
    expect(window.localStorage.getItem("vital-few.language")).toBe("zh-CN");
  });
});
