const LANGUAGES = new Map<string, ReadonlyMap<string, number>>();

/**
 * Names of the months, short and long, in English and in the language of the workbook, as `monthKey` writes them.
 *
 * @param locale A BCP 47 tag; one that Intl does not know adds nothing.
 * @returns 1 for January.
 * @example monthNames("de-DE").get("märz") // => 3
 */
export function monthNames(locale: string): ReadonlyMap<string, number> {
  const known = LANGUAGES.get(locale);
  if (known) return known;
  const names = new Map<string, number>();
  for (const language of [locale, "en"].filter(isLanguage)) addNames(names, language);
  // What English writes besides what Intl writes.
  names.set("sept", 9);
  LANGUAGES.set(locale, names);
  return names;
}

/**
 * A month's name as it is looked up.
 *
 * @example monthKey("Sept.") // => "sept"
 */
export function monthKey(name: string): string {
  return name.toLowerCase().replace(/\.$/, "");
}

function addNames(names: Map<string, number>, language: string): void {
  for (const style of ["long", "short"] as const) {
    // Within a date some languages bend the name: "30 сентября", but "сентябрь".
    for (const rest of [{}, { day: "numeric" }] as const) {
      const format = new Intl.DateTimeFormat(language, { month: style, ...rest, timeZone: "UTC" });
      for (let month = 1; month <= 12; month++) {
        const parts = format.formatToParts(Date.UTC(2026, month - 1, 15));
        const name = monthKey(parts.find(({ type }) => type === "month")?.value ?? "");
        if (name !== "" && !/\d/.test(name) && !names.has(name)) names.set(name, month);
      }
    }
  }
}

function isLanguage(locale: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  } catch (error) {
    // A culture's name that is no language tag, such as an invariant culture's "".
    if (error instanceof RangeError) return false;
    throw error;
  }
}
