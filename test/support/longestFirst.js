const { default: Sequencer } = require("@jest/test-sequencer");

/** Folders of suites that take long by nature. */
const LONG = ["e2e", "build", "golden", "workbench/cli", "taskpane/components", "app"];

/**
 * The longest suites first, so that no core is idle at the end. Jest knows them from the run before; in a fresh clone
 * it goes by the size of the files, which says nothing of what a suite starts.
 */
module.exports = class extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const known = tests.some((test) => test.duration !== undefined);
    return known
      ? sorted
      : sorted
          .map((test) => [rank(test), test])
          .sort(([a], [b]) => a - b)
          .map(([, test]) => test);
  }
};

function rank({ path }) {
  const found = LONG.findIndex((folder) => path.replaceAll("\\", "/").includes(`/test/${folder}/`));
  return found < 0 ? LONG.length : found;
}
