/** The host's client in a page. */
export { connectFrame } from "./client/connectFrame";
export type { FrameConnection } from "./client/connectFrame";
