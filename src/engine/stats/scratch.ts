/** More than this is not kept for the next time. */
const MOST_KEPT = 64 * 1024 * 1024;

let kept = new ArrayBuffer(0);

/**
 * Memory for what a computation needs only while it runs. The same memory serves one computation after another, since
 * fresh pages cost more than the work that is done in them. It holds whatever the last one left.
 *
 * Only for computations that neither wait nor ask for it again before they are done.
 *
 * @param bytes at least so many
 * @example const keys = new Uint32Array(scratch(4 * n), 0, n)
 */
export function scratch(bytes: number): ArrayBuffer {
  if (bytes <= kept.byteLength) return kept;
  const memory = new ArrayBuffer(bytes);
  if (bytes <= MOST_KEPT) kept = memory;
  return memory;
}
