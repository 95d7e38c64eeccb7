import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { AppMessage } from "../../app/messages";
import { learnAll } from "../../locales";
import type { Session } from "../session";
import { useSay } from "../words";

learnAll();

interface Props {
  problem: AppMessage;
  disabled: boolean;
  session: Session;
}

/** Settings that the workbook brought along and that cannot be used: nothing replaces them but the person's own word. */
export default function KeptBar({ problem, disabled, session }: Props) {
  const say = useSay();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{say(problem)}</MessageBarBody>
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
