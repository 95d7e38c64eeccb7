import { createHost, type Host, type ProfileName } from "../host";
import { connectNode, installGlobals, type Connection } from "../host/node";
import { createHeadlessBook, type Book, type BookContent } from "../workbook";

/** An opened workbook with Office.js connected to it, as the commands use it. */
export interface NodeWorkbench {
  book: Book;
  host: Host;
  connection: Connection;
  /** Requests that are not answered yet. */
  pendingRequests: () => number;
  close: () => void;
}

/** Opens a workbook headless and points the process's Office.js globals at it. */
export async function workbenchInNode(
  content: BookContent,
  options: { profile: ProfileName; culture?: string },
): Promise<NodeWorkbench> {
  const book = await createHeadlessBook(content);
  const host = createHost(book, options);
  let pending = 0;
  const counted = Object.create(host, {
    process: {
      value: (...request: Parameters<Host["process"]>) => {
        pending++;
        return host.process(...request).finally(() => pending--);
      },
    },
  }) as Host;
  const connection = connectNode(counted);
  const takeGlobalsAway = installGlobals(connection);
  await connection.Office.onReady();
  return {
    book,
    host,
    connection,
    pendingRequests: () => pending,
    close() {
      takeGlobalsAway();
      connection.close();
      host.dispose();
      book.dispose();
    },
  };
}
