import { app } from "./app";
import { group } from "./group";
import { names } from "./names";
import { pane } from "./pane";
import { table } from "./table";

/** What a page opens with: what it sees, what is unsure, what went wrong. `further` has the rest. */
export const zhCN = { ...table, ...names, ...group, ...app, ...pane };
