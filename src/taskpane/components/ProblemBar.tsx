import { makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Problem } from "../state";
import { useSay } from "../words";
import { DismissButton } from "./DismissButton";

const useStyles = makeStyles({
  // Focused by code so that it is read out; it is no control, so it shows no ring.
  bar: { outlineStyle: "none" },
  body: { overflowWrap: "anywhere", padding: "6px 0" },
});

interface Props {
  problem: Problem;
  dismiss: () => void;
}

/**
 * A failure: what, where, what to do. It takes the focus, since the button that was pressed may be gone; but never
 * from the sheet, where the person may be typing.
 */
export default function ProblemBar({ problem, dismiss }: Props) {
  const say = useSay();
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.hasFocus()) bar.current?.focus();
  }, [problem.shown]);
  return (
    <div role="alert" ref={bar} tabIndex={-1} className={styles.bar}>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody className={styles.body}>{say(problem.message)}</MessageBarBody>
        <MessageBarActions containerAction={<DismissButton dismiss={dismiss} />} />
      </MessageBar>
    </div>
  );
}
