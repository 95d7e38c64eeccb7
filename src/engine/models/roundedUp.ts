/** Figures that a person reads and remembers. */
const FIGURES = 3;

/**
 * A distance as a person says it, in three figures, rounded up: whoever adds so much has passed the line.
 *
 * @param value above or at 0
 * @param isOpen whether the line itself is not enough
 * @param figures how many are said
 * @example roundedUp(8213.4) // => 8220
 * @example roundedUp(8000, true) // => 8010
 */
export function roundedUp(value: number, isOpen = false, figures = FIGURES): number {
  if (value <= 0) return 0;
  const unit = 10 ** (Math.floor(Math.log10(value)) - (figures - 1));
  const units = Math.ceil(value / unit - 1e-9);
  const rounded = Number((units * unit).toPrecision(figures));
  return isOpen && rounded <= value * (1 + 1e-9)
    ? Number(((units + 1) * unit).toPrecision(figures))
    : rounded;
}
