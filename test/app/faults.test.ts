import type { RequestBody, ResponseBody } from "../../src/workbench/host";
import { pictureOf, tableSetUp, type Setup } from "./support/prospects";

// The pauses between tries are looked at in test/excel/core/again; here they would only take time.
jest.mock("../../src/excel/core/wait", () => ({ wait: () => Promise.resolve() }));
afterEach(() => jest.restoreAllMocks());

const ALL = { row: 0, column: 0, rowCount: 12, columnCount: 20 };
const DROPPED: ResponseBody = {
  Results: [],
  TraceIds: [],
  Error: {
    Code: "RequestAborted",
    Message: "The connection was dropped.",
    Location: "",
    HttpStatusCode: 500,
  },
};
/** The first change of a run, with which its record travels. */
const changes = (body: RequestBody) => JSON.stringify(body).includes("<part xmlns=");

/** Excel carries a message out, but its answer is lost: for the messages that `lost` says. */
function loseAnswers({ workbench: { host } }: Setup, lost: (body: RequestBody) => boolean): void {
  const process = host.process.bind(host);
  jest.spyOn(host, "process").mockImplementation(async (body) => {
    const answer = await process(body);
    return lost(body) ? DROPPED : answer;
  });
}

test("a connection lost during the first write leaves the sheet as it was, with a sentence", async () => {
  const setup = await tableSetUp();
  const { app, sheet } = setup;
  const before = pictureOf(sheet, ALL);
  loseAnswers(setup, changes);
  await expect(app.classify()).rejects.toMatchObject({
    message: "Excel did not answer. Check the connection, then run again.",
    said: { id: "error.connection" },
    cause: { cause: { code: "RequestAborted" } },
  });
  expect(pictureOf(sheet, ALL)).toEqual(before);
  expect(await app.restore()).toEqual({ done: false });
});

test("where even putting back fails, the sentence says so, and Restore does it once Excel answers again", async () => {
  const setup = await tableSetUp();
  const { app, sheet } = setup;
  const before = pictureOf(sheet, ALL);
  let isDown = false;
  const addsColumns = (body: RequestBody) => JSON.stringify(body).includes("_VitalFew_tier");
  loseAnswers(setup, (body) => (isDown ||= addsColumns(body)));
  await expect(app.classify()).rejects.toMatchObject({ said: { id: "error.notPutBack" } });
  isDown = false;
  jest.restoreAllMocks();
  expect(pictureOf(sheet, ALL)).not.toEqual(before);
  expect(await app.restore()).toEqual({ done: true });
  expect(pictureOf(sheet, ALL)).toEqual(before);
});

test("rows that another user inserted while the sheet was read are noticed before anything is written", async () => {
  const setup = await tableSetUp();
  const { app, sheet } = setup;
  const run = app.classify({ onProgress: ({ step }) => step === "compute" && sheet.insertRows(2, 1) });
  await expect(run).rejects.toMatchObject({ said: { id: "error.changedMeanwhile" } });
  expect(sheet.tables()[0]?.columns()).toHaveLength(8);
});
