import { Link, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { learnAll } from "../../locales";
import { foldsLacking, readsMessage, type MappingFacts } from "../mappingFacts";
import { useSay } from "../words";
import { Disclosure } from "./Disclosure";

learnAll();

const useStyles = makeStyles({ fact: { margin: "0 0 4px" } });

/** The facts of a wide table, or of many models: what is read and what is lacking open on demand. */
export default function LongFacts({ facts }: { facts: MappingFacts }) {
  const say = useSay();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const [open, setOpen] = useState(false);
  const folds = foldsLacking(facts);
  return (
    <>
      <li>
        <Reads facts={facts} all={all} open={() => setAll(true)} />
      </li>
      {[...facts.sentences, ...(folds ? [] : facts.lacking)].map((fact, index) => (
        <li key={index}>{say(fact)}</li>
      ))}
      {folds && (
        <li>
          <Disclosure
            label={say({ id: "mapping.lacking", values: { count: facts.models } })}
            open={open}
            toggle={() => setOpen(!open)}
          >
            {facts.lacking.map((fact, index) => (
              <p key={index} className={styles.fact}>
                {say(fact)}
              </p>
            ))}
          </Disclosure>
        </li>
      )}
    </>
  );
}

const focus = (element: HTMLElement | null) => element?.focus();

interface ReadsProps {
  facts: MappingFacts;
  all: boolean;
  open: () => void;
}

/** "Reads A, B, C, and 9 other columns": the last words open the rest, wherever a language puts them. */
function Reads({ facts, all, open }: ReadsProps) {
  const say = useSay();
  const { sentence, rest } = readsMessage(facts, { all });
  const whole = say(sentence);
  // What the link opens takes its place: the focus goes there.
  if (!rest)
    return all ? (
      <span tabIndex={-1} ref={focus}>
        {whole}
      </span>
    ) : (
      whole
    );
  const words = say(rest);
  const at = whole.lastIndexOf(words);
  return (
    <>
      {whole.slice(0, at)}
      <Link as="button" inline aria-expanded={false} onClick={open}>
        {words}
      </Link>
      {whole.slice(at + words.length)}
    </>
  );
}
