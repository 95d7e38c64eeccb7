import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { JSX } from "react";
import type { PickedFile } from "../session/openFile";
import type { Notice } from "../session/WorkbenchStore";
import type { Words } from "../words/createWords";

interface Props {
  notice: Notice;
  words: Words;
  onSave: () => void;
  onDiscard: (waiting: PickedFile | null) => void;
  onDismiss: () => void;
}

/** One sentence, with the ways on. */
export function NoticeBar({ notice, words, onSave, onDiscard, onDismiss }: Props): JSX.Element {
  const { waiting } = notice;
  return (
    <MessageBar intent={notice.intent} layout="singleline">
      <MessageBarBody>{notice.text}</MessageBarBody>
      {waiting === undefined ? (
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              icon={<DismissRegular />}
              aria-label={words("dismiss")}
              onClick={onDismiss}
            />
          }
        />
      ) : (
        <MessageBarActions>
          <Button onClick={onSave}>{words("saveFirst")}</Button>
          <Button onClick={() => onDiscard(waiting)}>{words("discard")}</Button>
          <Button onClick={onDismiss}>{words("keep")}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
