import type { Trap } from "../analysis";
import { OPEN_QUESTION_COLOURS } from "./colours";
import { CONTENT_COLUMNS, FIRST_COLUMN, type PageBuilder } from "./page";
import type { ReportContext } from "./reportContext";

const ROW_HEIGHT = 20;

/** The five traps (domain 5): each by its name with what it came to, and the sentence below; on one page. */
export function addTrapsSection(page: PageBuilder, { say }: ReportContext, traps: readonly Trap[]): void {
  page.addText(say({ id: "report.traps.title" }), "sectionTitle", { minimumHeight: 24 });
  for (const { kind, state, message } of traps) {
    const row = page.addRow(
      [
        { value: say({ id: `${kind}.name` }), look: "tableText" },
        ...new Array<null>(CONTENT_COLUMNS - 2).fill(null),
        {
          value: say({ id: `trap.state.${state}` }),
          look: "tableChip",
          ...(state === "found" ? OPEN_QUESTION_COLOURS : {}),
        },
      ],
      ROW_HEIGHT,
    );
    page.merge(row, FIRST_COLUMN, CONTENT_COLUMNS - 1);
    page.addText(say(message), "note");
  }
}
