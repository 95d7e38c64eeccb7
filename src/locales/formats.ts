/** A value as it goes into a sentence: messages within messages have been said by then. */
export type SpokenValue = string | number | readonly string[];

/** Writes one value. */
export type Format = (value: SpokenValue) => string;

/**
 * The formats that a sentence may name: `{{n, number}}`, `{{n, number(useGrouping: false)}}`, `{{x, percent}}` (a
 * share, at most one decimal), `{{on, date}}` and `{{month, month}}` (ISO; what is none stays as it is), `{{items, list(type: disjunction)}}`, `{{items, dots}}`. Built once a sentence, since
 * making an Intl object costs more than saying a thousand sentences.
 *
 * @param spec what stands after the comma; empty writes the value as it is
 * @throws RangeError for a format that does not exist
 * @example formatOf("percent", "en")(0.186) // => "18.6%"
 */
export function formatOf(spec: string, locale: string): Format {
  const parts = /^(\w*)\s*(?:\(([^)]*)\))?$/.exec(spec);
  const [, name, optionList = ""] = parts ?? [];
  const options = parseOptions(optionList);
  switch (name) {
    case "":
      return String;
    case "number": {
      const format = new Intl.NumberFormat(locale, options);
      return (value) => format.format(Number(value));
    }
    case "percent": {
      const format = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
      return (value) => format.format(Number(value));
    }
    case "month": {
      const format = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" });
      return (value) => onDay(`${String(value)}-01`, format, value);
    }
    case "date": {
      const format = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
      return (value) => onDay(String(value), format, value);
    }
    case "list": {
      const format = new Intl.ListFormat(locale, options);
      return (value) => format.format(itemsOf(value));
    }
    case "dots":
      return (value) => itemsOf(value).join(" · ");
    default:
      throw new RangeError(`There is no format “${spec}”.`);
  }
}

function onDay(iso: string, format: Intl.DateTimeFormat, value: SpokenValue): string {
  const day = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? String(value) : format.format(day);
}

function itemsOf(value: SpokenValue): readonly string[] {
  return typeof value === "object" ? value : [String(value)];
}

/** "useGrouping: false; maximumFractionDigits: 0" → the options that Intl takes. */
function parseOptions(list: string): Record<string, string | number | boolean> {
  const pairs = list.split(";").map((pair) => pair.split(":").map((part) => part.trim()));
  return Object.fromEntries(
    pairs.flatMap(([key, value]) => (key && value ? [[key, typed(value)] as const] : [])),
  );
}

function typed(value: string): string | number | boolean {
  if (value === "true" || value === "false") return value === "true";
  return /^\d+$/.test(value) ? Number(value) : value;
}
