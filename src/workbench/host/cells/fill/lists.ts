/** Excel's own custom lists. https://support.microsoft.com/office/create-or-delete-a-custom-list-for-sorting-and-filling-data-d1cf624f-2d2b-44fa-814b-ba213ec2fd61 */
const LISTS: readonly (readonly string[])[] = [
  ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
  ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
];

export interface ListPlace {
  list: readonly string[];
  index: number;
}

/** Where a list that holds all the texts has each; null when none does. */
export function placesInList(texts: readonly string[]): ListPlace[] | null {
  for (const list of LISTS) {
    const indexes = texts.map((text) =>
      list.findIndex((entry) => entry.toLowerCase() === text.toLowerCase()),
    );
    if (indexes.every((index) => index >= 0)) return indexes.map((index) => ({ list, index }));
  }
  return null;
}

/** An entry of a list, round and round, in the capitals of the text it follows. */
export function entryLike(list: readonly string[], index: number, like: string): string {
  const entry = list[((index % list.length) + list.length) % list.length] ?? "";
  if (like === like.toUpperCase()) return entry.toUpperCase();
  return like === like.toLowerCase() ? entry.toLowerCase() : entry;
}
