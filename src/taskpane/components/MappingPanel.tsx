import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useId, useState } from "react";
import type { Preview } from "../../app/types";
import { anythingRuns, fieldViews, losses } from "../mappingView";
import type { Session } from "../session";
import type { PaneState } from "../state";
import { useSay } from "../words";
import { ChevronDown16Regular, ChevronRight16Regular } from "./icons";
import { Section } from "./Section";

const FieldList = lazy(() => import(/* webpackChunkName: "fieldList" */ "./FieldList"));

const useStyles = makeStyles({
  panel: { display: "grid", gap: "8px" },
  hint: { color: tokens.colorNeutralForeground2 },
  toggle: { justifySelf: "start", marginLeft: "-8px", fontWeight: 400 },
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

interface Props {
  preview: Preview;
  state: PaneState;
  session: Session;
}

/** Which column is what: what is unsure stands open, the rest is one click away. */
export function MappingPanel({ preview, state, session }: Props) {
  const say = useSay();
  const styles = useStyles();
  const list = useId();
  const [open, setOpen] = useState(false);
  const views = fieldViews(preview, state.mapping);
  const unsure = views.filter((view) => view.unsure);
  const headers = views.flatMap(({ column }) => column?.header ?? []);
  const runs = anythingRuns(preview);
  return (
    <div className={styles.panel}>
      {unsure.length > 0 && (
        <Section title={say({ id: "mapping.check", values: { count: unsure.length } })}>
          <Text className={styles.hint}>{say({ id: "mapping.checkHint" })}</Text>
          <Suspense>
            <FieldList views={unsure} preview={preview} state={state} session={session} />
          </Suspense>
        </Section>
      )}
      {runs ? (
        <ul className={styles.facts}>
          <li>{say({ id: "mapping.reads", values: { names: headers } })}</li>
          {losses(preview).map(({ id, fields }) => (
            <li key={id}>
              {say({ id, values: { names: fields.map((field) => ({ id: `field.${field}` })) } })}
            </li>
          ))}
        </ul>
      ) : (
        <Text role="status">{say({ id: "mapping.nothingRuns" })}</Text>
      )}
      <Button
        size="small"
        appearance="subtle"
        className={styles.toggle}
        icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-expanded={open}
        aria-controls={open ? list : undefined}
        onClick={() => setOpen(!open)}
      >
        {say({ id: open ? "mapping.hide" : "mapping.show" })}
      </Button>
      {open && (
        <div id={list}>
          <Suspense>
            <FieldList
              views={views.filter((view) => !view.unsure)}
              preview={preview}
              state={state}
              session={session}
              withMeasure
            />
          </Suspense>
        </div>
      )}
    </div>
  );
}
