import type { GrowthMessageId } from "../../../engine";
import type { Words } from "../../words";

export const growth = {
  "growth.priceInsensitive": "price-insensitive",
  "growth.growing": "growing",
  "growth.steady": "steady",
  "growth.points": "{{name}} {{points, number}}",
  "growth.priceInsensitive.reason": "{{facts, list}}: what they get counts for more than what it costs.",
  "growth.change.volume":
    "{{name}} {{current, number}} in the 12 months to {{asOf}}, {{previous, number}} in the 12 before ({{change, percent}})",
  "growth.change.revenue":
    "{{name}} {{current, number}}, {{before}} {{previous, number}} ({{change, percent}})",
  "growth.years.volume":
    "{{name}} {{current, number}} in the 12 months to {{asOf}}, {{previous, number}} in the 12 before",
  "growth.years.revenue": "{{name}} {{current, number}}, {{before}} {{previous, number}}",
  "growth.rose": "{{change}}: growing by {{rise, percent}} or more.",
  "growth.short": "{{change}}: less than {{rise, percent}} growth.",
  "growth.priceInsensitive.nextStep": "Sell performance and service; hold the price.",
  "growth.growing.nextStep": "Renew products and relations; plan for years.",
  "growth.steady.nextStep": "Keep it as it is; plan for the months ahead.",
} satisfies Words<GrowthMessageId>;
