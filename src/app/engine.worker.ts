import { expose } from "comlink";
import { createInlineEngine } from "./inlineEngine";

/** The Web Worker of the pane: the same engine, away from the thread that draws. */
expose(createInlineEngine());
