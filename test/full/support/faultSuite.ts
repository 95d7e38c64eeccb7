import { UserError } from "../../../src/app";
import { editBook, FaultRun, type Block } from "./faultRun";
import { faultScenarios, titleOf, type FaultScenario } from "./faultScenarios";

/** Another seed draws other scenarios: FAULT_SEED=7 npm run test:full -- faults. */
const SEED = Number(process.env.FAULT_SEED ?? 20_261_122);
/** Of each place: as many as bring every request of a run its turn, and those that write a second one. */
const COUNT = Number(process.env.FAULT_COUNT ?? 144);
const LOG = "Tier log";
const counts = { completed: 0, refused: 0, cancelled: 0, repaired: 0, edits: 0 };

/**
 * Runs that something happens to, in one kind of place. However each ends: no cell of the user's differs; in our
 * columns stands what stood before, or what the run came to, whole; or the workbook carries a mark, and the next
 * opening puts it right.
 */
export function faultSuite(place: FaultScenario["place"]): void {
  afterAll(() => {
    const figures = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
    process.stderr.write(`Faults, ${place}: seed ${SEED}, ${COUNT} scenarios: ${figures.join(", ")}\n`);
  });

  const scenarios = faultScenarios(SEED, place, COUNT);
  test.each(scenarios.map((scenario) => [titleOf(scenario), scenario] as const))(
    "%s",
    async (_, scenario) => {
      // One workbench at a time: the client's globals are one.
      const control = await controlOf(scenario, false);
      const edited = scenario.edit.kind === "nothing" ? control : await controlOf(scenario, true);
      const run = await FaultRun.open(scenario);
      try {
        await mustHold(run, scenario, control, edited);
      } finally {
        run.close();
      }
    },
  );
}

/** What a run without a fault comes to, and how many requests it takes. */
interface Standing {
  block: Block;
  sheets: string[];
}
interface Control {
  before: Standing;
  after: Standing;
  requests: number;
}
const controls = new Map<string, Promise<Control>>();

function controlOf(scenario: FaultScenario, isEdited: boolean): Promise<Control> {
  const { place, stage, filter, profile, edit } = scenario;
  const key = [place, stage, filter, profile, isEdited && edit.kind].join();
  const known = controls.get(key) ?? measure(scenario, isEdited);
  controls.set(key, known);
  return known;
}

async function measure(scenario: FaultScenario, isEdited: boolean): Promise<Control> {
  const run = await FaultRun.open(scenario);
  if (isEdited) editBook(scenario.edit.kind, run.workbench.book);
  const before = standing(run);
  const { faults } = run.workbench.host;
  const first = faults.arrived;
  await run.app().classify({ verify: true });
  const control = { before, after: standing(run), requests: faults.arrived - first };
  run.close();
  return control;
}

async function mustHold(
  run: FaultRun,
  scenario: FaultScenario,
  control: Control,
  withEdit: Control,
): Promise<void> {
  const { host } = run.workbench;
  const { fault, edit } = scenario;
  const { requests } = control;
  let users = run.users();
  let isEdited = false;
  if (edit.kind !== "nothing")
    host.faults.otherUser(
      (book) => {
        // What came before was not the user's to lose, either.
        expect(run.users()).toEqual(users);
        editBook(edit.kind, book);
        users = run.users();
        isEdited = true;
        counts.edits++;
      },
      { sync: requests - (edit.turn % requests) },
    );
  const sync = requests - (scenario.turn % requests);
  const { code, at, times } = fault;
  if (code === "no answer") host.faults.drop({ sync, at });
  else if (code !== "none") host.faults.fail(code, { sync, at, times });

  await runOnce(run);
  expect(run.users()).toEqual(users);

  // The connection is back, and the pane is opened anew.
  // A run that was cut off before its first change is nothing to tell of.
  const wasMarked = run.marks().some((state) => state !== "done" && state !== "starting");
  host.faults.clear();
  host.faults.reconnect();
  const app = run.app();
  const { repaired } = await app.preview();
  expect(repaired !== undefined).toBe(wasMarked);
  if (wasMarked) {
    counts.repaired++;
    expect(repaired).toMatchObject({ id: "run.repaired" });
  }
  expect(run.users()).toEqual(users);
  expect(run.marks().filter((state) => state !== "done")).toEqual([]);

  const edited = isEdited ? withEdit : control;
  const here = standing(run);
  expect(
    [control.before, control.after, edited.before, edited.after].map(({ block, sheets }) => ({
      block: among(block, here.block),
      sheets: sheetsBesides(here.sheets, sheets),
    })),
  ).toContainEqual({ block: withoutByHand(here.block), sheets: here.sheets });

  await app.classify();
  expect(run.users()).toEqual(users);
  // Of a run that was taken back whole, a tier that somebody set in its columns meanwhile goes with them.
  if (isEdited && edit.kind === "a tier set by hand" && scenario.stage === "first run") return;
  expect(withoutByHand(run.block())).toEqual(among(edited.after.block, run.block()));
  // Of an edit that came after the run stood, the next run logs what it changed.
  const maybeLogged = isEdited && run.sheets().includes(LOG) ? [LOG] : [];
  expect(new Set(run.sheets())).toEqual(new Set([...edited.after.sheets, ...maybeLogged]));
}

function standing(run: FaultRun): Standing {
  return { block: run.block(), sheets: run.sheets() };
}

/** The tier log is written once the run stands: where it cannot be, the next run writes it. */
function sheetsBesides(here: readonly string[], sheets: readonly string[]): string[] {
  return sheets.filter((name) => name !== LOG || here.includes(LOG));
}

/** Waits, turn by turn of the event loop; gives up after five minutes, which only a run that hangs takes. */
async function overOr(holds: () => boolean): Promise<void> {
  const end = performance.now() + 300_000;
  while (!holds()) {
    if (performance.now() > end) throw new Error("The run neither ended nor lost its connection.");
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** One run, until it is done, fails, or is cancelled since Excel never answers. */
async function runOnce(run: FaultRun): Promise<void> {
  const { faults } = run.workbench.host;
  const stop = new AbortController();
  let isOver = false;
  const outcome = run
    .app()
    .classify({ signal: stop.signal })
    .then(
      () => void counts.completed++,
      (error: unknown) => {
        expect(error).toBeInstanceOf(UserError);
        const { id } = (error as UserError).said;
        expect(id).not.toBe("error.unexpected");
        if (id === "error.unanswered") counts.cancelled++;
        else counts.refused++;
      },
    )
    .finally(() => (isOver = true));
  await overOr(() => isOver || !faults.connected);
  stop.abort();
  await outcome;
}

/** What a control says about the rows that stand here; of rows that are new since, nothing stands in our columns. */
function among(control: Block, here: Block): Block {
  const blank = (row: Block[string] = {}) =>
    Object.fromEntries(Object.keys(row).map((header) => [header, ""]));
  const rows = Object.keys(here).map((row) => [row, control[row] ?? blank(here[row])] as const);
  return withoutByHand(Object.fromEntries(rows));
}

/** What a colleague sets by hand is theirs. */
function withoutByHand(block: Block): Block {
  return Object.fromEntries(
    Object.entries(block).map(([row, { "Set by hand": _, ...cells }]) => [row, cells]),
  );
}
