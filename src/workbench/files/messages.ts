/** Every sentence of this room that a person may read, in one place; tests assert on the same functions. */
export const sentences = {
  notAWorkbook: (file: string) => `${file} is not an Excel workbook (.xlsx).`,
  encrypted: (file: string) =>
    `${file} is protected with a password; save a copy without the password first.`,
  oldFormat: (file: string) => `${file} is in the old .xls format; save it as .xlsx in Excel first.`,
  damaged: (file: string, where: string) => `${file} is damaged: ${where} cannot be read.`,
  tooLarge: (file: string, where: string) =>
    `${file} is too large: ${where} would need more memory than there is.`,
  notText: (file: string) => `${file} is not a text file with separated values (.csv).`,
  tooManyCells: (file: string, where: string) =>
    `${file} has ${where}, more than a sheet holds (1,048,576 rows, 16,384 columns).`,
  noSheet: (file: string) => `${file} holds no worksheet.`,
} satisfies Record<string, (file: string, where: string) => string>;

/** Why a file could not be opened. */
export type FileProblem = keyof typeof sentences;
