/** What stays with the person and not in the workbook: it goes wherever they go, and to no colleague. */
export interface Preferences {
  /** The name that stands beside tiers which they set by hand; null = not said yet. */
  who(): string | null;
  rememberWho(name: string): void;
}

/**
 * Preferences that last as long as the session: for the command line and for tests.
 *
 * @example sessionPreferences("Ann").who() // => "Ann"
 */
export function sessionPreferences(name: string | null = null): Preferences {
  let known = name;
  return {
    who: () => known,
    rememberWho(said) {
      known = said;
    },
  };
}
