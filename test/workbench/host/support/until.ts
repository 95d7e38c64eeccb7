/** Waits, turn by turn of the event loop, for what another party does in its own time; gives up after a minute, which only what hangs takes. */
export async function until(holds: () => boolean): Promise<void> {
  const end = performance.now() + 60_000;
  while (!holds()) {
    if (performance.now() > end) throw new Error("What was waited for did not happen.");
    await new Promise((resolve) => setImmediate(resolve));
  }
}
