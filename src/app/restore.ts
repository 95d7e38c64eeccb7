import { putBack } from "../excel";
import type { Workshop } from "./workshop";

/** Puts back what the last run of this session replaced; false when there is nothing to put back. */
export async function restore({ memory }: Workshop): Promise<boolean> {
  const { undo } = memory;
  if (!undo) return false;
  await putBack(undo);
  memory.undo = null;
  memory.look = null;
  return true;
}
