/** Numbers of Excel's events on the wire. */
export const EventType = {
  workbookSelection: 2,
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelection: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetNameChanged: 25,
  worksheetMoved: 27,
  chartAdded: 50,
  chartDeleted: 53,
  tableSelection: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  tableFiltered: 104,
  worksheetFiltered: 17,
  visibilityMode: 65539,
} as const;

/** The target of an event that is about the whole workbook. */
export const WORKBOOK = "Workbook";
