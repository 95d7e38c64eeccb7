import { restoreLast } from "../../../src/excel";
import { inserts, sorts, takenBackMeanwhile, type Meanwhile } from "./meanwhile";
import { ACCOUNTS, RUNNER, accountsSheet, cellsOf, planOf, setUp, write } from "./support";

/** In the request that writes figures, and in the one that takes rows, Excel is asked for names. */
const ASKED = [1, 2];

test.each<[string, Meanwhile]>([
  ["a table that is sorted", { edit: sorts }],
  ["a table in which somebody inserts a row", { edit: inserts }],
  ["a range that is sorted", { edit: sorts, asRange: true }],
])("%s in the moment before rows are written or taken loses nobody", async (_, meanwhile) => {
  for (const asked of ASKED) {
    let searching = 0;
    const isTheOne = ({ searches }: { searches: boolean }) => searches && ++searching === asked;
    expect(await takenBackMeanwhile(meanwhile, isTheOne)).toBe(true);
  }
});

test("where Excel finds none of the names that stand there, added rows go all the same", async () => {
  const made = await setUp();
  await write(made);
  const sheet = accountsSheet(made);
  const before = cellsOf(sheet);
  await write(made, planOf([...ACCOUNTS, { name: "Delta", lines: 1, revenue: 1, tier: "B" }]));
  const { host } = made.workbench;
  const process = host.process.bind(host);
  let searched = 0;
  jest.spyOn(host, "process").mockImplementation((body) => {
    const paths = Object.entries(body.ObjectPaths).map(([id, path]) => {
      if (path.Name !== "Find") return [id, path] as const;
      searched++;
      const [, ...criteria] = path.ArgumentInfo?.Arguments ?? [];
      const ArgumentInfo = { ...path.ArgumentInfo, Arguments: ["nowhere", ...criteria] };
      return [id, { ...path, ArgumentInfo }] as const;
    });
    return process({ ...body, ObjectPaths: Object.fromEntries(paths) });
  });
  expect(await restoreLast(RUNNER)).toMatchObject({ outcome: "restored" });
  expect(searched).toBeGreaterThan(0);
  expect(cellsOf(sheet)).toEqual(before);
});
