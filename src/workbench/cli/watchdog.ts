import path from "node:path";
import { Worker } from "node:worker_threads";

/** Milliseconds without a sign of life after which the main thread counts as stuck. */
const SILENCE = 500;

export interface Watchdog {
  /** Says that the main thread still gets its turn. */
  beat(): void;
  stop(): void;
}

/**
 * Watches the main thread from another one: code that is still running without a pause after `end` is terminated,
 * and the main thread goes on with its next task.
 *
 * @param end Milliseconds since 1970.
 */
export function startWatchdog(end: number): Watchdog {
  const beats = new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT);
  const last = new Float64Array(beats);
  last[0] = Date.now();
  const thread = new Worker(path.join(__dirname, "watchdogThread.cjs"), {
    workerData: { end, silence: SILENCE, beats },
    execArgv: [],
  });
  thread.unref();
  return {
    beat: () => {
      last[0] = Date.now();
    },
    stop: () => {
      void thread.terminate();
    },
  };
}
