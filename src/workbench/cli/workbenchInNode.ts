import { createHost, type Host, type ProfileName } from "../host";
import { connectNode, installGlobals } from "../host/node";
import { createHeadlessBook, type Book, type BookContent } from "../workbook";

/** An opened workbook with Office.js connected to it, as the commands use it. */
export interface NodeWorkbench {
  book: Book;
  host: Host;
  connection: ReturnType<typeof connectNode>;
  close(): void;
}

/** Opens a workbook headless and points the process's Office.js globals at it. */
export async function workbenchInNode(
  content: BookContent,
  options: { profile: ProfileName; locale?: string },
): Promise<NodeWorkbench> {
  const book = await createHeadlessBook(content);
  const host = createHost(book, options);
  const connection = connectNode(host);
  const uninstall = installGlobals(connection);
  return {
    book,
    host,
    connection,
    close() {
      uninstall();
      host.dispose();
      book.dispose();
    },
  };
}
