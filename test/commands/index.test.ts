import { COMMAND_NAMES, commandHandlers, type CommandName, type CommandTarget } from "../../src/commands";

/** Writes down what was asked of it; `succeeds` decides how each use case ends. */
function target(succeeds: boolean): CommandTarget & { asked: string[] } {
  const asked: string[] = [];
  const done = (what: string) => {
    asked.push(what);
    return Promise.resolve(succeeds);
  };
  return {
    asked,
    classify: () => done("classify"),
    report: () => done("report"),
    tag: (tier) => done(`tag ${tier}`),
    showPane: () => {
      asked.push("showPane");
      return Promise.resolve();
    },
  };
}

const expected: Record<CommandName, string> = {
  classify: "classify",
  report: "report",
  tag3S: "tag 3S",
  tag2S: "tag 2S",
  tag1S: "tag 1S",
  tagA: "tag A",
  tagB: "tag B",
  tagClear: "tag null",
};

describe("commandHandlers", () => {
  test.each(COMMAND_NAMES)("%s runs its one use case and leaves the pane as it is", async (name) => {
    const on = target(true);
    await commandHandlers(on)[name]();
    expect(on.asked).toEqual([expected[name]]);
  });

  test.each(COMMAND_NAMES)(
    "%s opens the pane when it failed, since the remedy stands there",
    async (name) => {
      const on = target(false);
      await commandHandlers(on)[name]();
      expect(on.asked).toEqual([expected[name], "showPane"]);
    },
  );
});
