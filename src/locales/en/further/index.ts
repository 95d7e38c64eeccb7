import { firstSort } from "./firstSort";

/** Sentences of the models beyond readiness and ABC. */
export const further = { ...firstSort };
