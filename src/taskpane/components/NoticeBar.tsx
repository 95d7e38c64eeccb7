import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { AnyMessage } from "../../locales";
import { useSay } from "../words";

/** Good news; the status region around it reads it out. */
export default function NoticeBar({ notice }: { notice: AnyMessage }) {
  const say = useSay();
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{say(notice)}</MessageBarBody>
    </MessageBar>
  );
}
