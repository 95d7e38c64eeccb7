import type { MemorySheet } from "./memoryApp";

/** Every tier, an open question, an unreadable cell and a blank one. */
export function prospects(): MemorySheet {
  return {
    name: "Prospects",
    headers: ["Name", "Need", "Budget", "Authority", "Urgency", "Revenue"],
    rows: [
      ["Acme Pumps", "yes", "yes", "yes", "yes", 120_000],
      ["Borealis Foods", "yes", "yes", "yes", "no", 80_000],
      ["Calder & Sons", "no", "yes", "no", "no", 30_000],
      ["Delta Rail", "yes", "no", "no", "no", 12_000],
      ["Eastgate Mills", "no", "no", "no", "no", 4_000],
      ["Fenwick Labs", "", "yes", "yes", "no", "12,000 €/mo"],
      ["宏远机械", "yes", "yes", "yes", "", 9_000],
    ],
  };
}
