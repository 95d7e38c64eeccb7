/** How much of the Excel API the host has, from Microsoft's own client and its types. */
import { createHost } from "../../host";
import { connectNode } from "../../host/node";
import { createHeadlessBook, emptyContent } from "../../workbook";
import { clientMembers } from "./clientMembers";
import { compare } from "./compare";
import type { ApiCoverage } from "./compare";
import { hostMembers } from "./hostMembers";
import { readApiNotes } from "./readApiNotes";

export type { ApiCoverage, CoveredMember } from "./compare";

/** What the emulated host has of the API that the client knows, member by member. */
export async function measureCoverage(): Promise<ApiCoverage> {
  const book = await createHeadlessBook(emptyContent());
  const host = createHost(book);
  const connection = connectNode(host);
  try {
    return compare(clientMembers(connection), readApiNotes(), hostMembers());
  } finally {
    connection.close();
    host.dispose();
    book.dispose();
  }
}
