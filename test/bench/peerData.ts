import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import Papa from "papaparse";
import type { NumberedLines } from "./prototype";
import type { Rows } from "./rows";

/** Where the columns lie for contestants in processes and languages of their own. */
export const DATA = path.join(__dirname, ".cache");
const RETAIL = path.join(__dirname, "../../../shared/data/uci_online_retail/online_retail.csv.gz");

/** Writes the columns of the table, each as bytes, and all of them as .csv. */
export function saveRows({ count, criteria, answers, revenue, owner }: Rows): void {
  mkdirSync(DATA, { recursive: true });
  const columns: [string, Float64Array | Uint8Array][] = [
    ...criteria.map((values, k): [string, Float64Array] => [`c${k}`, values]),
    ...answers.map((values, k): [string, Uint8Array] => [
      ["need", "budget", "authority", "urgency"][k] ?? "",
      values,
    ]),
    ["revenue", revenue],
    ["owner", owner],
  ];
  for (const [name, values] of columns) save(name, values);
  saveCsv("rows.csv", columns, count);
}

/** The order lines of the reference data as columns of numbers, saved too; null where the data is not there. */
export function retailLines(): NumberedLines | null {
  if (!existsSync(RETAIL)) return null;
  const text = gunzipSync(readFileSync(RETAIL)).toString("utf8");
  const { data } = Papa.parse<Record<"Quantity" | "UnitPrice" | "CustomerID", string>>(text, {
    header: true,
    skipEmptyLines: true,
  });
  const lines: NumberedLines = {
    quantity: Float64Array.from(data, ({ Quantity }) => Number(Quantity)),
    price: Float64Array.from(data, ({ UnitPrice }) => Number(UnitPrice)),
    customer: Float64Array.from(data, ({ CustomerID }) =>
      CustomerID === "" || CustomerID === "NA" ? NaN : Number(CustomerID),
    ),
  };
  const columns = Object.entries(lines) as [string, Float64Array][];
  for (const [name, values] of columns) save(name, values);
  saveCsv("lines.csv", columns, data.length);
  return lines;
}

function save(name: string, values: Float64Array | Uint8Array): void {
  const bytes = Buffer.from(values.buffer, values.byteOffset, values.byteLength);
  writeFileSync(path.join(DATA, `${name}.${values instanceof Uint8Array ? "u8" : "f64"}`), bytes);
}

const LINES_AT_ONCE = 20_000;

function saveCsv(name: string, columns: readonly [string, ArrayLike<number>][], count: number): void {
  const file = openSync(path.join(DATA, name), "w");
  writeSync(file, `${columns.map(([header]) => header).join(",")}\n`);
  const cell = (value = NaN) => (Number.isNaN(value) ? "" : String(value));
  for (let from = 0; from < count; from += LINES_AT_ONCE) {
    const lines: string[] = [];
    for (let i = from; i < Math.min(from + LINES_AT_ONCE, count); i++)
      lines.push(columns.map(([, values]) => cell(values[i])).join(","));
    writeSync(file, `${lines.join("\n")}\n`);
  }
  closeSync(file);
}
