/** A person's number and date habits, as `Application.cultureInfo` tells them. */
export interface Culture {
  /** BCP 47. */
  readonly name: string;
  readonly decimalSeparator: string;
  readonly groupSeparator: string;
  readonly currencySymbol: string;
  readonly shortDatePattern: string;
  readonly longDatePattern: string;
  readonly dateSeparator: string;
  readonly shortTimePattern: string;
  readonly longTimePattern: string;
  readonly timeSeparator: string;
}

const SAMPLE = new Date(2006, 1, 3, 14, 5, 9);

/**
 * Reads a culture off the runtime's own locale data.
 * @example cultureOf("de-DE").decimalSeparator // => ","
 */
export function cultureOf(name: string): Culture {
  const number = new Intl.NumberFormat(name).formatToParts(-1234567.8);
  const part = (type: Intl.NumberFormatPartTypes, otherwise: string): string =>
    number.find((entry) => entry.type === type)?.value ?? otherwise;
  const shortDate = new Intl.DateTimeFormat(name, { dateStyle: "short" });
  return {
    name,
    decimalSeparator: part("decimal", "."),
    groupSeparator: part("group", ","),
    currencySymbol: currencySymbol(name),
    // The systems that Excel asks write the year in full where Intl's short style has two digits.
    shortDatePattern: pattern(shortDate).replace(/y+/, "yyyy"),
    longDatePattern: pattern(new Intl.DateTimeFormat(name, { dateStyle: "full" })),
    dateSeparator: separator(shortDate, "/"),
    shortTimePattern: pattern(new Intl.DateTimeFormat(name, { timeStyle: "short" })),
    longTimePattern: pattern(new Intl.DateTimeFormat(name, { timeStyle: "medium" })),
    timeSeparator: separator(new Intl.DateTimeFormat(name, { timeStyle: "short" }), ":"),
  };
}

const CURRENCY_OF_REGION: Readonly<Record<string, string>> = {
  US: "USD",
  CN: "CNY",
  GB: "GBP",
  CH: "CHF",
  JP: "JPY",
  KR: "KRW",
  IN: "INR",
  CA: "CAD",
  AU: "AUD",
  BR: "BRL",
  SE: "SEK",
  NO: "NOK",
  DK: "DKK",
  PL: "PLN",
  CZ: "CZK",
  TW: "TWD",
  HK: "HKD",
  SG: "SGD",
  MX: "MXN",
  ZA: "ZAR",
};

function currencySymbol(name: string): string {
  const region = new Intl.Locale(name).maximize().region ?? "US";
  const currency = CURRENCY_OF_REGION[region] ?? "EUR";
  const parts = new Intl.NumberFormat(name, {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
  }).formatToParts(1);
  return parts.find((entry) => entry.type === "currency")?.value ?? currency;
}

/** Excel's letters for what `Intl` formats: the sample date's parts tell which kind of letter stands where. */
function pattern(format: Intl.DateTimeFormat): string {
  const letters: Partial<Record<Intl.DateTimeFormatPartTypes, (value: string) => string>> = {
    weekday: () => "dddd",
    day: (value) => "d".repeat(value.length),
    month: (value) => (/^\d+$/.test(value) ? "M".repeat(value.length) : "MMMM"),
    year: (value) => "y".repeat(value.length === 2 ? 2 : 4),
    hour: (value) => (value.startsWith("14") ? "HH" : "h".repeat(value.length)),
    minute: () => "mm",
    second: () => "ss",
    dayPeriod: () => "tt",
  };
  return format
    .formatToParts(SAMPLE)
    .map((part) => letters[part.type]?.(part.value) ?? part.value.replace(/[\u00a0\u202f]/g, " "))
    .join("");
}

function separator(format: Intl.DateTimeFormat, otherwise: string): string {
  return (
    format
      .formatToParts(SAMPLE)
      .find((part) => part.type === "literal")
      ?.value.trim() || otherwise
  );
}
