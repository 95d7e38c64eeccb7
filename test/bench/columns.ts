import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { TextColumn } from "../../src/engine/table/types";
import { DATA } from "./peerData";
import type { NumberedLines } from "./prototype";
import { WEIGHTS, type Rows } from "./rows";

/** The saved table, as the other contestants read it. */
export function loadRows(): Rows {
  const revenue = numbers("revenue");
  return {
    count: revenue.length,
    criteria: WEIGHTS.map((_, k) => numbers(`c${k}`)),
    answers: ["need", "budget", "authority", "urgency"].map(bytes),
    revenue,
    owner: bytes("owner"),
  };
}

/** The saved order lines; null where there are none. */
export function loadLines(): NumberedLines | null {
  if (!existsSync(path.join(DATA, "lines.csv"))) return null;
  return { quantity: numbers("quantity"), price: numbers("price"), customer: numbers("customer") };
}

/**
 * Customer numbers as the engine's reading leaves a column of texts: codes of different ones.
 *
 * @example codedCustomers(Float64Array.of(17850, NaN, 17850)) // => { codes: [1, 0, 1], values: ["", "17850"] }
 */
export function codedCustomers(customers: Float64Array): TextColumn {
  const codes = new Uint32Array(customers.length);
  const values = [""];
  const codeOf = new Map<number, number>();
  let last = NaN;
  let lastCode = 0;
  for (let line = 0; line < codes.length; line++) {
    const customer = customers[line] ?? NaN;
    // As the reading of texts does: the lines of an order stand together.
    if (customer !== last) {
      if (customer !== customer) continue; // none
      last = customer;
      let code = codeOf.get(customer);
      if (code === undefined) {
        code = values.length;
        codeOf.set(customer, code);
        values.push(String(customer));
      }
      lastCode = code;
    }
    codes[line] = lastCode;
  }
  return { codes, values };
}

function numbers(name: string): Float64Array {
  const file = readFileSync(path.join(DATA, `${name}.f64`));
  return new Float64Array(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
}

function bytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(DATA, `${name}.u8`)));
}
