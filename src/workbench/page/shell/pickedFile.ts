import type { PickedFile } from "../session/WorkbenchStore";

/** Reads a file that the user picked or dropped. */
export async function pickedFile(file: File): Promise<PickedFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
