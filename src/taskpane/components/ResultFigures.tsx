import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { summaryMessages, tierCounts } from "../../engine";
import type { ClassifyOutcome } from "../../app/types";
import { allLines, ledgerView } from "../results/ledgerView";
import { modelMixes } from "../results/modelMixes";
import { linesMessage } from "../results/linesTaken";
import { rowsByClass, rowsByTier } from "../results/writtenRows";
import type { Session } from "../session";
import type { PaneState } from "../state";
import { useSay } from "../words";
import { ClassRows } from "./ClassRows";
import { LedgerLine } from "./LedgerLine";
import { MixBar } from "./MixBar";
import { Movement } from "./Movement";
import { ModelRows } from "./ModelRows";
import { MovedLines } from "./MovedLines";
import { Section } from "./Section";

const useStyles = makeStyles({
  sentences: { display: "grid", gap: "4px" },
  sentence: { margin: 0, fontVariantNumeric: "tabular-nums" },
  headline: { margin: 0, fontWeight: 600, fontVariantNumeric: "tabular-nums" },
  stale: { margin: 0, color: tokens.colorNeutralForeground2 },
  written: { justifySelf: "start" },
});

interface Props {
  outcome: ClassifyOutcome;
  state: Pick<PaneState, "stale" | "movement" | "busy">;
  session: Session;
}

/** The mix, the sentences and the classes that a run found, each leading to its rows in the sheet. */
export function ResultFigures({ outcome, state, session }: Props) {
  const say = useSay();
  const styles = useStyles();
  const { analysis, preview } = outcome;
  const tierRows = useMemo(() => rowsByTier(analysis), [analysis]);
  const classRows = useMemo(() => rowsByClass(analysis), [analysis]);
  const mixes = useMemo(() => modelMixes(analysis), [analysis]);
  const ledger = useMemo(() => ledgerView(analysis), [analysis]);
  const linesTaken = linesMessage(preview.source);
  return (
    <Section title={say({ id: "result.title" })}>
      {state.stale && <p className={styles.stale}>{say({ id: "result.stale" })}</p>}
      {analysis.grouped && (
        <p className={styles.sentence}>
          {say({
            id: "result.lines",
            values: { count: analysis.accounts, lines: allLines(analysis.ledger) },
          })}
        </p>
      )}
      {linesTaken && <p className={styles.sentence}>{say(linesTaken)}</p>}
      {analysis.readiness && (
        <MixBar
          counts={tierCounts(analysis.readiness)}
          rows={tierRows}
          go={(row) => void session.goToWritten(row, "tier")}
        />
      )}
      <div className={styles.sentences}>
        {sentences(outcome).map((message, index) => (
          <p key={message.id} className={index === 0 ? styles.headline : styles.sentence}>
            {say(message)}
          </p>
        ))}
      </div>
      {analysis.abc && !analysis.abc.withoutClasses && (
        <ClassRows
          classes={analysis.abc.pareto.classes}
          rows={classRows}
          go={(row) => void session.goToWritten(row, "abcClass")}
        />
      )}
      {mixes.map((mix) => (
        <ModelRows
          key={mix.id}
          mix={mix}
          go={(row) => mix.column && void session.goToWritten(row, mix.column)}
        />
      ))}
      {ledger && <LedgerLine view={ledger} />}
      <MovedLines analysis={analysis} go={(row, column) => void session.goToWritten(row, column)} />
      {analysis.readiness && (
        <Movement months={state.movement} disabled={state.busy !== null} session={session} />
      )}
      <Link
        as="button"
        className={styles.written}
        onClick={() => void session.goToWritten(null, analysis.readiness ? "tier" : "why")}
      >
        {say({ id: "result.showColumns" })}
      </Link>
    </Section>
  );
}

/** What the bar, the columns' part above and "Needs attention" say. */
const SAID_ELSEWHERE: readonly string[] = [
  "summary.mix",
  "summary.modelMix",
  "summary.notRun",
  "summary.notRunAll",
  "summary.missingAnswers",
  "summary.saysLess",
];

/** The summary without what stands elsewhere in the pane already. */
function sentences({ analysis }: ClassifyOutcome) {
  return summaryMessages(analysis).filter(
    ({ id }) => !SAID_ELSEWHERE.includes(id) && !id.startsWith("finding.") && !id.startsWith("moved."),
  );
}
