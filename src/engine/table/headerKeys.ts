import { foldHan } from "./foldHan";

/** Words that say nothing about the field: periods, currencies, "has … confirmed?". */
const LATIN_NOISE = new Set(
  (
    "fy q1 q2 q3 q4 h1 h2 ytd ltm ttm annual annually yearly monthly per in of the a an is are has have there do does they we our " +
    "they their this any current actual currently total overall net gross approx " +
    "confirmed confirm ok okay known identified available approved clear cleared real yes no y n yn exists secured established verified met " +
    "usd eur gbp cny rmb hkd twd jpy inr chf cad aud sgd k m mn mio bn thousand million euro euros dollar dollars yuan " +
    "customer customers client clients account accounts company companys customers prospect prospects bant c s field col"
  ).split(" "),
);
const PERIODS =
  /近(?:12|十二)个月|(?:19|20)\d{2}年?度?|\b(?:last|past|trailing|rolling) (?:12|twelve) (?:months?|mths?)\b|\b(?:19|20)\d{2}(?:[-–/](?:19|20)?\d{2})?\b|\bfy ?\d{2,4}\b|\b\d+\b/g;

const HAN_NOISE = [
  /(?:近|最近)一年|截至.*$|本年度?|今年|当年|全年|年度|累计/g,
  /^(?:是否已经|是否已|是否具备|是否具有|是否有|是否|有没有|是不是|有无|能否|可否|有否|已有|具备|具有)/,
  /(?:是否(?:明确|到位|充足|确认|具备|存在|紧急|清楚|有)?|有无|与否|情况|状况|已?确认|已?明确|已?到位|充足)$/,
  /(?:万元|千元|百万元|亿元|美元|人民币|元|万|rmb|usd|cny)$/,
  /^(?:客户|公司|企业|单位|对方|总|年)(?=.)/,
];

/** "Deal - Value": exports of several tables in one name the table first (Pipedrive). */
const OUR_TABLE = /^\s*(?:deal|organi[sz]ation|lead|opportunity|account|company)\s+[-–—]\s+/;
/** What such an export says about the others is not said about the account: "Person - Name". */
const OTHER_TABLE = /^\s*(?:person|contact|product|activity)\s+[-–—]\s/;

/** No heading that says something is longer; a cell may hold 32,767 characters, which patterns take seconds for. */
const LONGEST = 500;

/** How a header was cut down before it is looked up; the less, the surer. */
export interface HeaderKey {
  key: string;
  cut: "nothing" | "part" | "noise";
}

/**
 * The forms under which a header is looked up: whole (units in brackets left out), then its parts ("Revenue /
 * 销售额", the words in brackets), then without words that say nothing. Case, spaces, signs and the difference
 * between simplified and traditional characters do not matter.
 *
 * @example headerKeys("FY24 Revenue (k€)").map(({ key }) => key) // => ["fy24revenue", "k", "revenue"]
 */
export function headerKeys(header: string): HeaderKey[] {
  const text = foldHan(header.slice(0, LONGEST).normalize("NFKC"))
    // Words of camelCase; a unit such as "kEUR" has no second lower-case letter.
    .replace(/([a-z]{2,})([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/['’]s\b/g, "");
  const brackets = /[([{<【〔《「][^)\]}>】〕》」]*[)\]}>】〕》」]/g;
  const outside = text.replace(brackets, " ");
  const inside = (text.match(brackets) ?? []).map((found) => found.slice(1, -1));
  const own = outside.replace(OUR_TABLE, "");
  const parts = OTHER_TABLE.test(outside) ? [] : [...own.split(/[/|\\\n\r;,、·:]|\s[-–—]\s/), ...inside];

  const keys = new Map<string, HeaderKey["cut"]>();
  const add = (key: string, cut: HeaderKey["cut"]) => {
    if (key !== "" && !keys.has(key)) keys.set(key, cut);
  };
  add(joined(outside), "nothing");
  for (const part of parts) add(joined(part), "part");
  for (const part of OTHER_TABLE.test(outside) ? [] : [own, ...parts]) add(withoutNoise(part), "noise");
  return Array.from(keys, ([key, cut]) => ({ key, cut }));
}

const words = (text: string) => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
const joined = (text: string) => words(text).join("");

function withoutNoise(text: string): string {
  const plain = words(text).join(" ").replace(PERIODS, " ");
  const latin = plain
    .split(" ")
    .filter((word) => !LATIN_NOISE.has(word))
    .join("");
  return HAN_NOISE.reduce((left, noise) => left.replace(noise, "") || left, latin);
}
