import type { NotedMember } from "./readApiNotes";

/**
 * Classes that the host leaves out by decision: an add-in that asks for them hears ApiNotFound. Every other class
 * of Excel's counts.
 */
const CLASSES: readonly [RegExp, string][] = [
  [/Pivot/, "PivotTables"],
  [/^(Slicer|Timeline)/, "slicers and timelines"],
  [
    /^(Shape|GroupShape|GeometricShape|Image$|Line$|TextFrame$|TextRange$)/,
    "shapes, but for the pictures of charts",
  ],
  [/^Function(s|Result)$/, "worksheet functions (workbook.functions)"],
  [/^(Query|LinkedWorkbook|LinkedEntity|DataConnection|LinkedDataType)/, "data from elsewhere"],
  [/^NamedSheetView/, "sheet views"],
];

/** What is left out, in a word or two each. */
export function reasonsToLeaveOut(): string[] {
  return CLASSES.map(([, reason]) => reason);
}

/** Why a class is left out; undefined when it is not. */
function reasonToLeaveOut(className: string): string | undefined {
  return CLASSES.find(([pattern]) => pattern.test(className))?.[1];
}

/** A member is left out with its class, or when all it gives is an object of a class that is. */
export function isLeftOut({ className, type }: NotedMember): boolean {
  if (reasonToLeaveOut(className) !== undefined) return true;
  const given = /(?:^|\)): (?:Excel\.|OfficeExtension\.EventHandlers<Excel\.)?(\w+)/.exec(type)?.[1];
  return given !== undefined && reasonToLeaveOut(given) !== undefined;
}
