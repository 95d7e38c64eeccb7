import { MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { AnyMessage } from "../../locales";
import { useSay } from "../words";
import { DismissButton } from "./DismissButton";

interface Props {
  notice: AnyMessage;
  dismiss: () => void;
}

/** Good news; the status region around it reads it out. */
export default function NoticeBar({ notice, dismiss }: Props) {
  const say = useSay();
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{say(notice)}</MessageBarBody>
      <MessageBarActions containerAction={<DismissButton dismiss={dismiss} />} />
    </MessageBar>
  );
}
