/**
 * The currencies that may stand before or behind a number [D3, D4]. A mark is what is written; most mean one
 * currency, some mean several ("$", "kr", "¥", "元"): the rest of the column says which.
 */
const CODES =
  "USD EUR GBP JPY CNY CHF CAD AUD NZD HKD TWD SGD INR KRW SEK NOK DKK ISK PLN CZK HUF RON BGN TRY " +
  "RUB UAH BRL MXN ARS CLP COP PEN ZAR EGP NGN KES AED SAR QAR ILS THB MYR IDR PHP VND PKR BDT LKR";
/** Currency codes in a fixed order, the more common ones first. */
export const CURRENCY_CODES: readonly string[] = CODES.split(" ");

const DOLLARS = "USD CAD AUD NZD HKD TWD SGD MXN ARS CLP COP";
/** Marks besides the codes, simplified and in lower case, with the currencies that they may mean. */
const MARKS: Readonly<Record<string, string>> = {
  cnh: "CNY",
  rmb: "CNY",
  ntd: "TWD",
  euro: "EUR",
  euros: "EUR",
  dollar: DOLLARS,
  dollars: DOLLARS,
  pound: "GBP EGP",
  pounds: "GBP EGP",
  yuan: "CNY",
  yen: "JPY",
  rupee: "INR PKR LKR",
  rupees: "INR PKR LKR",
  franc: "CHF",
  francs: "CHF",
  fr: "CHF",
  rs: "INR PKR LKR",
  kr: "SEK NOK DKK ISK",
  nkr: "NOK",
  dkr: "DKK",
  ikr: "ISK",
  tk: "BDT",
  zł: "PLN",
  kč: "CZK",
  ft: "HUF",
  lei: "RON",
  rp: "IDR",
  rm: "MYR",
  us$: "USD",
  a$: "AUD",
  au$: "AUD",
  c$: "CAD",
  ca$: "CAD",
  nz$: "NZD",
  hk$: "HKD",
  nt$: "TWD",
  s$: "SGD",
  r$: "BRL",
  "cn¥": "CNY",
  "jp¥": "JPY",
  // French puts the country behind the sign.
  $us: "USD",
  $ca: "CAD",
  $au: "AUD",
  $nz: "NZD",
  $hk: "HKD",
  $sg: "SGD",
  $mx: "MXN",
  $ar: "ARS",
  $cl: "CLP",
  $co: "COP",
  "£gb": "GBP",
  "£e": "EGP",
  "e£": "EGP",
  "eg£": "EGP",
  mx$: "MXN",
  br$: "BRL",
  $: DOLLARS,
  "€": "EUR",
  "£": "GBP EGP",
  "¥": "CNY JPY",
  "₹": "INR",
  "₩": "KRW",
  "₽": "RUB",
  "₺": "TRY",
  "₫": "VND",
  "₱": "PHP",
  "₪": "ILS",
  "฿": "THB",
  "₴": "UAH",
  "₦": "NGN",
  元人民币: "CNY",
  人民币: "CNY",
  美元: "USD",
  美金: "USD",
  欧元: "EUR",
  英镑: "GBP",
  日元: "JPY",
  日圆: "JPY",
  円: "JPY",
  港元: "HKD",
  港币: "HKD",
  新台币: "TWD",
  台币: "TWD",
  韩元: "KRW",
  卢布: "RUB",
  元: "CNY HKD TWD",
  圆: "CNY JPY TWD",
  块: "CNY TWD",
};

const BY_MARK = new Map<string, readonly string[]>([
  ...CURRENCY_CODES.map((code) => [code.toLowerCase(), [code]] as const),
  ...Object.entries(MARKS).map(([mark, codes]) => [mark, codes.split(" ")] as const),
]);

const isWord = (mark: string) => /^\p{Script=Latin}+$/u.test(mark);
/** "US$", "CN¥", "$CA": a sign that letters make certain. */
const isSign = (mark: string) => /^(?:\p{Script=Latin}+\p{Sc}|\p{Sc}\p{Script=Latin}+)$/u.test(mark);
const longestFirst = (a: string, b: string) => b.length - a.length;
const marks = [...BY_MARK.keys()].sort(longestFirst);
const words = marks.filter(isWord).join("|");
const signs = marks
  .filter(isSign)
  .map((sign) => sign.replace("$", "\\$"))
  .join("|");
const han = marks.filter((mark) => /^\p{Script=Han}+$/u.test(mark)).join("|");

/** Matches one currency, simplified; for use inside a larger pattern with the flags `iu`. */
export const CURRENCY_PATTERN = `(?:(?<![a-z])(?:${signs})(?![a-z])|\\p{Sc}|(?<![a-z])(?:${words})\\.?(?![a-z])|${han})`;

/**
 * The currencies that a mark may mean, in no order that counts; a sign that we do not know means itself.
 *
 * @param mark As matched by CURRENCY_PATTERN.
 * @example currenciesOf("Rs.") // => ["INR", "PKR", "LKR"]
 * @example currenciesOf("€") // => ["EUR"]
 */
export function currenciesOf(mark: string): readonly string[] {
  const key = mark.toLowerCase().replace(/\.$/, "");
  return BY_MARK.get(key) ?? [key.toUpperCase()];
}
