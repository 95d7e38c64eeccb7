export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/**
 * When formulas get their values. The workbook calculates when it is asked for values; this says when it is asked.
 * (In a page it also calculates by itself, a moment after a change.)
 * https://learn.microsoft.com/javascript/api/excel/excel.application#excel-excel-application-calculationmode-member
 */
export class Calculation {
  mode: CalculationMode = "Automatic";
  private suspended = false;
  private asked = false;
  private changed = false;

  /** "Pending": something changed in manual mode that nobody had calculated yet. */
  get state(): "Done" | "Pending" {
    return this.changed && this.isManual ? "Pending" : "Done";
  }

  get isManual(): boolean {
    return this.mode === "Manual";
  }

  /** Whether values that are read now must be calculated first. */
  get isDue(): boolean {
    return this.asked || (!this.isManual && !this.suspended);
  }

  get isAsked(): boolean {
    return this.asked;
  }

  /** `calculate()`, or a formula that was entered: Excel calculates that in every mode. */
  ask(): void {
    this.asked = true;
  }

  /** Nothing is calculated for the rest of the request, unless it is asked for. */
  suspend(): void {
    this.suspended = true;
  }

  /** Cells were written. */
  notice(): void {
    this.changed = true;
  }

  done(): void {
    this.asked = false;
    this.changed = false;
  }

  requestEnded(): void {
    this.suspended = false;
  }
}
