import { documentOf, parseSettings, type Message, type Settings } from "../../engine";
import type { AnyMessage } from "../../locales";

/** What a text of settings comes to. */
export type ReadText = { settings: Settings } | { problems: readonly (Message | AnyMessage)[] };

/**
 * Settings as a text that can be kept, sent and taken over elsewhere.
 *
 * @example writeText(defaultSettings()) // => '{\n  "version": 2\n}'
 */
export function writeText(settings: Settings): string {
  return JSON.stringify(documentOf(settings), null, 2);
}

/**
 * Settings from such a text; every place that cannot be used is named.
 *
 * @example readText('{ "abc": { "measure": "luck" } }') // => { problems: [{ id: "settings.notOneOf", … }] }
 */
export function readText(text: string): ReadText {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { problems: [{ id: "models.notJson", values: { detail } }] };
  }
  const parsed = parseSettings(document);
  return parsed.ok
    ? { settings: parsed.settings }
    : { problems: parsed.problems.map(({ message }) => message) };
}
