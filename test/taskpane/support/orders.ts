import type { MemorySheet } from "./memoryApp";

/** Eight order lines of three customers, one line of nobody; customer, branch and date in every line. */
export function orders(): MemorySheet {
  return {
    name: "Orders",
    headers: ["Name", "Branch", "Date", "Revenue"],
    rows: [
      ["Acme", "North", 46_000, 600],
      ["Borealis", "North", 46_001, 200],
      ["ACME ", "South", 46_002, 150],
      ["Acme", "South", 46_003, 50],
      ["Calder", "North", 46_004, 30],
      ["Borealis", "South", 46_005, 20],
      ["", "South", 46_006, 40],
      ["Calder", "North", 46_007, 10],
    ],
  };
}
