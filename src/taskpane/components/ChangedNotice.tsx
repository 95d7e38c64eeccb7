import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { learnAll } from "../../locales";
import type { Session } from "../session";
import { useSay } from "../words";

learnAll();

interface Props {
  /** Rows that are not what the last run read and wrote. */
  rows: number;
  disabled: boolean;
  session: Pick<Session, "classify">;
}

/** The results on the screen and in the sheet are older than the data; one click brings them up to date. */
export default function ChangedNotice({ rows, disabled, session }: Props) {
  const say = useSay();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{say({ id: "watch.changed", values: { count: rows } })}</MessageBarBody>
      <MessageBarActions>
        <Button disabled={disabled} onClick={() => void session.classify()}>
          {say({ id: "run.again" })}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
