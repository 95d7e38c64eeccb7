import { history } from "../history";
import { issues } from "../issues";
import { report } from "../report";
import { modelPanel } from "./modelPanel";
import { card } from "./card";
import { firstSort } from "./firstSort";
import { pyramid } from "./pyramid";
import { rfm } from "./rfm";
import { compare } from "./compare";
import { traps } from "./traps";
import { periods } from "./periods";
import { lifecycle } from "./lifecycle";
import { screening } from "./screening";
import { growth } from "./growth";
import { value } from "./value";
import { page } from "./page";
import { restore } from "./restore";
import { watch } from "./watch";
import { writing } from "./writing";
import { override } from "./override";
import { abc } from "./abc";
import { findings } from "./findings";
import { open } from "./open";
import { readiness } from "./readiness";
import { standing } from "./standing";
import { retention } from "./retention";

/** What is said of results: learned when the parts of the page that say it are fetched. */
export const further = {
  ...readiness,
  ...abc,
  ...findings,
  ...report,
  ...issues,
  ...history,
  ...compare,
  ...traps,
  ...modelPanel,
  ...firstSort,
  ...open,
  ...override,
  ...screening,
  ...growth,
  ...value,
  ...watch,
  ...writing,
  ...page,
  ...restore,
  ...card,
  ...pyramid,
  ...rfm,
  ...periods,
  ...lifecycle,
  ...standing,
  ...retention,
};
