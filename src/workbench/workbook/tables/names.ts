/**
 * Names for the columns of a table by its header texts, as Excel makes them: blanks become "Column1", and a
 * name that is taken gets a number.
 *
 * @example columnNames(["Name", "", "name"]) // => ["Name", "Column1", "name2"]
 */
export function columnNames(headers: readonly string[]): string[] {
  const wanted = new Set(headers.map((header) => header.toLowerCase()));
  const taken = new Set<string>();
  return headers.map((header) => {
    const name =
      header === "" ? numbered("Column", 1, new Set([...taken, ...wanted])) : firstFree(header, taken);
    taken.add(name.toLowerCase());
    return name;
  });
}

/** The first of name, name2, name3 … that no other column has. */
function firstFree(name: string, taken: ReadonlySet<string>): string {
  return taken.has(name.toLowerCase()) ? numbered(name, 2, taken) : name;
}

function numbered(stem: string, from: number, taken: ReadonlySet<string>): string {
  let number = from;
  while (taken.has(`${stem}${number}`.toLowerCase())) number += 1;
  return `${stem}${number}`;
}
