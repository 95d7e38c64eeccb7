import { writeFileSync } from "node:fs";
import path from "node:path";
import { format } from "prettier";
import { settingsJsonSchema } from "./settingsSchema/toDocument";

/** Beside the schema that it says in other words. */
const FILE = path.join(__dirname, "../../engine/settings/settings.schema.json");

/** `npm run schema`: writes the settings document's JSON Schema anew. */
async function main(): Promise<void> {
  writeFileSync(
    FILE,
    await format(JSON.stringify(settingsJsonSchema()), { parser: "json", printWidth: 110 }),
  );
}

void main();
