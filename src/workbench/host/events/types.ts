/** Numbers of Excel's events on the wire. */
export const EventType = {
  settingsChanged: 1,
  workbookSelection: 2,
  bindingSelection: 3,
  bindingData: 4,
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelection: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  worksheetRowSorted: 19,
  worksheetColumnSorted: 20,
  worksheetRowHiddenChanged: 22,
  worksheetProtectionChanged: 24,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  worksheetMoved: 27,
  chartAdded: 50,
  chartActivated: 51,
  chartDeactivated: 52,
  chartDeleted: 53,
  tableSelection: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  commentAdded: 250,
  commentDeleted: 251,
  commentChanged: 252,
  autoSaveSettingChanged: 2200,
  workbookActivated: 2203,
  visibilityMode: 65539,
} as const;

/** The target of an event that is about the whole workbook. */
export const WORKBOOK = "Workbook";

/** Both kinds of whom an event about a sheet concerns. */
export function sheetTargets(sheetId: string): string[] {
  return [sheetId, WORKBOOK];
}
