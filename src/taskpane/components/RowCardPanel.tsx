import { Button, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { RowCard } from "../../app/types";
import { learnAll } from "../../locales";
import type { Session } from "../session";
import { cardWhy } from "../results/cardWhy";
import { useSay } from "../words";
import { AskName } from "./AskName";
import { Disclosure } from "./Disclosure";
import { OverrideDetails } from "./OverrideDetails";
import { OverrideForm } from "./OverrideForm";
import { TierButtons } from "./TierButtons";
import { TierChip } from "./TierChip";

learnAll();

const useStyles = makeStyles({
  card: { display: "grid", gap: "10px" },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  name: { margin: 0, flexGrow: 1, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  text: { margin: 0, overflowWrap: "anywhere" },
  next: { margin: 0, fontWeight: 600, overflowWrap: "anywhere" },
  question: {
    display: "grid",
    gridTemplateColumns: "1fr auto auto",
    alignItems: "center",
    gap: "2px 6px",
  },
  answer: { minWidth: "52px" },
});

interface Props {
  card: RowCard;
  disabled: boolean;
  session: Session;
}

/** The selected row: where it stands and why, what to do next, what to ask, and the tier by hand. */
export default function RowCardPanel({ card, disabled, session }: Props) {
  const say = useSay();
  const styles = useStyles();
  const { nextQuestion, override, who } = card;
  const { drift, reason } = cardWhy(card, say);
  const [open, setOpen] = useState(false);
  // What was typed belongs to one account as it stands: with another, or another tier, the fields begin anew.
  const key = [card.row, card.name, override?.tier, override?.on, override?.why, override?.until].join(" ");
  return (
    <section className={styles.card} aria-label={say({ id: "card.label" })}>
      <div className={styles.head}>
        {card.tiered && <TierChip tier={card.tier} byHand={card.setByHand} />}
        <Subtitle2 as="h2" className={styles.name}>
          {card.name || say({ id: "card.unnamed", values: { row: card.row } })}
        </Subtitle2>
        <Text size={200} className={styles.quiet}>
          {card.setByHand && `✎ ${say({ id: "card.byHand" })}`}
          {card.setByHand && card.abcClass && " · "}
          {card.abcClass && say({ id: "card.abc", values: { class: card.abcClass } })}
        </Text>
      </div>
      {override && <OverrideDetails override={override} />}
      {(drift !== null || reason !== "") && (
        <p className={styles.text}>
          {drift ? say({ id: "text.twoSentences", values: { first: drift, second: reason } }) : reason}
        </p>
      )}
      {card.nextStep && <p className={styles.next}>{card.nextStep}</p>}
      {nextQuestion && (
        <div
          role="group"
          aria-label={say({ id: "card.column", values: { header: nextQuestion.header } })}
          className={styles.question}
        >
          <Text size={200} className={styles.quiet}>
            {say({ id: "card.column", values: { header: nextQuestion.header } })}
          </Text>
          <Button
            size="small"
            className={styles.answer}
            disabled={disabled}
            onClick={() => void session.answer(true)}
          >
            {say({ id: "card.yes" })}
          </Button>
          <Button
            size="small"
            className={styles.answer}
            disabled={disabled}
            onClick={() => void session.answer(false)}
          >
            {say({ id: "card.no" })}
          </Button>
        </div>
      )}
      {card.tiered && (
        <>
          {override && override.on !== null && override.by === null && who === null && (
            <AskName
              key={`name ${key}`}
              disabled={disabled}
              keep={(by) => void session.tag(override.tier, { by })}
            />
          )}
          <TierButtons
            tier={card.setByHand ? card.tier : null}
            rows={card.selectedRows}
            disabled={disabled}
            set={(tier) => void session.tag(tier)}
          />
          <Disclosure label={say({ id: "override.details" })} open={open} toggle={() => setOpen(!open)}>
            <OverrideForm key={`form ${key}`} card={card} disabled={disabled} session={session} />
          </Disclosure>
        </>
      )}
    </section>
  );
}
