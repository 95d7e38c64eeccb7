/**
 * Whether this Excel has a requirement set above the floor (ExcelApi 1.9). Every use of a newer member stands
 * behind this question and has a fallback.
 *
 * @example supports("1.11") // => true in Microsoft 365, false in Excel 2019
 */
export function supports(excelApi: `${number}.${number}`): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", excelApi);
}
