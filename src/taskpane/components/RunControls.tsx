import { Button, makeStyles, ProgressBar, Text } from "@fluentui/react-components";
import type { Progress } from "../../app/types";
import type { AnyMessage } from "../../locales";
import { groupedColumn } from "../grouping";
import type { Session } from "../session";
import { isOutdated, type PaneState } from "../state";
import { useSay } from "../words";
import { RestoreButton } from "./RestoreButton";

const useStyles = makeStyles({
  wide: { width: "100%", minHeight: "40px", fontVariantNumeric: "tabular-nums" },
  // As high as the button that it replaces, so that nothing below moves.
  progress: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "center",
    columnGap: "12px",
    minHeight: "40px",
  },
  controls: { display: "flex", flexDirection: "column", gap: "8px" },
  text: { display: "block", marginBottom: "6px", fontVariantNumeric: "tabular-nums" },
});

interface Props {
  state: PaneState;
  enabled: boolean;
  session: Session;
}

/**
 * The one primary button, until there are results that hold; while it works, the count and Cancel stand in its place.
 */
export function RunControls({ state, enabled, session }: Props) {
  const say = useSay();
  const styles = useStyles();
  const { busy, preview, outcome, restorable } = state;
  const grouped = groupedColumn(state) !== null;
  const count = preview?.source.rows ?? 0;
  if (busy && (busy.task === "classify" || busy.task === "report"))
    return (
      <div className={styles.progress}>
        <div>
          <Text className={styles.text} aria-live="polite">
            {say(busy.cancelling ? { id: "run.cancelling" } : progressMessage(busy.progress, grouped))}
          </Text>
          <ProgressBar value={fraction(busy.progress)} aria-label={say({ id: "run.started" })} />
        </div>
        <Button onClick={session.cancel} disabled={busy.cancelling}>
          {say({ id: "run.cancel" })}
        </Button>
      </div>
    );
  const run = (
    <Button
      className={styles.wide}
      appearance={outcome && !isOutdated(state) ? "secondary" : "primary"}
      disabled={!enabled || busy !== null}
      onClick={() => void session.classify()}
    >
      {say(
        outcome
          ? { id: "run.again" }
          : { id: grouped ? "run.classifyLines" : "run.classify", values: { count } },
      )}
    </Button>
  );
  // Beside results the button stands with them; without, what an earlier session wrote can be taken back here.
  if (outcome || !restorable) return run;
  return (
    <div className={styles.controls}>
      {run}
      <RestoreButton busy={busy} session={session} />
    </div>
  );
}

function progressMessage(progress: Progress | null, grouped: boolean): AnyMessage {
  if (!progress) return { id: "run.started" };
  const { step, done, total } = progress;
  const id = step === "compute" && grouped ? "run.computeLines" : (`run.${step}` as const);
  return { id, values: { done, count: total } };
}

/** undefined draws the bar that only says "working". */
function fraction(progress: Progress | null): number | undefined {
  return progress && progress.total > 0 ? progress.done / progress.total : undefined;
}
