import { tokens } from "@fluentui/react-components";
import type { Chip } from "../../engine";

/** The colours of a class, the same as in its cells; what has none is quiet text on the pane's own ground. */
export function chipColours(chip: Chip | null): { backgroundColor?: string; color: string } {
  return chip
    ? { backgroundColor: chip.fill, color: chip.fontColor }
    : { color: tokens.colorNeutralForeground2 };
}
