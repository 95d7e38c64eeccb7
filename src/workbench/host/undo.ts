import type { Profile } from "./profiles";
import { includesVersion } from "./profiles";

/**
 * Members that clear the person's undo stack: "the user's undo stack is cleared starting from that API call".
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities#unsupported-apis
 */
const EVERYWHERE: ReadonlySet<string> = new Set([
  "Chart.categoryLabelLevel",
  "Chart.seriesNameLevel",
  "Workbook.insertWorksheetsFromBase64",
  "WorkbookProtection.protect",
  "WorkbookProtection.unprotect",
  "Worksheet.copy",
  "Worksheet.delete",
  "WorksheetCollection.addFromBase64",
  "WorksheetProtection.protect",
  "WorksheetProtection.unprotect",
]);
const ON_DESKTOP: ReadonlySet<string> = new Set([
  "Worksheet.name",
  "Worksheet.position",
  "Worksheet.visibility",
]);
const ON_THE_WEB: ReadonlySet<string> = new Set([
  "ChartTrendlineLabel.formula",
  ...[
    "author",
    "category",
    "comments",
    "company",
    "keywords",
    "manager",
    "revisionNumber",
    "subject",
    "title",
  ].map((member) => `DocumentProperties.${member}`),
  "NamedItem.comment",
  "Worksheet.standardWidth",
]);
/** Of styles every property but borders, fill, font and whether they are built in. */
const STYLE =
  /^Style\.(addIndent|autoIndent|formulaHidden|horizontalAlignment|include\w+|indentLevel|locked|numberFormat\w*|orientation|readingOrder|shrinkToFit|textOrientation|verticalAlignment|wrapText)$/;

/** Which calls took away what the person could have taken back. */
export interface Undo {
  /**
   * "Class.member" of each call that cleared the undo stack, oldest first. Excel before ExcelApi 1.20 has no undo for
   * add-ins: there every request that changes the workbook clears it, told as "*".
   */
  readonly clearedBy: readonly string[];
}

/** What of Excel's undo list a request leaves or clears. */
export class UndoRecord implements Undo {
  readonly clearedBy: string[] = [];
  private changed = false;
  private readonly isSupported: boolean;

  constructor(private readonly profile: Profile) {
    this.isSupported = includesVersion(profile.excelApi, "1.20");
  }

  /** The add-in changed the workbook. */
  notice(): void {
    this.changed = true;
  }

  /** The add-in used a member that may change the workbook. */
  used(member: string): void {
    if (this.isSupported && this.clears(member)) this.clearedBy.push(member);
  }

  requestEnded(): void {
    if (!this.isSupported && this.changed) this.clearedBy.push("*");
    this.changed = false;
  }

  private clears(member: string): boolean {
    if (EVERYWHERE.has(member)) return true;
    return this.profile.platform === "OfficeOnline"
      ? ON_THE_WEB.has(member) || STYLE.test(member)
      : ON_DESKTOP.has(member);
  }
}
