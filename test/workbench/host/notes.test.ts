/**
 * Notes: https://learn.microsoft.com/javascript/api/excel/excel.notecollection
 * The client of this package (1.1.110) does not know them yet: the requests are those that a newer one sends.
 */
import type { Host } from "../../../src/workbench/host";
import { PathType, ActionType } from "../../../src/workbench/host/wire";
import type { ObjectPath, ResponseBody } from "../../../src/workbench/host/wire";
import { openWorkbench } from "../../support/openWorkbench";
import type { Workbench } from "../../support/openWorkbench";

let workbench: Workbench;
beforeEach(async () => {
  workbench = await openWorkbench({ profile: "desktop" });
});
afterEach(() => workbench.close());

/** Object paths 1 the workbook, 2 its notes, 3 a note by address. */
const PATHS: Record<string, ObjectPath> = {
  1: { Id: 1, ObjectPathType: PathType.root, Name: "" },
  2: { Id: 2, ObjectPathType: PathType.property, Name: "Notes", ParentObjectPathId: 1 },
};
const noteAt = (address: string): Record<string, ObjectPath> => ({
  ...PATHS,
  3: {
    Id: 3,
    ObjectPathType: PathType.indexer,
    Name: "",
    ParentObjectPathId: 2,
    ArgumentInfo: { Arguments: [address] },
  },
});

const add = (host: Host, address: string, content: string): Promise<ResponseBody> =>
  host.process({
    AutoKeepReference: true,
    ObjectPaths: PATHS,
    Actions: [
      {
        Id: 10,
        ActionType: ActionType.method,
        ObjectPathId: 2,
        Name: "Add",
        ArgumentInfo: { Arguments: [address, content] },
      },
    ],
  });

const read = (host: Host, address: string): Promise<ResponseBody> =>
  host.process({
    AutoKeepReference: true,
    ObjectPaths: noteAt(address),
    Actions: [{ Id: 11, ActionType: ActionType.query, ObjectPathId: 3, QueryInfo: {} }],
  });

test("a note is added, changed, read by its cell's address, and deleted", async () => {
  const { host, book } = workbench;
  expect((await add(host, "Sheet1!B2", "Remember")).Error).toBeUndefined();
  const set = (id: number, name: string, value: unknown) => ({
    Id: id,
    ActionType: ActionType.setProperty,
    ObjectPathId: 3,
    Name: name,
    ArgumentInfo: { Arguments: [value] },
  });
  await host.process({
    AutoKeepReference: true,
    ObjectPaths: noteAt("Sheet1!B2"),
    Actions: [set(1, "Content", "Remember this"), set(2, "Visible", true), set(3, "Width", 200)],
  });
  const { Results } = await read(host, "Sheet1!B2");
  expect(Results?.[0]?.Value).toMatchObject({ Content: "Remember this", Visible: true, Width: 200 });
  await host.process({
    AutoKeepReference: true,
    ObjectPaths: noteAt("Sheet1!B2"),
    Actions: [{ Id: 1, ActionType: ActionType.method, ObjectPathId: 3, Name: "Delete" }],
  });
  expect(book.sheet("Sheet1")?.notes).toEqual([]);
});

test.each([
  // "If the string is invalid, or the range is not a single cell, an `InvalidCellAddress` error is thrown."
  ["more than one cell", "Sheet1!A1:B1"],
  ["what is no address", "nowhere"],
])("%s is refused", async (_title, address) => {
  expect((await add(workbench.host, address, "x")).Error?.Code).toBe("InvalidCellAddress");
});

test("the note of a cell that has none is not found", async () => {
  // "If there is no note with the given cell address, then the `ItemNotFound` error is thrown."
  expect((await read(workbench.host, "Sheet1!A1")).Error?.Code).toBe("ItemNotFound");
});
