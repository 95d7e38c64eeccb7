import { screen } from "@testing-library/react";
import type { KeptReplacement } from "../../../src/app/types";
import { addBrowserParts } from "../support/browserParts";
import { memoryApp } from "../support/memoryApp";
import { button, openPane, user, violations } from "../support/pane";
import { prospects } from "../support/prospects";

beforeAll(addBrowserParts);
beforeEach(() => window.localStorage.clear());

test("settings that cannot be used are told of, and replaced on the person's word alone", async () => {
  const app = memoryApp(prospects());
  const sound = memoryApp(prospects());
  let isDamaged = true;
  const keptReplacement: KeptReplacement = {
    isKnown: false,
    changes: [{ path: "models", from: null, to: "abc, pyramid" }],
  };
  app.preview = async (options) => ({
    ...(await sound.preview(options)),
    ...(isDamaged && { keptProblem: { id: "kept.damaged" } as const, keptReplacement }),
  });
  app.replaceKept = () => {
    isDamaged = false;
    return Promise.resolve();
  };
  await openPane(app);
  const sentence =
    "The settings kept in this workbook are damaged and were left alone. The standard settings apply.";
  expect(await screen.findByText(sentence)).toBeTruthy();
  expect(screen.getByText("“Replace them” would keep instead:")).toBeTruthy();
  expect(screen.getByText("models: abc, pyramid")).toBeTruthy();
  expect(screen.getByText("Which columns were chosen earlier is forgotten.")).toBeTruthy();
  await user.click(await button("Replace them"));
  expect(screen.queryByText(sentence)).toBeNull();
});

/** The pane over a workbook whose settings cannot be used. */
async function opened(keptReplacement: KeptReplacement) {
  const app = memoryApp(prospects());
  const sound = memoryApp(prospects());
  app.preview = async (options) => ({
    ...(await sound.preview(options)),
    keptProblem: { id: "kept.damaged" },
    keptReplacement,
  });
  await openPane(app);
}

test("the difference is told place by place, the first four unasked", async () => {
  const paths = ["abc.measure", "abc.cut.a", "abc.cut.b", "models", "asOf", "compare.cuts"];
  const before = [null, "80", null, "y"];
  const changes = paths.map((path, at) => ({ path, from: before[at] ?? null, to: at === 3 ? null : "x" }));
  await opened({ isKnown: true, changes });
  expect(await screen.findByText("abc.measure: standard → x")).toBeTruthy();
  expect(screen.getByText("abc.cut.a: 80 → x")).toBeTruthy();
  expect(screen.getByText("models: y → standard")).toBeTruthy();
  expect(screen.queryByText(/^asOf/)).toBeNull();
  expect(screen.queryByText(/is forgotten/)).toBeNull();
  expect(await violations()).toEqual([]);
  await user.click(await button("Show 2 more"));
  expect(screen.getAllByText(/ → x$/)).toHaveLength(5);
});

test("that nothing but the standard would stand is said", async () => {
  await opened({ isKnown: true, changes: [] });
  expect(await screen.findByText("“Replace them” would keep the standard settings.")).toBeTruthy();
});
