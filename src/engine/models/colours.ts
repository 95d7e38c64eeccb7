import { TIER_COLOURS, type Chip } from "../report/colours";
import { READINESS_TIERS } from "../types";

/** The one ramp of the product, dark = act now: models with fewer classes take some of its five steps. */
export const RAMP = READINESS_TIERS.map((tier) => TIER_COLOURS[tier]) as readonly Chip[] as readonly [
  Chip,
  Chip,
  Chip,
  Chip,
  Chip,
];
