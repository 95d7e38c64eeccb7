import { compileScript, runScript, type ScriptOptions } from "../../../src/workbench/cli/runScript";

const globals = { Office: {}, Excel: {}, OfficeExtension: {} };
async function run(source: string, options: Partial<ScriptOptions> = {}) {
  const outcome = { logs: [] as string[], errors: [] as string[] };
  await runScript(compileScript(source, "scratch.js"), globals, {
    pendingRequests: () => 0,
    limit: 300_000,
    tell: (kind, line) => outcome[kind].push(line),
    ...options,
  });
  return outcome;
}

describe("runScript", () => {
  test("joins the arguments of a call by a space, objects as JSON", async () => {
    expect(await run(`console.log("a", 1, [[true, null]], {b: 2})`)).toEqual({
      logs: ['a 1 [[true,null]] {"b":2}'],
      errors: [],
    });
  });

  test("keeps console.error apart from console.log", async () => {
    expect(await run(`console.log("said"); console.error("wrong")`)).toEqual({
      logs: ["said"],
      errors: ["wrong"],
    });
  });

  test("lets a script await at its top and waits for its timers", async () => {
    const outcome = await run(`
      await Promise.resolve();
      setTimeout(() => { console.log("late"); setTimeout(() => console.log("later"), 20); }, 20);
      console.log("now");`);
    expect(outcome.logs).toEqual(["now", "late", "later"]);
  });

  test("waits for requests that Excel has not answered", async () => {
    let pending = 3;
    const outcome = await run(`console.log("sent")`, { pendingRequests: () => Math.max(0, pending--) });
    expect(outcome.logs).toEqual(["sent"]);
    expect(pending).toBeLessThan(0);
  });

  test.each([
    ["thrown at the top", `throw new TypeError("no")`, "TypeError: no"],
    ["thrown in a timer", `setTimeout(() => { throw new Error("tick") }, 1)`, "Error: tick"],
    [
      "an error with a code",
      `throw Object.assign(new Error("gone"), { code: "ItemNotFound" })`,
      "ItemNotFound: gone",
    ],
  ])("puts what nobody caught into errors: %s", async (_, source, expected) => {
    expect((await run(source)).errors).toEqual([expected]);
  });

  test("stops at the limit and says so", async () => {
    const outcome = await run(`setInterval(() => {}, 10)`, { limit: 100 });
    expect(outcome.errors).toEqual(["Stopped after 0.1 s with work still pending."]);
  });

  test.each([
    ["a byte order mark", "\uFEFF"],
    ["a first line that names an interpreter", "#!/usr/bin/env node\n"],
    ["both", "\uFEFF#!/usr/bin/env node\n"],
  ])("takes a script with %s", async (_, start) => {
    expect((await run(`${start}console.log("ran")`)).logs).toEqual(["ran"]);
  });

  test("keeps the process out of reach", async () => {
    expect((await run(`console.log(typeof process)`)).logs).toEqual(["undefined"]);
  });

  test("gives a page whose buttons can be clicked", async () => {
    const outcome = await run(`
      document.getElementById("run").addEventListener("click", () => console.log("clicked"));
      document.getElementById("run").click();`);
    expect(outcome.logs).toEqual(["clicked"]);
  });

  test("refuses a script that cannot be parsed", () => {
    expect(() => compileScript("const = 1", "scratch.js")).toThrow(SyntaxError);
  });
});
