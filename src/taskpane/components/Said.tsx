import { makeStyles } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import type { AnyMessage } from "../../locales";
import type { Problem } from "../state";

const NoticeBar = lazy(() => import(/* webpackChunkName: "noticeBar" */ "./NoticeBar"));
const ProblemBar = lazy(() => import(/* webpackChunkName: "problemBar" */ "./ProblemBar"));

const useStyles = makeStyles({ bar: { margin: "4px 16px 8px" } });

interface Props {
  problem: Problem | null;
  notice: AnyMessage | null;
  dismiss: () => void;
  /** Takes back what the notice tells of. */
  undo?: () => void;
}

/**
 * What happened, in one sentence. It stands below what scrolls, so that it is seen wherever the person has scrolled
 * to and covers nothing; the status region is there before it speaks, or nobody would hear it.
 */
export function Said({ problem, notice, dismiss, undo }: Props) {
  const styles = useStyles();
  return (
    <>
      {problem && (
        <Suspense>
          <div className={styles.bar}>
            <ProblemBar problem={problem} dismiss={dismiss} />
          </div>
        </Suspense>
      )}
      <div role="status">
        {notice && (
          <Suspense>
            <div className={styles.bar}>
              <NoticeBar notice={notice} dismiss={dismiss} {...(undo && { undo })} />
            </div>
          </Suspense>
        )}
      </div>
    </>
  );
}
