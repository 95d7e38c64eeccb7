/**
 * A thread that ends a script which never gives control back: a timer of the main thread could not, since it would
 * never be run. Plain JavaScript, because a thread does not inherit the loader of `register.cjs` everywhere.
 */
const { Session } = require("node:inspector");
const { workerData } = require("node:worker_threads");

const { end, silence, beats } = workerData;
const beat = new Float64Array(beats);
const main = new Session();
main.connectToMainThread();

/** Idle is not stuck: only code that runs at this moment may be terminated. */
setInterval(() => {
  const now = Date.now();
  if (now >= end && now - beat[0] > silence) main.post("Runtime.terminateExecution");
}, silence / 2);
