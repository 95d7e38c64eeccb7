import fc from "fast-check";
import { counts, refusals, SessionRun } from "./support/sessionsRun";
import { PLACES, sessions, told } from "./support/sessionsSteps";

/** Another seed draws other sessions: SESSION_SEED=7 npm run test:full -- sessions. */
const SEED = Number(process.env.SESSION_SEED ?? 20_261_122);
/** Of each kind of place. */
const COUNT = Number(process.env.SESSION_COUNT ?? 40);
const STEPS = Number(process.env.SESSION_STEPS ?? 12);
/** Looking for the shortest session that fails takes long: SESSION_SHRINK=1 does. */
const SHRINKS = process.env.SESSION_SHRINK !== undefined;

afterAll(() => {
  const figures = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
  const said = [...refusals].map(([id, count]) => `${id} ${count}`).join(", ");
  process.stderr.write(`Sessions: seed ${SEED}, ${COUNT} a place: ${figures.join(", ")} (${said})\n`);
});

/**
 * What people do in one workbook, one thing after the other. Whatever it is: no cell of theirs is another than they
 * left it, what we write is what a fresh workbook would say, and what is put back is what stood there.
 */
test.each(PLACES)("a session in a workbook loses nothing (%s)", async (place) => {
  const session = fc.asyncProperty(sessions(STEPS), async ({ profile, steps }) => {
    const run = await SessionRun.open(place, profile);
    try {
      for (const step of steps) await run.does(step);
    } finally {
      run.close();
    }
    await run.mustBeAsFresh();
  });
  const result = await fc.check(session, { seed: SEED, numRuns: COUNT, endOnFailure: !SHRINKS });
  const [failed] = result.counterexample ?? [];
  if (failed) throw new Error(`${place}, ${told(failed)}`, { cause: result.errorInstance });
});
