/** A call that waits until it has not been asked for during some time. */
export interface Debounced {
  call: () => void;
  /** What waits is not done any more. */
  stop: () => void;
}

/**
 * Puts calls that come one after another together: `work` is done once, when none has come for a while.
 *
 * @param quiet Milliseconds.
 * @example const later = debounced(save, 500); later.call(); later.call(); // saves once, half a second later
 */
export function debounced(work: () => void, quiet: number): Debounced {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return {
    call() {
      clearTimeout(waiting);
      waiting = setTimeout(work, quiet);
    },
    stop: () => clearTimeout(waiting),
  };
}
