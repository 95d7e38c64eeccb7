import { ANSWER_FIELDS, type Field } from "../engine";

/** Headings under which fields are offered. */
export type FieldGroupId =
  "account" | "questions" | "figures" | "orders" | "deal" | "standing" | "winFactors" | "layers";

/** Every field once, as a person would look for it (domain §2). */
export const FIELD_GROUPS = {
  account: ["name", "id", "parent", "owner", "region", "industry", "product", "source", "kind", "ownership"],
  questions: [...ANSWER_FIELDS, "fit", "acceptance"],
  figures: ["revenue", "profit", "volume", "headroom", "pipeline", "previousRevenue", "overdue"],
  orders: ["quantity", "price", "discount", "orderId", "date", "lastOrder", "firstOrder", "orders"],
  deal: ["stage", "stagesTakenPart", "outcome", "probability", "lastContact", "nextDate", "nextAction"],
  standing: [
    "employees",
    "benchmark",
    "health",
    "loyalty",
    "paymentReputation",
    "priceSensitivity",
    "serviceNeed",
    "performanceNeed",
    "strategicFit",
  ],
  winFactors: ["priceFit", "quality", "brand", "delivery", "service", "relationship", "benefit", "push"],
  layers: ["layerInformation", "layerBarrier", "layerBusiness", "layerRelationship", "layerBenefit"],
} as const satisfies Record<FieldGroupId, readonly Field[]>;

/** The headings in the order in which they are offered. */
export const FIELD_GROUP_IDS = Object.keys(FIELD_GROUPS) as readonly FieldGroupId[];
