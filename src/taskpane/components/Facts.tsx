import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { isLong, readsMessage, type MappingFacts } from "../mappingFacts";
import { useSay } from "../words";

const LongFacts = lazy(() => import(/* webpackChunkName: "longFacts" */ "./LongFacts"));

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gap: "4px",
    overflowWrap: "anywhere",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    color: tokens.colorNeutralForeground2,
  },
});

/** What a run reads, and what it lacks: whole where that is short, else with its rest one click away. */
export function Facts({ facts }: { facts: MappingFacts }) {
  const say = useSay();
  const styles = useStyles();
  const whole = (
    <>
      <li>{say(readsMessage(facts).sentence)}</li>
      {[...facts.sentences, ...(isLong(facts) ? [] : facts.lacking)].map((fact, index) => (
        <li key={index}>{say(fact)}</li>
      ))}
    </>
  );
  return (
    <ul className={styles.facts}>
      {isLong(facts) ? (
        <Suspense fallback={whole}>
          <LongFacts facts={facts} />
        </Suspense>
      ) : (
        whole
      )}
    </ul>
  );
}
