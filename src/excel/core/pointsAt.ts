/** What formulas may name. */
export interface Named {
  sheets: readonly string[];
  tables: readonly string[];
}

/**
 * Tells texts of formulas that may point at sheets or tables, also within a text that a formula makes a reference of.
 * One that names them by chance counts too: what is asked is whether taking them away could hurt.
 *
 * @example pointsAt({ sheets: ["Tier log"], tables: ["TierLog"] })("=COUNTA(TierLog[Account])") // => true
 */
export function pointsAt({ sheets, tables }: Named): (text: string) => boolean {
  const called = [...sheets.map((name) => name.replaceAll("'", "''")), ...tables].map((name) =>
    name.toLowerCase(),
  );
  return (text) => {
    const lower = text.toLowerCase();
    return called.some((name) => lower.includes(name));
  };
}
