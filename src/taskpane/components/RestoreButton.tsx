import { Button } from "@fluentui/react-components";
import type { Session } from "../session";
import type { PaneState } from "../state";
import { useSay } from "../words";
import { ArrowUndo20Regular } from "./icons";

interface Props {
  busy: PaneState["busy"];
  session: Session;
}

/** Takes the last run back; says so while it does, since a large sheet takes seconds. */
export function RestoreButton({ busy, session }: Props) {
  const say = useSay();
  return (
    <Button icon={<ArrowUndo20Regular />} disabled={busy !== null} onClick={() => void session.restore()}>
      <span aria-live="polite">
        {say({ id: busy?.task === "restore" ? "restore.running" : "restore.button" })}
      </span>
    </Button>
  );
}
