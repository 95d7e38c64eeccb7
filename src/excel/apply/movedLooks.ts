import type { Area } from "../core/area";
import { isSameLook, type Look } from "../core/looks";
import { readLooks, stretches, type FreeLook, type Stretch } from "./askFreeLooks";

/**
 * What the cells of a column of ours are to look like once they are blank: as they did before, but that a row which was
 * marked across the sheet is marked where it is now. Rows that are inserted, deleted or sorted take their looks along;
 * what we gave to the cells themselves is as before.
 *
 * @param area the column from its header down, as it stands
 * @param before what its place looked like
 */
export async function movedLooks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  before: FreeLook,
): Promise<FreeLook> {
  const [header, ...body] = before.looks;
  const usual = longest(body);
  // One look for all cells goes with none of them.
  if (!header || !usual || body.length === 1) return before;
  const cells = { ...area, row: area.row + 1, rowCount: area.rowCount - 1 };
  const now = plainOf(await readLooks(context, sheet, cells), usual);
  const isUniform = now.length < 2;
  return isUniform || isSame(now, plainOf(body, usual)) ? before : { ...before, looks: [header, ...now] };
}

function longest(looks: readonly Stretch<Look>[]): Look | undefined {
  return [...looks].sort(([one], [other]) => other - one)[0]?.[1];
}

/** Looks, but for what we give to cells: that is as usual. */
function plainOf(looks: readonly Stretch<Look>[], { format: usual = {} }: Look): Stretch<Look>[] {
  const plain = looks.flatMap(([count, { style, format = {} }]) => {
    const { horizontalAlignment, wrapText, font } = usual;
    const letters = { ...format.font, name: font?.name, size: font?.size };
    const look: Look = {
      ...(style !== undefined && { style }),
      format: { ...format, horizontalAlignment, wrapText, font: letters },
    };
    return Array.from({ length: count }, () => look);
  });
  return stretches(plain, isSameLook);
}

function isSame(looks: readonly Stretch<Look>[], others: readonly Stretch<Look>[]): boolean {
  return (
    looks.length === others.length &&
    looks.every(([count, look], at) => {
      const [otherCount, other] = others[at] ?? [0, {}];
      return count === otherCount && isSameLook(look, other);
    })
  );
}
