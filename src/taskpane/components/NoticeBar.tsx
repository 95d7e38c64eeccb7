import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { AnyMessage } from "../../locales";
import { useSay } from "../words";
import { DismissButton } from "./DismissButton";

interface Props {
  notice: AnyMessage;
  dismiss: () => void;
  /** Takes back what the notice tells of. */
  undo?: () => void;
}

/** Good news; the status region around it reads it out. */
export default function NoticeBar({ notice, dismiss, undo }: Props) {
  const say = useSay();
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{say(notice)}</MessageBarBody>
      <MessageBarActions containerAction={<DismissButton dismiss={dismiss} />}>
        {undo && <Button onClick={undo}>{say({ id: "fix.undo" })}</Button>}
      </MessageBarActions>
    </MessageBar>
  );
}
