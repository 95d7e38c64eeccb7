import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { AnyMessage } from "../../locales";
import { useSay } from "../words";

/** Notes that stand there unasked; the others are one click away. */
const SHOWN = 1;

const useStyles = makeStyles({
  notes: {
    display: "grid",
    gap: "2px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  note: { margin: 0 },
  more: { justifySelf: "start", fontSize: "inherit" },
});

/** What is to be known of a model's run, small beside its classes. */
export function ModelNotes({ notes }: { notes: readonly AnyMessage[] }) {
  const say = useSay();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  if (notes.length === 0) return null;
  const hidden = all ? 0 : notes.length - SHOWN;
  return (
    <div className={styles.notes}>
      {notes.slice(0, notes.length - Math.max(0, hidden)).map((note) => (
        <p key={note.id} className={styles.note}>
          {say(note)}
        </p>
      ))}
      {notes.length > SHOWN && (
        <Link as="button" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {say(all ? { id: "models.fewerNotes" } : { id: "models.moreNotes", values: { count: hidden } })}
        </Link>
      )}
    </div>
  );
}
