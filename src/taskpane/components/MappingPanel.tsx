import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { Preview } from "../../app/types";
import { missingColumns } from "../../engine";
import type { AnyMessage } from "../../locales";
import { groupedColumn } from "../grouping";
import { anythingRuns, columnsRead, mappingView } from "../mappingView";
import { chosenIds } from "../models/modelList";
import type { Session } from "../session";
import type { PaneState } from "../state";
import { useSay } from "../words";
import { Disclosure } from "./Disclosure";
import { Section } from "./Section";

const FieldList = lazy(() => import(/* webpackChunkName: "fieldList" */ "./FieldList"));
const AllColumns = lazy(() => import(/* webpackChunkName: "allColumns" */ "./AllColumns"));
const ModelPanel = lazy(() => import(/* webpackChunkName: "modelPanel" */ "./models/ModelPanel"));
const GroupingChoice = lazy(() => import(/* webpackChunkName: "groupingChoice" */ "./GroupingChoice"));

const useStyles = makeStyles({
  panel: { display: "grid", gap: "8px" },
  hint: { color: tokens.colorNeutralForeground2 },
  // As high as the question that is about to stand there, so that nothing below moves.
  question: { minHeight: "158px" },
  all: { display: "grid", gap: "16px" },
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

/** What a row is and which column is what: what is unsure stands open, the rest is one click away. */
export function MappingPanel({ preview, state, session }: Props) {
  const say = useSay();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const [modelsOpen, setModelsOpen] = useState(false);
  const column = groupedColumn(state);
  const { unsure } = mappingView(preview, { mapping: state.mapping, grouped: column !== null });
  // Where the rows raise the question, its answer stands open; else it is among the columns.
  const isAsked = typeof preview.grouping?.columnIndex === "number";
  const question = <GroupingChoice preview={preview} state={state} session={session} />;
  return (
    <div className={styles.panel}>
      {isAsked && <Suspense fallback={<div className={styles.question} />}>{question}</Suspense>}
      {unsure.length > 0 && (
        <Section title={say({ id: "mapping.check", values: { count: unsure.length } })}>
          <Text className={styles.hint}>
            {say({ id: "mapping.checkHint", values: { count: unsure.length } })}
          </Text>
          <Suspense>
            <FieldList views={unsure} preview={preview} disabled={state.busy !== null} session={session} />
          </Suspense>
        </Section>
      )}
      {anythingRuns(preview) ? (
        <ul className={styles.facts}>
          {facts(preview, state, isAsked ? null : column).map((fact, index) => (
            <li key={index}>{say(fact)}</li>
          ))}
        </ul>
      ) : (
        <Text role="status">{say({ id: "mapping.nothingRuns" })}</Text>
      )}
      <Disclosure
        label={say({ id: open ? "mapping.hide" : "mapping.show" })}
        open={open}
        toggle={() => setOpen(!open)}
      >
        <Suspense>
          <div className={styles.all}>
            {!isAsked && question}
            <AllColumns preview={preview} state={state} session={session} />
          </div>
        </Suspense>
      </Disclosure>
      <Disclosure
        label={say({ id: "models.show", values: { names: modelNames(preview) } })}
        open={modelsOpen}
        toggle={() => setModelsOpen(!modelsOpen)}
      >
        <Suspense>
          <ModelPanel
            preview={preview}
            disabled={state.busy !== null && state.busy.task !== "look"}
            session={session}
          />
        </Suspense>
      </Disclosure>
    </div>
  );
}

/** The models whose columns a run would write; none: a dash. */
function modelNames(preview: Preview): (string | AnyMessage)[] {
  const chosen = chosenIds(preview);
  const names = preview.models.filter(({ id, runs }) => runs && chosen.includes(id));
  return names.length > 0 ? names.map(({ id }) => ({ id: `model.${id}` })) : ["–"];
}

/** What a run takes from where, and what the models lose by columns that are not there. */
function facts(preview: Preview, state: PaneState, groupedBy: number | null): AnyMessage[] {
  const { headers, others } = columnsRead(preview, groupedColumn(state));
  const names: (string | AnyMessage)[] = [...headers];
  if (others > 0) names.push({ id: "mapping.otherColumns", values: { count: others } });
  const column = preview.columns.find(({ index }) => index === groupedBy)?.header;
  return [
    { id: "mapping.reads", values: { names } },
    ...(column === undefined ? [] : [{ id: "grouping.by", values: { column } } satisfies AnyMessage]),
    ...missingColumns(preview.mapping, preview.settings).map(({ message }) => message),
  ];
}
