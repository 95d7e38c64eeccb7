import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Override } from "../../engine";
import type { AnyMessage } from "../../locales";
import { useSay } from "../words";

const useStyles = makeStyles({
  part: { display: "grid", gap: "4px" },
  text: { margin: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Of a tier set by hand: who, when, until when and why. */
export function OverrideDetails({ override }: { override: Override }) {
  const say = useSay();
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <Text size={200} className={styles.quiet}>
        {say(setBy(override))}
      </Text>
      {override.why && <p className={styles.text}>{override.why}</p>}
    </div>
  );
}

function setBy({ by, on, until }: Override): AnyMessage {
  if (on === null) return { id: "override.known" };
  const values = { on, ...(by !== null && { by }), ...(until !== null && { until }) };
  if (until === null) return { id: by === null ? "override.on" : "override.by", values };
  return { id: by === null ? "override.onUntil" : "override.byUntil", values };
}
