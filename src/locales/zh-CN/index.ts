import { app } from "./app";
import { group } from "./group";
import { history } from "./history";
import { issues } from "./issues";
import { models } from "./models";
import { pane } from "./pane";
import { report } from "./report";
import { table } from "./table";

/** Every Chinese sentence, by id. */
export const zhCN = { ...table, ...models, ...group, ...history, ...issues, ...report, ...app, ...pane };
