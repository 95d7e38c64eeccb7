/** The host's client in Node. */
export { connectNode } from "./client/connectNode";
export type { Connection } from "./client/connectNode";
export { installGlobals } from "./client/installGlobals";
