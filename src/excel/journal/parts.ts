import { again } from "../core/again";
import { MESSAGE_BYTES } from "../core/payload";

/** Each run's record has a namespace of its own, so that it is found without reading the others'. */
const namespaceOf = (id: string) => `urn:vital-few:run:${id}`;

/** What of a record one custom XML part holds. */
export interface Piece {
  id: string;
  number: number;
  text: string;
}

/** The pieces of a record, each small enough for a message. */
export function piecesOf(id: string, record: string): Piece[] {
  const count = Math.ceil(record.length / MESSAGE_BYTES);
  return Array.from({ length: count }, (_, number) => ({
    ...{ id, number },
    text: record.slice(number * MESSAGE_BYTES, (number + 1) * MESSAGE_BYTES),
  }));
}

/** About how many bytes they take on the wire. */
export function bytesOfPieces(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0);
}

/** Queues a piece of a record as a custom XML part. Twice is as good as once: pieces are told by their number. */
export function addPart({ workbook }: Excel.RequestContext, { id, number, text }: Piece): void {
  workbook.customXmlParts.add(`<part xmlns="${namespaceOf(id)}" number="${number}">${text}</part>`);
}

/** Sends pieces in as few messages as they fill. */
export async function sendPieces(context: Excel.RequestContext, pieces: readonly Piece[]): Promise<void> {
  let left = pieces;
  while (left.length > 0) {
    const over = left.findIndex((_, at) => at > 0 && bytesOfPieces(left.slice(0, at + 1)) > MESSAGE_BYTES);
    const message = over < 0 ? left : left.slice(0, over);
    await again(() => sendTogether(context, message));
    left = left.slice(message.length);
  }
}

async function sendTogether(context: Excel.RequestContext, pieces: readonly Piece[]): Promise<void> {
  for (const piece of pieces) addPart(context, piece);
  await context.sync();
}

/** Reads a record; "" where its parts are not in this file. */
export function readParts(context: Excel.RequestContext, id: string): Promise<string> {
  return again(async () => {
    const parts = context.workbook.customXmlParts.getByNamespace(namespaceOf(id)).load("items/id");
    await context.sync();
    const pieces = new Map<number, string>();
    // One at a time: together they may be more than an answer may hold.
    for (const part of parts.items) {
      const { number, piece } = await readPart(context, part);
      pieces.set(number, piece);
    }
    const inOrder = [...pieces].sort(([a], [b]) => a - b);
    return inOrder.map(([, piece]) => piece).join("");
  });
}

async function readPart(context: Excel.RequestContext, part: Excel.CustomXmlPart) {
  const asked = { xml: part.getXml() };
  await context.sync();
  const [, number, piece = ""] = /number="(\d+)"[^>]*>([^<]*)</.exec(asked.xml.value) ?? [];
  return { number: Number(number), piece };
}

/**
 * Asks for the parts of records that are no longer wanted.
 *
 * @returns what to call after the next sync, to queue that they go; parts that are gone by then do not matter.
 */
export function askToDrop({ workbook }: Excel.RequestContext, ids: readonly string[]): () => void {
  const { customXmlParts } = workbook;
  const found = ids.map((id) => customXmlParts.getByNamespace(namespaceOf(id)).load("items/id"));
  return () => {
    for (const { items } of found)
      for (const { id } of items) customXmlParts.getItemOrNullObject(id).delete();
  };
}
