/** Parts of the published settings contract that this version does not have: refused by name, not as typing errors. */
export const LATER_MODELS = [
  "firstSort",
  "pyramid",
  "scorecard",
  "winCard",
  "screening",
  "growth",
  "value",
  "layers",
  "lifecycle",
  "rfm",
  "standing",
  "decisionMap",
  "timePlan",
  "likeness",
] as const;

export const LATER_KEYS = ["where", "tables", "account", ...LATER_MODELS] as const;

export const LATER_CUTS = ["count", "thresholds", "jenks", "computed"] as const;

export const LATER_FIELDS = [
  ...[
    "parent",
    "product",
    "source",
    "kind",
    "ownership",
    "fit",
    "acceptance",
    "quantity",
    "price",
    "discount",
  ],
  ...[
    "previousRevenue",
    "overdue",
    "orderId",
    "date",
    "lastOrder",
    "firstOrder",
    "orders",
    "stage",
    "outcome",
  ],
  ...["probability", "lastContact", "nextDate", "nextAction", "employees", "benchmark", "health", "loyalty"],
  ...["paymentReputation", "priceSensitivity", "serviceNeed", "performanceNeed", "strategicFit", "priceFit"],
  ...["quality", "brand", "delivery", "service", "relationship", "benefit", "push", "layerInformation"],
  ...["layerBarrier", "layerBusiness", "layerRelationship", "layerBenefit", "stagesTakenPart"],
];
