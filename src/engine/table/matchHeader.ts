import { FIELDS, type Field } from "../types";
import { HEADER_WORDS } from "./headerWords";
import type { FieldHeaders, HeaderWords } from "./headers/types";
import { headerKeys, type HeaderKey } from "./headerKeys";

/** A field that a header may mean. */
export interface HeaderMatch {
  field: Field;
  /** 0–1, before the values are looked at. */
  strength: number;
}

const STRENGTH = { nothing: 1, part: 0.95, noise: 0.92 } as const satisfies Record<HeaderKey["cut"], number>;
const FACTORS = { sure: 1, likely: 0.85, weak: 0.7 } as const satisfies Record<keyof HeaderWords, number>;
/** Columns that Dynamics 365 adds for itself: row keys and checksums. */
const NOT_THE_USERS = /^\s*\(do not modify\)/i;

const BY_KEY = new Map<string, { field: Field; factor: number }[]>();
for (const field of FIELDS) {
  const { en, zh }: FieldHeaders = HEADER_WORDS[field];
  for (const words of [en, zh]) {
    for (const strength of ["sure", "likely", "weak"] as const) {
      for (const word of words[strength]?.split(",") ?? []) add(word, field, FACTORS[strength]);
    }
  }
}

function add(word: string, field: Field, factor: number) {
  const key = headerKeys(word)[0]?.key;
  if (key === undefined) return;
  const known = BY_KEY.get(key) ?? [];
  if (!known.some((entry) => entry.field === field)) BY_KEY.set(key, [...known, { field, factor }]);
}

/**
 * The fields that a header may mean, surest first; an empty list where we do not know it. Only the least cut
 * form that is known counts: "Expected revenue" is the pipeline, not revenue that is expected.
 *
 * @example matchHeader("Annual Revenue (USD)")[0] // => { field: "revenue", strength: 1 }
 * @example matchHeader("是否有預算？")[0] // => { field: "budget", strength: 0.92 }
 */
export function matchHeader(header: string): HeaderMatch[] {
  if (NOT_THE_USERS.test(header)) return [];
  for (const cut of ["nothing", "part", "noise"] as const) {
    const matches = headerKeys(header)
      .filter((form) => form.cut === cut)
      .flatMap(({ key }) => BY_KEY.get(key) ?? [])
      .map(({ field, factor }) => ({ field, strength: factor * STRENGTH[cut] }));
    if (matches.length > 0) return matches.sort((a, b) => b.strength - a.strength);
  }
  return [];
}

/**
 * How many texts of a row are headers that we know.
 *
 * @example knownHeaders(["Account", "Revenue", "Colour"]) // => 2
 */
export function knownHeaders(texts: readonly string[]): number {
  return texts.filter((text) => matchHeader(text).length > 0).length;
}
