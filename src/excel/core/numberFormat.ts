/**
 * One number format for every cell of a range. Excel takes a single value for a whole range, which the type
 * declarations do not say: they know only grids.
 */
export function setNumberFormat(range: Excel.Range, numberFormat: string): void {
  Object.assign(range, { numberFormat });
}
