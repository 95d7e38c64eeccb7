import { wrap } from "comlink";
import { createApp, createMemory } from "../app";
import type { App, Engine } from "../app/types";
import { createSay } from "../locales/firstPaint";
import type { Language } from "./language";
import { panePreferences } from "./preferences";

/** What the use cases remember of this session; it outlives a change of the language. */
const memory = createMemory();

/** What stays with the person. */
const preferences = panePreferences();

let engine: Engine | null = null;

/** The computing side in its own thread, so that the pane answers while it computes; started at the first use. */
function workerEngine(): Engine {
  engine ??= wrap<Engine>(new Worker(new URL("../app/engine.worker.ts", import.meta.url)));
  return engine;
}

/** The use cases as the pane runs them, speaking the given language. */
export function createPaneApp(language: Language): App {
  return createApp({
    engine: {
      classify: (request) => workerEngine().classify(request),
      report: (request, references, now) => workerEngine().report(request, references, now),
    },
    say: createSay(language),
    memory,
    preferences,
  });
}
