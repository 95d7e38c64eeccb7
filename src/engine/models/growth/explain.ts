import { isoOf } from "../../asOf";
import type { Message } from "../../types";
import { membersOf } from "../completion";
import { nameOfField } from "../headers";
import { NO_CLASS, type Explanation, type Told } from "../model";
import { periodNotes } from "../momentum/periodNotes";
import { openQuestion } from "../openQuestion";
import { GROWTH_QUESTIONS, GROWTH_TYPES, type GrowthResult, type GrowthType } from "./classify";
import { GROWTH_BASES, NO_BASIS, type GrowthBasis } from "./twoYears";

/** An account's part of the document. */
export interface GrowthJson {
  /** null while a question is open. */
  type: GrowthType | null;
  /** Best first; [type] when settled. */
  possible: GrowthType[];
  nextQuestion: (typeof GROWTH_QUESTIONS)[number] | null;
  /** What the two years are measured by; null where they are not known, as the next two. */
  basis: GrowthBasis | null;
  current: number | null;
  previous: number | null;
  /** Share of the year before; null where there was nothing before. */
  change: number | null;
  reason: string;
  nextStep: string;
}

/**
 * Why an account is price-insensitive, growing or steady.
 *
 * @example say(explainGrowth(result, 0, told).reason)
 * // => "Volume 1,200 in the 12 months to 2026-09-30, 1,000 in the 12 before (20%): up by 15% or more."
 */
export function explainGrowth(result: GrowthResult, account: number, told: Told): Explanation {
  const { headers, settings, numbers } = told;
  const found = GROWTH_TYPES[result.classes[account] ?? NO_CLASS];
  const points = (field: "priceSensitivity" | "serviceNeed" | "performanceNeed") =>
    numbers[field]?.[account] ?? NaN;
  const fact = (field: "priceSensitivity" | "serviceNeed" | "performanceNeed"): Message => ({
    id: "growth.points",
    values: { name: nameOfField(field, headers), points: points(field) },
  });
  if (found === undefined) {
    const isOpen = (field: (typeof GROWTH_QUESTIONS)[number]) =>
      field === "volume" ? result.years.basis[account] === NO_BASIS : Number.isNaN(points(field));
    const next = questionOf(result, account) ?? "volume";
    const could = typesOf(result, account).map(labelOf);
    return openQuestion(GROWTH_QUESTIONS.filter(isOpen), could, next, headers);
  }
  const nextStep: Message = { id: `growth.${found}.nextStep` };
  if (found === "priceInsensitive") {
    const wants = (["serviceNeed", "performanceNeed"] as const).filter(
      (field) => points(field) >= settings.growth[field],
    );
    const facts = (["priceSensitivity", ...wants] as const).map(fact);
    return { reason: { id: "growth.priceInsensitive.reason", values: { facts } }, nextStep };
  }
  const rise = settings.growth.rise;
  const change = changeMessage(result, account, told);
  const id = found === "growing" ? "growth.rose" : "growth.short";
  return { reason: { id, values: { change, rise } }, nextStep };
}

/** The account's part of the document, sentences apart. */
export function growthJson(result: GrowthResult, account: number): Omit<GrowthJson, "reason" | "nextStep"> {
  const { current, previous, basis } = yearsOf(result, account);
  return {
    type: GROWTH_TYPES[result.classes[account] ?? NO_CLASS] ?? null,
    possible: typesOf(result, account),
    nextQuestion: questionOf(result, account),
    basis,
    current: basis === null ? null : current,
    previous: basis === null ? null : previous,
    change: basis !== null && previous > 0 ? current / previous - 1 : null,
  };
}

/** Which years were compared, and where the data fills one only in part [C1]. */
export function growthNotes({ years: { windows, basis } }: GrowthResult, told: Told): Message[] {
  const stated = basis.includes(GROWTH_BASES.indexOf("revenue"));
  return [
    ...(windows ? periodNotes({ windows, measure: "volume" }, told) : []),
    ...(stated ? periodNotes({ windows: null, measure: "revenue" }, told) : []),
  ];
}

/** What the two years were, in the words of what they are measured by. */
function changeMessage(result: GrowthResult, account: number, { headers, asOf }: Told): Message {
  const { current, previous, basis } = yearsOf(result, account);
  const by = basis ?? "revenue";
  const values = {
    name: nameOfField(by, headers),
    before: nameOfField("previousRevenue", headers),
    asOf: isoOf(asOf.day),
    current,
    previous,
    change: current / previous - 1,
  };
  return { id: previous > 0 ? `growth.change.${by}` : `growth.years.${by}`, values };
}

function yearsOf({ years }: GrowthResult, account: number) {
  return {
    current: years.current[account] ?? NaN,
    previous: years.previous[account] ?? NaN,
    basis: GROWTH_BASES[years.basis[account] ?? NO_BASIS] ?? null,
  };
}

function typesOf({ possible }: GrowthResult, account: number): GrowthType[] {
  return membersOf(possible[account] ?? 0).flatMap((index) => GROWTH_TYPES[index] ?? []);
}

function questionOf({ nextQuestion }: GrowthResult, account: number): GrowthJson["nextQuestion"] {
  return GROWTH_QUESTIONS[nextQuestion[account] ?? NO_CLASS] ?? null;
}

function labelOf(name: GrowthType): Message {
  return { id: `growth.${name}` };
}
