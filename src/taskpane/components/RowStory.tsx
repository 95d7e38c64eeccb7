import { makeStyles, tokens } from "@fluentui/react-components";
import type { RowCard } from "../../app/types";
import type { Analysis } from "../../engine";
import { learnAll } from "../../locales";
import { rowStory } from "../results/rowStory";
import { useSay } from "../words";
import { chipColours } from "./chipColours";

learnAll();

const useStyles = makeStyles({
  story: { display: "grid", gap: "8px", marginTop: "12px" },
  since: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { display: "grid", gap: "12px", margin: 0, padding: 0, listStyleType: "none" },
  line: { display: "grid", gap: "4px" },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  name: { color: tokens.colorNeutralForeground2 },
  chip: {
    padding: "1px 8px",
    borderRadius: "4px",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  text: { margin: 0, overflowWrap: "anywhere" },
  next: { margin: 0, fontWeight: 600, overflowWrap: "anywhere" },
});

interface Props {
  analysis: Analysis;
  card: RowCard;
  /** The results are older than the sheet. */
  outdated: boolean;
}

/**
 * What the other models say of the selected account: class, why, what next; what the card above says is not said twice.
 * A tag or an answer changes the card's own row at once; the others speak as of the last run, and say so.
 */
export default function RowStory({ analysis, card, outdated }: Props) {
  const say = useSay();
  const styles = useStyles();
  const story = rowStory(analysis, card);
  if (story.length === 0) return null;
  return (
    <div className={styles.story}>
      {outdated && <p className={styles.since}>{say({ id: "story.lastRun" })}</p>}
      <ul className={styles.list}>
        {story.map(({ id, label, chip, reason, nextStep }) => (
          <li key={id} className={styles.line}>
            <span className={styles.head}>
              <span className={styles.name}>{say({ id: `model.${id}` })}</span>
              <span className={styles.chip} style={chipColours(chip)}>
                {say(label)}
              </span>
            </span>
            {say(reason) !== card.why && <p className={styles.text}>{say(reason)}</p>}
            {say(nextStep) !== card.nextStep && <p className={styles.next}>{say(nextStep)}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}
