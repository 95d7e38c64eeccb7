import { Button } from "@fluentui/react-components";
import { useSay } from "../words";
import { Dismiss16Regular } from "./icons";

/** Takes a message off the screen. */
export function DismissButton({ dismiss }: { dismiss: () => void }) {
  const say = useSay();
  return (
    <Button
      appearance="transparent"
      icon={<Dismiss16Regular />}
      aria-label={say({ id: "problem.dismiss" })}
      onClick={dismiss}
    />
  );
}
