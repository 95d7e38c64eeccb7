import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { useState } from "react";
import type { AppMessage } from "../../app/messages";
import type { KeptReplacement } from "../../app/types";
import type { DocumentChange } from "../../engine";
import { learnAll, type AnyMessage } from "../../locales";
import type { Session } from "../session";
import { useSay } from "../words";

learnAll();

/** Places that are named unasked. */
const SHOWN = 4;

const useStyles = makeStyles({
  replacement: { margin: "4px 0 0", overflowWrap: "anywhere" },
  changes: { margin: "2px 0 0", paddingLeft: "16px", overflowWrap: "anywhere" },
});

interface Props {
  problem: AppMessage;
  /** What "Replace them" comes to. */
  replacement?: KeptReplacement;
  disabled: boolean;
  session: Session;
}

/**
 * Settings that the workbook brought along and that cannot be used: nothing replaces them but the person's own word, and
 * what that would write is said before.
 */
export default function KeptBar({ problem, replacement, disabled, session }: Props) {
  const say = useSay();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {say(problem)}
        {replacement && <Replacement replacement={replacement} />}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          disabled={disabled}
          title={say({ id: "kept.replaceHint" })}
          onClick={() => void session.replaceKept()}
        >
          {say({ id: "kept.replace" })}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function Replacement({ replacement: { changes, isKnown } }: { replacement: KeptReplacement }) {
  const say = useSay();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? changes : changes.slice(0, SHOWN);
  const hidden = changes.length - shown.length;
  return (
    <>
      <p className={styles.replacement}>
        {say({ id: changes.length > 0 ? "kept.writes" : "kept.writesStandard" })}
      </p>
      {changes.length > 0 && (
        <ul className={styles.changes}>
          {shown.map((change) => (
            <li key={change.path}>{say(changeMessage(change, isKnown))}</li>
          ))}
        </ul>
      )}
      {hidden > 0 && (
        <Link as="button" inline onClick={() => setAll(true)}>
          {say({ id: "result.more", values: { count: hidden } })}
        </Link>
      )}
      {!isKnown && <p className={styles.replacement}>{say({ id: "kept.forgets" })}</p>}
    </>
  );
}

function changeMessage({ path, from, to }: DocumentChange, isKnown: boolean): AnyMessage {
  const worded = (value: string | null): string | AnyMessage => value ?? { id: "kept.standard" };
  return isKnown
    ? { id: "kept.change", values: { path, from: worded(from), to: worded(to) } }
    : { id: "kept.set", values: { path, to: worded(to) } };
}
