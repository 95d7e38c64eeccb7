/**
 * The fields of domain §2: what a model may ask for. The mapping ties a field to one of the user's columns; the
 * field's kind says how that column is read [D1–D6] and how the lines of one account are put together [G2].
 */

/** How the cells of a field are read, and what they become. */
export const FIELD_KINDS = {
  name: "text",
  id: "text",
  parent: "text",
  owner: "text",
  region: "text",
  industry: "text",
  product: "text",
  source: "text",
  kind: "text",
  ownership: "text",

  need: "answer",
  budget: "answer",
  authority: "answer",
  urgency: "answer",

  fit: "scale100",
  acceptance: "scale100",

  revenue: "money",
  profit: "money",
  volume: "number",
  headroom: "money",
  pipeline: "money",
  quantity: "number",
  price: "money",
  discount: "fraction",
  previousRevenue: "money",
  overdue: "money",

  orderId: "text",
  date: "date",
  lastOrder: "date",
  firstOrder: "date",
  orders: "number",

  stage: "text",
  outcome: "text",
  probability: "fraction",
  lastContact: "date",
  nextDate: "date",
  nextAction: "text",

  employees: "number",
  benchmark: "scale5",
  health: "scale5",
  loyalty: "scale5",
  paymentReputation: "scale5",
  priceSensitivity: "scale5",
  serviceNeed: "scale5",
  performanceNeed: "scale5",
  strategicFit: "scale5",

  priceFit: "scale5",
  quality: "scale5",
  brand: "scale5",
  delivery: "scale5",
  service: "scale5",
  relationship: "scale5",
  benefit: "scale5",
  push: "scale5",

  layerInformation: "scale100",
  layerBarrier: "scale100",
  layerBusiness: "scale100",
  layerRelationship: "scale100",
  layerBenefit: "scale100",
  stagesTakenPart: "text",
} as const;

/**
 * - `text`: the cell as the sheet shows it
 * - `answer`: yes, no or unknown [D6]
 * - `money`: a number that may carry a currency [D3, D4]
 * - `number`: a number without currency [D3]
 * - `fraction`: 0–1; a column with any value above 1 is in per cent [D1]
 * - `scale5`, `scale100`: points on the canonical scale 0–5 or 0–100 [D1]
 * - `date`: days of the 1900 system, fractions for the time of day [D5]
 */
export type FieldKind = (typeof FIELD_KINDS)[Field];
export type Field = keyof typeof FIELD_KINDS;
export type FieldOf<K extends FieldKind> = {
  [F in Field]: (typeof FIELD_KINDS)[F] extends K ? F : never;
}[Field];

/** Fields that are read as numbers, dates among them. */
export type NumericField = FieldOf<"money" | "number" | "fraction" | "scale5" | "scale100" | "date">;
export type TextField = FieldOf<"text">;

export const FIELDS = Object.keys(FIELD_KINDS) as readonly Field[];

/** The four questions of the readiness model, in the order of the domain. */
export const ANSWER_FIELDS = ["need", "budget", "authority", "urgency"] as const satisfies readonly Field[];
export type AnswerField = FieldOf<"answer">;

/** Fields that can be ranked by. */
export const MEASURE_FIELDS = [
  "revenue",
  "profit",
  "volume",
  "headroom",
  "pipeline",
  "quantity",
  "previousRevenue",
  "overdue",
] as const satisfies readonly NumericField[];
export type MeasureField = (typeof MEASURE_FIELDS)[number];

/** Fields of the people table: one line a person (domain §2). */
export const PEOPLE_FIELDS = [
  "account",
  "person",
  "decisionLayer",
  "weight",
  "support",
  "style",
  "coach",
  "institutionNeed",
  "personalNeed",
  "introducedBy",
  "visits",
  "executiveVisits",
  "lastVisit",
  "left",
] as const;
export type PeopleField = (typeof PEOPLE_FIELDS)[number];
