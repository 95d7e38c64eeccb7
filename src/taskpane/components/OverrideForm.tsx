import { Button, Dropdown, Field, Input, makeStyles, Option } from "@fluentui/react-components";
import { useState } from "react";
import type { RowCard } from "../../app/types";
import { READINESS_TIERS, type ReadinessTier } from "../../engine";
import type { Session } from "../session";
import { useSay } from "../words";

const useStyles = makeStyles({
  form: { display: "grid", gap: "8px" },
  pair: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: "8px" },
  narrow: { minWidth: 0, width: "100%" },
  set: { justifySelf: "start" },
});

interface Props {
  card: RowCard;
  disabled: boolean;
  session: Session;
}

/** Sets the tier of the selected rows with what there is to say about it: why, until when, and, the first time, who. */
export function OverrideForm({ card, disabled, session }: Props) {
  const say = useSay();
  const styles = useStyles();
  const { override, selectedRows, who } = card;
  const [tier, setTier] = useState<ReadinessTier>(override?.tier ?? card.tier ?? READINESS_TIERS[0]);
  const [why, setWhy] = useState(override?.why ?? "");
  const [until, setUntil] = useState(override?.until ?? "");
  const [by, setBy] = useState("");
  const named = (candidate: ReadinessTier) =>
    say({ id: "report.tierLabel", values: { tier: candidate, name: { id: `tier.${candidate}.name` } } });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void session.tag(tier, { why, until: until || null, ...(by.trim() && { by }) });
      }}
    >
      <div className={styles.pair}>
        <Field label={say({ id: "override.tier" })} size="small">
          <Dropdown
            className={styles.narrow}
            size="small"
            disabled={disabled}
            value={named(tier)}
            selectedOptions={[tier]}
            onOptionSelect={(_, { optionValue }) =>
              setTier(READINESS_TIERS.find((candidate) => candidate === optionValue) ?? tier)
            }
          >
            {READINESS_TIERS.map((candidate) => (
              <Option key={candidate} value={candidate} text={named(candidate)}>
                {named(candidate)}
              </Option>
            ))}
          </Dropdown>
        </Field>
        <Field label={say({ id: "override.until" })} size="small">
          <Input
            className={styles.narrow}
            size="small"
            type="date"
            title={say({ id: "override.untilHint" })}
            disabled={disabled}
            value={until}
            onChange={(_, { value }) => setUntil(value)}
          />
        </Field>
      </div>
      <Field label={say({ id: "override.why" })} size="small">
        <Input
          size="small"
          disabled={disabled}
          value={why}
          maxLength={500}
          onChange={(_, { value }) => setWhy(value)}
        />
      </Field>
      {who === null && (
        <Field label={say({ id: "override.name" })} hint={say({ id: "override.nameHint" })} size="small">
          <Input
            size="small"
            disabled={disabled}
            value={by}
            maxLength={80}
            autoComplete="name"
            onChange={(_, { value }) => setBy(value)}
          />
        </Field>
      )}
      <Button size="small" type="submit" className={styles.set} disabled={disabled}>
        {say(
          selectedRows > 1
            ? { id: "override.setRows", values: { count: selectedRows, tier } }
            : { id: "override.set", values: { tier } },
        )}
      </Button>
    </form>
  );
}
