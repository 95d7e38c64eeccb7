import { createRoot } from "react-dom/client";
import { associateCommands, displayLanguage, showPane, whenOfficeReady } from "../app/shell";
import { commandHandlers } from "../commands";
import { NoExcel } from "./components/NoExcel";
import { Pane } from "./components/Pane";
import { createPaneApp } from "./createPaneApp";
import { openingLanguage } from "./language";
import { createSession } from "./session";

/** One page for pane and ribbon (shared runtime): whatever opened it, both talk to the same session. */
async function start(root: HTMLElement): Promise<void> {
  const inExcel = await whenOfficeReady();
  const language = openingLanguage(displayLanguage());
  if (!inExcel) {
    createRoot(root).render(<NoExcel language={language} />);
    return;
  }
  const session = createSession(createPaneApp, language);
  associateCommands(commandHandlers({ ...session, showPane }));
  createRoot(root).render(<Pane session={session} />);
  await session.open();
}

const root = document.getElementById("root");
if (!root) throw new Error("taskpane.html has no element #root.");
void start(root);
