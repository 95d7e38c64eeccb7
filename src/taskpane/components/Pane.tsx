import { FluentProvider, makeStyles, Text, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useMemo, useSyncExternalStore } from "react";
import { createSay, type AnyMessage } from "../../locales/firstPaint";
import { groupedColumn } from "../grouping";
import { anythingRuns } from "../mappingView";
import type { Session } from "../session";
import { isOutdated } from "../state";
import { DARK, LIGHT } from "../theme";
import { useHostTheme } from "../useHostTheme";
import { WordsContext } from "../words";
import { EmptyState } from "./EmptyState";
import { LanguageSwitch } from "./LanguageSwitch";
import { MappingPanel } from "./MappingPanel";
import { RunControls } from "./RunControls";
import { Said } from "./Said";
import { SourceLine } from "./SourceLine";

const ChangedNotice = lazy(() => import(/* webpackChunkName: "changedNotice" */ "./ChangedNotice"));
const Results = lazy(() => import(/* webpackChunkName: "results" */ "./Results"));
const KeptBar = lazy(() => import(/* webpackChunkName: "keptBar" */ "./KeptBar"));
const RowCardPanel = lazy(() => import(/* webpackChunkName: "rowCardPanel" */ "./RowCardPanel"));
const RowStory = lazy(() => import(/* webpackChunkName: "rowStory" */ "./RowStory"));

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    boxSizing: "border-box",
    height: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  main: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  scroll: {
    flexGrow: 1,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: "20px",
    boxSizing: "border-box",
    padding: "16px 16px 8px",
    // What scrolls keeps its height: a message bar would give way and show half of its words.
    "& > *": { flexShrink: 0 },
  },
  footer: { display: "flex", justifyContent: "flex-end", marginTop: "auto" },
  // Docked, so that the card stays put while a person moves through the rows; in a low pane it scrolls along.
  dock: {
    flexShrink: 0,
    maxHeight: "50vh",
    overflowY: "auto",
    boxSizing: "border-box",
    padding: "12px 16px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    "@media (max-height: 480px)": { maxHeight: "none" },
  },
});

/** The whole pane, in the host's theme and the user's language. */
export function Pane({ session }: { session: Session }) {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const styles = useStyles();
  const dark = useHostTheme() === "dark";
  const say = useMemo(() => createSay(state.language), [state.language]);
  useEffect(() => {
    document.documentElement.lang = state.language;
  }, [state.language]);
  const { preview, busy, outcome, problem, notice, card } = state;
  const emptyReason = problem && !preview && isNothingThere(problem.message) ? problem : null;
  const runs = preview !== null && preview.source.rows > 0 && anythingRuns(preview);
  return (
    <FluentProvider theme={dark ? DARK : LIGHT}>
      <WordsContext value={say}>
        <div className={styles.pane}>
          <main className={styles.main}>
            <div className={styles.scroll}>
              {preview && (
                <SourceLine
                  preview={preview}
                  grouped={groupedColumn(state) !== null}
                  disabled={busy !== null}
                  session={session}
                />
              )}
              {preview?.keptProblem && (
                <Suspense>
                  <KeptBar
                    problem={preview.keptProblem}
                    replacement={preview.keptReplacement}
                    disabled={busy !== null}
                    session={session}
                  />
                </Suspense>
              )}
              {!preview && busy && <Text>{say({ id: "source.looking" })}</Text>}
              {!preview && !busy && (
                <EmptyState
                  title={{ id: "empty.title" }}
                  remedy={emptyReason ? emptyReason.message : { id: "empty.remedy" }}
                  lookAgain={() => void session.look()}
                />
              )}
              {preview && preview.source.rows === 0 && (
                <EmptyState remedy={{ id: "empty.rows" }} lookAgain={() => void session.look()} />
              )}
              {preview && preview.source.rows > 0 && (
                <>
                  <MappingPanel preview={preview} state={state} session={session} />
                  <RunControls state={state} enabled={runs} session={session} />
                </>
              )}
              {state.changedRows > 0 && (
                <Suspense>
                  <ChangedNotice rows={state.changedRows} />
                </Suspense>
              )}
              {outcome && (
                <Suspense>
                  <Results outcome={outcome} state={state} session={session} />
                </Suspense>
              )}
              <footer className={styles.footer}>
                <LanguageSwitch
                  language={state.language}
                  disabled={busy !== null}
                  choose={session.chooseLanguage}
                />
              </footer>
            </div>
            <Said
              problem={emptyReason ? null : problem}
              notice={notice}
              dismiss={session.dismiss}
              {...(state.fixUndoable && busy === null && { undo: () => void session.undoFix() })}
            />
          </main>
          {card && (
            <aside className={styles.dock}>
              <Suspense>
                <RowCardPanel card={card} disabled={busy !== null} session={session} />
                {outcome && <RowStory analysis={outcome.analysis} card={card} outdated={isOutdated(state)} />}
              </Suspense>
            </aside>
          )}
        </div>
      </WordsContext>
    </FluentProvider>
  );
}

/** An empty sheet is a state of the workbook, not a failure: it is told without alarm. */
function isNothingThere({ id }: AnyMessage): boolean {
  return id === "error.emptySheet" || id.startsWith("table.");
}
