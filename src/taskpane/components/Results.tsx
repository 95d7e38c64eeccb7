import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { summaryMessages, tierCounts } from "../../engine";
import type { ClassifyOutcome } from "../../app/types";
import { learnAll } from "../../locales";
import { attentionOf } from "../results/attention";
import { allLines, ledgerView } from "../results/ledgerView";
import { modelMixes } from "../results/modelMixes";
import { linesMessage } from "../results/linesTaken";
import { rowsByClass, rowsByTier } from "../results/writtenRows";
import type { Session } from "../session";
import { isOutdated, type PaneState } from "../state";
import { useSay } from "../words";
import { AttentionList } from "./AttentionList";
import { ClassRows } from "./ClassRows";
import { ArrowUndo20Regular } from "./icons";
import { LedgerLine } from "./LedgerLine";
import { MixBar } from "./MixBar";
import { Movement } from "./Movement";
import { ModelRows } from "./ModelRows";
import { MovedLines } from "./MovedLines";
import { Section } from "./Section";

learnAll();

const useStyles = makeStyles({
  results: { display: "grid", gap: "20px" },
  sentences: { display: "grid", gap: "4px" },
  sentence: { margin: 0, fontVariantNumeric: "tabular-nums" },
  headline: { margin: 0, fontWeight: 600, fontVariantNumeric: "tabular-nums" },
  stale: { margin: 0, color: tokens.colorNeutralForeground2 },
  written: { justifySelf: "start" },
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
  const tierRows = useMemo(() => rowsByTier(analysis), [analysis]);
  const classRows = useMemo(() => rowsByClass(analysis), [analysis]);
  const mixes = useMemo(() => modelMixes(analysis), [analysis]);
  const ledger = useMemo(() => ledgerView(analysis), [analysis]);
  const linesTaken = linesMessage(preview.source);
  const busy = state.busy !== null;
  return (
    <div className={styles.results}>
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
        {analysis.readiness && <Movement months={state.movement} disabled={busy} session={session} />}
        <Link
          as="button"
          className={styles.written}
          onClick={() => void session.goToWritten(null, analysis.readiness ? "tier" : "why")}
        >
          {say({ id: "result.showColumns" })}
        </Link>
      </Section>
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
            className={styles.written}
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
        {state.restorable && (
          <Button icon={<ArrowUndo20Regular />} disabled={busy} onClick={() => void session.restore()}>
            {say({ id: "restore.button" })}
          </Button>
        )}
      </div>
    </div>
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
