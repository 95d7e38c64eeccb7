import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { RowCard } from "../../app/types";
import type { Override } from "../../engine";
import type { AnyMessage } from "../../locales";
import type { Session } from "../session";
import { useSay } from "../words";

const useStyles = makeStyles({
  part: { display: "grid", gap: "4px" },
  text: { margin: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  name: { display: "grid", gridTemplateColumns: "1fr auto", alignItems: "end", gap: "6px" },
  input: { minWidth: 0 },
});

interface Props {
  card: RowCard;
  disabled: boolean;
  session: Session;
}

/** Of a tier set by hand: who, when, until when and why; what the answers say otherwise; and, once, by whom. */
export function OverrideDetails({ card, disabled, session }: Props) {
  const say = useSay();
  const styles = useStyles();
  const { override, computed, who } = card;
  if (!override) return null;
  const drift = driftOf(override, computed);
  return (
    <div className={styles.part}>
      <Text size={200} className={styles.quiet}>
        {say(setBy(override))}
      </Text>
      {override.why && <p className={styles.text}>{override.why}</p>}
      {drift && <p className={styles.text}>{say(drift)}</p>}
      {who === null && override.by === null && override.on !== null && (
        <AskName disabled={disabled} keep={(by) => void session.tag(override.tier, { by })} />
      )}
    </div>
  );
}

/** Asked where a tier was set and nobody has said yet who does it; kept, it is not asked again. */
function AskName({ disabled, keep }: { disabled: boolean; keep: (name: string) => void }) {
  const say = useSay();
  const styles = useStyles();
  const [name, setName] = useState("");
  return (
    <form
      className={styles.name}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== "") keep(name);
      }}
    >
      <Field label={say({ id: "override.name" })} hint={say({ id: "override.nameHint" })} size="small">
        <Input
          className={styles.input}
          size="small"
          value={name}
          maxLength={80}
          autoComplete="name"
          onChange={(_, { value }) => setName(value)}
        />
      </Field>
      <Button size="small" type="submit" disabled={disabled || name.trim() === ""}>
        {say({ id: "override.keepName" })}
      </Button>
    </form>
  );
}

function setBy({ by, on, until }: Override): AnyMessage {
  if (on === null) return { id: "override.known" };
  const values = { on, ...(by !== null && { by }), ...(until !== null && { until }) };
  if (until === null) return { id: by === null ? "override.on" : "override.by", values };
  return { id: by === null ? "override.onUntil" : "override.byUntil", values };
}

/** What the account's own answers come to, where it is another tier than the one in force. */
function driftOf({ tier }: Override, computed: RowCard["computed"]): AnyMessage | null {
  if (computed === null || computed === tier) return null;
  return computed === "open"
    ? { id: "override.driftOpen" }
    : { id: "override.drift", values: { tier: computed } };
}
