import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
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

/** In the memory that the file was read into. */
function numbers(name: string): Float64Array {
  const { buffer, byteOffset, byteLength } = readFileSync(path.join(DATA, `${name}.f64`));
  return new Float64Array(buffer, byteOffset, byteLength / Float64Array.BYTES_PER_ELEMENT);
}

function bytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(DATA, `${name}.u8`)));
}
