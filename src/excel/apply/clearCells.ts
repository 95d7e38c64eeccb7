/** Queues that cells lose everything that we gave them: values, looks, colour rules, drop-down lists. */
export function clearCells(cells: Excel.Range): void {
  cells.conditionalFormats.clearAll();
  cells.dataValidation.clear();
  cells.clear("All");
}
