export type Language = "en" | "zh-CN";

/**
 * The language to speak: `?lang=` where it names one, else the first of the browser's that is spoken here.
 *
 * @param query the page's query, e.g. "?lang=zh-CN"
 * @param preferred the browser's languages, best first
 * @example chooseLanguage("?lang=zh", ["de-DE", "en-US"]) // => "zh-CN"
 */
export function chooseLanguage(query: string, preferred: readonly string[]): Language {
  const asked = new URLSearchParams(query).get("lang");
  const spoken = [asked, ...preferred].flatMap((tag) => {
    const primary = tag?.toLowerCase().split("-")[0];
    if (primary === "zh") return ["zh-CN" as const];
    return primary === "en" ? ["en" as const] : [];
  });
  return spoken[0] ?? "en";
}
