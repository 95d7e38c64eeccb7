/** All that cells can look like, as Excel takes it back; their number format it tells and takes on its own. */
export type Look = Pick<Excel.SettableColumnProperties, "format" | "style">;

/** What is to be asked of cells to know their look. */
const WHOLE_LOOK = {
  style: true,
  format: {
    autoIndent: true,
    horizontalAlignment: true,
    indentLevel: true,
    protection: true,
    readingOrder: true,
    shrinkToFit: true,
    textOrientation: true,
    verticalAlignment: true,
    wrapText: true,
    borders: { color: true, style: true, weight: true },
    fill: { color: true, pattern: true, patternColor: true },
    font: {
      bold: true,
      color: true,
      italic: true,
      name: true,
      size: true,
      strikethrough: true,
      subscript: true,
      superscript: true,
      underline: true,
    },
  },
} as const satisfies Excel.CellPropertiesLoadOptions;

/** Asks what cells look like, by row and column; call what comes back after the next sync. */
export function askLooks(range: Excel.Range): () => Look[][] {
  return told(range.getCellProperties(WHOLE_LOOK), (rows) => rows.map((row) => row.map(plainly)));
}

/** Asks what the cells of each column have in common, and whether that is all; to be called after the next sync. */
export function askColumnLooks(range: Excel.Range): () => { look: Look; isWhole: boolean }[] {
  return told(range.getColumnProperties(WHOLE_LOOK), (columns) =>
    columns.map((look) => ({ look: plainly(look), isWhole: isUniform(look) })),
  );
}

function told<Told, Read>(
  result: OfficeExtension.ClientResult<Told>,
  read: (told: Told) => Read,
): () => Read {
  return () => read(result.value);
}

/**
 * A look as Excel told it, without what means nothing: the colour of a fill or a line that is not there, and "not
 * raised" of letters that may be lowered. Laid over plain cells it gives the same look.
 *
 * @example plainly({ format: { fill: { color: "#FFFFFF", pattern: "None" }, wrapText: true } })
 * // => { format: { wrapText: true } }
 */
export function plainly({ style, format = {} }: Look): Look {
  const { fill, font, borders, ...others } = format;
  const { subscript, superscript, ...letters } = font ?? {};
  const lines = Object.entries((borders ?? {}) as Record<string, Excel.CellBorder | null>).filter(
    ([side, line]) => SIDES.has(side) && line?.style !== undefined && line.style !== "None",
  );
  return {
    ...(style !== undefined && { style }),
    format: {
      ...others,
      ...(font && {
        font: { ...letters, ...(subscript && { subscript }), ...(superscript && { superscript }) },
      }),
      ...(fill &&
        fill.pattern !== "None" && { fill: fill.pattern === "Solid" ? { color: fill.color } : fill }),
      ...(lines.length > 0 && { borders: Object.fromEntries(lines) }),
    },
  };
}

/** The lines of a single cell. */
const SIDES: ReadonlySet<string> = new Set(["top", "bottom", "left", "right", "diagonalDown", "diagonalUp"]);

/** Whether all cells that a look was told of have it: Excel says null for what differs among them. */
function isUniform(look: unknown): boolean {
  if (look === null) return false;
  return typeof look !== "object" || Object.values(look).every(isUniform);
}

/** Whether two looks are one. */
export function isSameLook(one: Look, other: Look): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * What of a look has to be given to cells of another, so that they have it.
 *
 * @example lookOver({ format: { wrapText: true, indentLevel: 0 } }, { format: { indentLevel: 0 } })
 * // => { format: { wrapText: true } }
 */
export function lookOver(look: Look, plain: Look): Look {
  return difference(look, plain);
}

function difference<Tree extends object>(tree: Tree, other: Partial<Tree>): Tree {
  const members = Object.entries(tree).flatMap(([name, value]: [string, unknown]) => {
    const told: unknown = other[name as keyof Tree];
    if (!isTree(value)) return value === told ? [] : [[name, value] as const];
    const left = difference(value, isTree(told) ? told : {});
    return Object.keys(left).length > 0 ? [[name, left] as const] : [];
  });
  return Object.fromEntries(members) as Tree;
}

function isTree(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
