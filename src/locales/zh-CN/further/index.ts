import { modelPanel } from "./modelPanel";
import { firstSort } from "./firstSort";
import { rfm } from "./rfm";
import { traps } from "./traps";
import { periods } from "./periods";
import { lifecycle } from "./lifecycle";

/** Sentences of the models beyond readiness and ABC. */
export const further = { ...traps, ...modelPanel, ...firstSort, ...rfm, ...periods, ...lifecycle };
