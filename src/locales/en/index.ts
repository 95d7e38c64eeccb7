import { app } from "./app";
import { group } from "./group";
import { history } from "./history";
import { issues } from "./issues";
import { models } from "./models";
import { pane } from "./pane";
import { report } from "./report";
import { table } from "./table";

/** Every English sentence, by id. Its keys are the ids that can be said at all. */
export const en = { ...table, ...models, ...group, ...history, ...issues, ...report, ...app, ...pane };
