/**
 * Part names and relationship targets (ECMA-376 part 2, Open Packaging Conventions).
 *
 * @example resolveTarget("xl/worksheets/sheet1.xml", "../tables/table1.xml") // => "xl/tables/table1.xml"
 */
export function resolveTarget(source: string, target: string): string {
  const from = target.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") from.pop();
    else if (step !== "." && step !== "") from.push(step);
  }
  return from.join("/");
}

/** @example relationshipsPath("xl/workbook.xml") // => "xl/_rels/workbook.xml.rels" */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** @example relativeTarget("xl/drawings/drawing1.xml", "xl/charts/chart1.xml") // => "../charts/chart1.xml" */
export function relativeTarget(source: string, part: string): string {
  const from = source.split("/").slice(0, -1);
  const to = part.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}
