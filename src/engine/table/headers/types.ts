import type { Field } from "../../types";

/**
 * Header texts of a field in one language, comma-separated; matched by `headerKeys`, so case, spaces and signs do not
 * matter.
 */
export interface HeaderWords {
  /** These mean the field. */
  sure: string;
  /** These mean the field too, but give way to a column with a sure header. */
  likely?: string;
  /** These may mean something else; the values must agree and the person is asked. */
  weak?: string;
}

/** Both languages; Chinese in simplified characters, since traditional ones are folded before they are looked up. */
export interface FieldHeaders {
  en: HeaderWords;
  zh: HeaderWords;
}

export type HeaderGroup = Partial<Record<Field, FieldHeaders>>;
