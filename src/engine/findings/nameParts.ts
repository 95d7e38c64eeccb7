import { foldHan } from "../table/foldHan";

/** Legal forms as they end names; what is left tells two firms apart. */
const FORMS = new Set(
  (
    "ltd limited plc llc llp lp inc incorporated corp corporation co company cos pllc pc pty pte pvt private bhd sdn " +
    "gmbh mbh ag kg kgaa ohg gbr ug ev eg se sa sas sarl sasu srl spa snc sl slu slp sc bv nv vof cv ab as asa oy oyj aps " +
    "kft zrt nyrt spzoo zoo doo dd ooo oao pao ao sro a/s kk gk yk lda ltda eireli"
  ).split(" "),
);
/** Forms that stand before the name. */
const LEADING_FORMS = new Set("pt ooo oao pao ao tov".split(" "));
/** Words of a name that say nothing about which firm it is. */
const FILLERS = new Set("the and of und et y e de".split(" "));
const PLAIN = /^[ -~]*$/;
const HAN_FORMS = /(股份有限公司|有限责任公司|有限公司|股份公司|集团公司|总公司|分公司|集团|公司)/g;
const BRACKETS = /[([{（【][^)\]}）】]*[)\]}）】]/g;

/** A name taken apart for comparing it with others. */
export interface NameParts {
  /** Words without brackets, legal form and punctuation, in their order, joined by spaces. */
  core: string;
  /** The same words sorted: "Smith John" is "John Smith". */
  sorted: string;
  /** Its digits: "Store 1" is never "Store 2". */
  digits: string;
}

/**
 * What of an account's name tells it from others: without case, accents, brackets, punctuation and legal form. "" where
 * nothing is left of it.
 *
 * @example nameParts("ACME Ltd.").core // => "acme"
 * @example nameParts("华为技术有限公司（上海）").core // => "华为技术"
 */
export function nameParts(name: string): NameParts {
  const folded = (PLAIN.test(name) ? name : withoutMarks(name)).toLowerCase();
  const whole = folded.replace(BRACKETS, " ");
  const bare = coreOf(whole);
  // A name all in brackets, or all legal form, is what it is.
  const core = bare === "" ? wordsOf(folded).join(" ") : bare;
  return {
    core,
    sorted: core
      .split(" ")
      .filter((word) => !FILLERS.has(word))
      .sort()
      .join(" "),
    digits: core.replace(/\D+/g, " ").trim(),
  };
}

/**
 * A name without what stands in brackets, as a person would write it.
 *
 * @example withoutBrackets("Bank of England (Crest Charges)") // => "Bank of England"
 */
export function withoutBrackets(name: string): string {
  return name.replace(BRACKETS, " ").replace(/\s+/g, " ").trim();
}

/** Full-width forms, traditional characters and accents as plain ones. */
function withoutMarks(name: string): string {
  return foldHan(name.normalize("NFKC"))
    .normalize("NFD")
    .replace(/\p{M}+/gu, "");
}

function coreOf(text: string): string {
  const words = wordsOf(text.replace(HAN_FORMS, " "));
  // "S.p.A." and "Sp. z o.o." come apart at their dots; letters that stand alone at the end belong together.
  const joined = joinLetters(words);
  const isForm = (word: string) => FORMS.has(word) || word === "and";
  while (joined.length > 1 && isForm(joined.at(-1) ?? "")) joined.pop();
  while (joined.length > 1 && LEADING_FORMS.has(joined[0] ?? "")) joined.shift();
  return joined.join(" ");
}

function wordsOf(text: string): string[] {
  return text
    .replace(/&|\+/g, " and ")
    .replace(/['’`´]/g, "")
    .split(/[^\p{L}\p{N}/]+/u)
    .filter((word) => word !== "" && word !== "/");
}

function joinLetters(words: readonly string[]): string[] {
  const joined: string[] = [];
  let letters = "";
  for (const word of words) {
    if (/^\p{Script=Latin}$/u.test(word)) {
      letters += word;
      continue;
    }
    if (letters !== "") joined.push(letters);
    letters = "";
    joined.push(word);
  }
  if (letters !== "") joined.push(letters);
  return joined;
}
