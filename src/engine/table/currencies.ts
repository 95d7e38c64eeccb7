/** Currency codes, names and signs that may stand before or behind a number [D3]. */
const CODES =
  "USD EUR GBP JPY CNY CNH RMB CHF CAD AUD NZD HKD TWD NTD SGD INR KRW SEK NOK DKK ISK PLN CZK HUF RON BGN TRY " +
  "RUB UAH BRL MXN ARS CLP COP PEN ZAR EGP NGN KES AED SAR QAR ILS THB MYR IDR PHP VND PKR BDT LKR";
const NAMES = "euros? dollars? pounds? yuan yen rupees? francs? kr zł fr rs";
const SIGNS = "US\\$ AU?\\$ CA?\\$ NZ\\$ HK\\$ NT\\$ S\\$ R\\$ \\p{Sc}";
const HAN = "元人民币 人民币 美元 美金 欧元 英镑 日元 日圆 港元 港币 新台币 台币 韩元 卢布 元 圆 块";

const letters = [...CODES.split(" "), ...NAMES.split(" ")].join("|");

/** Matches one currency, simplified; for use inside a larger pattern with the flags `iu`. */
export const CURRENCY_PATTERN = `(?:${SIGNS.split(" ").join("|")}|(?<![a-z])(?:${letters})\\.?(?![a-z])|${HAN.split(" ").join("|")})`;
