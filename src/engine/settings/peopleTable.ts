import { PEOPLE_FIELDS } from "../types";
import type { JoinSettings } from "./types";

const OF_PEOPLE = new Set<string>(PEOPLE_FIELDS);

/**
 * Whether a table of the settings has one line a person, by its name or its fields; such a table is not joined to
 * lines, since an account has several people.
 *
 * @example isPeopleTable("people", { sheet: "People", mapping: { account: "Firm" } }) // => true
 */
export function isPeopleTable(name: string, { mapping }: JoinSettings): boolean {
  return name === "people" || Object.keys(mapping).some((field) => OF_PEOPLE.has(field));
}
