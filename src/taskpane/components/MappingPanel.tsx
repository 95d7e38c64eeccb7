import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { Preview } from "../../app/types";
import type { AnyMessage } from "../../locales";
import { groupedColumn } from "../grouping";
import { mappingFacts } from "../mappingFacts";
import { anythingRuns, mappingView } from "../mappingView";
import { chosenIds } from "../models/modelList";
import type { Session } from "../session";
import type { PaneState } from "../state";
import { useSay } from "../words";
import { Disclosure } from "./Disclosure";
import { Facts } from "./Facts";
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
  const runs = anythingRuns(preview);
  const [chosenOpen, setOpen] = useState<boolean | null>(null);
  // Where nothing runs there is nothing to do but choose columns; while they are chosen they stay in view.
  if (!runs && chosenOpen === null) setOpen(true);
  const open = chosenOpen ?? false;
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
      {runs ? (
        <Facts facts={mappingFacts(preview, column, isAsked ? null : column)} />
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
