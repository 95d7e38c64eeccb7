import * as v from "valibot";
import { FIELDS, PEOPLE_FIELDS } from "../types";
import { anObject, headersOf, name, says, strictObject } from "./parts";
import type { JoinSettings } from "./types";

const joinSchema = v.pipe(
  strictObject({
    file: v.optional(v.pipe(v.string(says("settings.notAFile")), v.nonEmpty(says("settings.notAFile")))),
    sheet: v.optional(name),
    table: v.optional(name),
    key: v.optional(name),
    on: v.optional(name),
    mapping: v.optional(headersOf([...FIELDS, ...PEOPLE_FIELDS])),
  }),
  v.check(({ sheet, table }) => sheet === undefined || table === undefined, says("settings.sheetAndTable")),
);

/**
 * Tables to join, by name.
 *
 * @example { "orders": { "file": "Orders.csv", "key": "OrderID", "on": "OrderID", "mapping": { "name": "Customer" } } }
 */
export const tablesSchema = v.pipe(anObject, v.record(v.string(), joinSchema));

type JoinDocument = v.InferOutput<typeof joinSchema>;

/** A checked table as the engine takes it. */
export function joinOf({ mapping = {}, ...place }: JoinDocument): JoinSettings {
  const known = Object.entries(place).filter(([, text]) => text !== undefined);
  const fields = Object.entries(mapping).filter(([, header]) => header !== undefined);
  return { ...Object.fromEntries(known), mapping: Object.fromEntries(fields) };
}
