import { Button, makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ClassifyOutcome } from "../../app/types";
import { learnAll } from "../../locales";
import { attentionOf } from "../results/attention";
import type { Session } from "../session";
import { isOutdated, type PaneState } from "../state";
import { useSay } from "../words";
import { AttentionList } from "./AttentionList";
import { RestoreButton } from "./RestoreButton";
import { ResultFigures } from "./ResultFigures";
import { Section } from "./Section";

learnAll();

const useStyles = makeStyles({
  results: { display: "grid", gap: "20px" },
  export: { justifySelf: "start" },
  actions: { display: "grid", gap: "8px" },
  wide: { minHeight: "40px" },
});

interface Props {
  outcome: ClassifyOutcome;
  state: PaneState;
  session: Session;
}

/** What the run found, the answer first; then what can be done with it. */
export default function Results({ outcome, state, session }: Props) {
  const say = useSay();
  const styles = useStyles();
  const { analysis, preview } = outcome;
  const attention = useMemo(() => attentionOf(analysis, preview.mapping), [analysis, preview]);
  const busy = state.busy !== null;
  return (
    <div className={styles.results}>
      <ResultFigures outcome={outcome} state={state} session={session} />
      <Section title={say({ id: "result.attention" })}>
        <AttentionList
          groups={attention}
          goTo={(row, columnIndex, sheet) => void session.goTo(row, columnIndex, sheet)}
          fix={(fix) => void session.fix(fix)}
          disabled={busy}
        />
        {analysis.issues.length > 0 && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.export}
            disabled={busy}
            onClick={() => void session.exportIssues()}
          >
            {say({ id: "issues.export" })}
          </Button>
        )}
      </Section>
      <div className={styles.actions}>
        <Button
          appearance={isOutdated(state) ? "secondary" : "primary"}
          className={styles.wide}
          disabled={busy}
          onClick={() => void session.report()}
        >
          {say({ id: state.reportSheet === null ? "report.write" : "report.again" })}
        </Button>
        {state.restorable && <RestoreButton busy={state.busy} session={session} />}
      </div>
    </div>
  );
}
