import { onComeBack } from "../../app/shell";
import type { App } from "../../app/types";
import type { PaneState } from "../state";
import { lookAt } from "./lookAt";
import type { Tasks } from "./tasks";

/**
 * From now on the pane follows what the person does in the workbook: the row that they are on, the data that they
 * change, and, until something was decided or classified, the table under the selection.
 *
 * @param app the use cases of the moment: they change with the language
 */
export async function follow(
  { state, quietly }: Tasks,
  app: () => App,
  readCard: () => Promise<boolean>,
): Promise<void> {
  let following = false;
  const lookUnderSelection = () =>
    quietly("look", async (options) => {
      following = false;
      return isUndecided(state()) ? lookAt(app(), state(), { kind: "auto" }, options) : null;
    });
  await app().onSelection(() => {
    if (isUndecided(state()) && !following) {
      following = true;
      void lookUnderSelection();
    }
    void readCard();
  });
  await app().onDataChange(
    () =>
      void quietly("watch", async () => ({
        type: "dataLooked",
        changedRows: (await app().changedRows()) ?? 0,
      })),
    { comeBack: onComeBack },
  );
}

/** Nothing was chosen, mapped or classified yet. */
function isUndecided({ choice, mapping, model, account, lines, outcome }: PaneState): boolean {
  const isMapped = Object.keys(mapping).length > 0;
  const isPlain = choice.kind === "auto" && lines === "all" && model === null;
  return isPlain && account === undefined && outcome === null && !isMapped;
}
